package org.iamassay.check;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.iamassay.model.AccessKey;
import org.iamassay.model.AsOfSource;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Moment;
import org.iamassay.model.SigningCertificate;
import org.iamassay.model.Snapshot;
import org.iamassay.model.User;

/**
 * When AWS made the credential report of a snapshot, as an interval (history section 1, "report time").
 *
 * @param low it was not made before this time
 * @param high it was not made after this time; empty when nothing tells
 */
public record ReportTime(Instant low, Optional<Instant> high) {

    private static final long SECONDS_OF_HOUR = 3600;

    /** A time that is known. */
    public static ReportTime at(Instant time) {
        return new ReportTime(time, Optional.of(time));
    }

    /** The time of a snapshot's reports: that of their envelopes, else what as-of and the newest date leave open. */
    static ReportTime of(Snapshot snapshot, Parameters parameters) {
        Optional<Instant> first = generated(snapshot).min(Instant::compareTo);
        if (first.isPresent()) {
            return new ReportTime(first.get(), generated(snapshot).max(Instant::compareTo));
        }
        if (snapshot.asOfSource() == AsOfSource.NEWEST_TIMESTAMP) {
            return new ReportTime(snapshot.asOf(), Optional.empty());
        }
        Instant cached =
                snapshot.asOf().minusSeconds(parameters.number(Parameter.EVIDENCE_CACHE_HOURS) * SECONDS_OF_HOUR);
        Instant newest = newest(snapshot).orElse(cached);
        return new ReportTime(newest.isAfter(cached) ? newest : cached, Optional.of(snapshot.asOf()));
    }

    private static Stream<Instant> generated(Snapshot snapshot) {
        return snapshot.evidence().stream()
                .filter(file -> file.kind().equals(EvidenceKind.CREDENTIAL_REPORT.word()))
                .flatMap(file -> file.generatedAt().stream());
    }

    /** The newest past-facing date that does not lie after as-of. */
    private static Optional<Instant> newest(Snapshot snapshot) {
        long asOf = snapshot.asOf().getEpochSecond();
        return Stream.concat(snapshot.users().stream(), snapshot.root().stream())
                .flatMap(rows -> rows.rows().stream())
                .flatMap(ReportTime::dates)
                .filter(date -> date.isDate() && date.epochSecond() <= asOf)
                .map(Moment::epochSecond)
                .max(Long::compare)
                .map(Instant::ofEpochSecond);
    }

    private static Stream<Moment> dates(User user) {
        Stream<Moment> own = Stream.of(user.created(), user.passwordLastUsed(), user.passwordLastChanged());
        Stream<Moment> keys = user.keys().stream().flatMap(ReportTime::dates);
        Stream<Moment> certificates = user.certificates().stream().map(SigningCertificate::lastRotated);
        return Stream.of(own, keys, certificates).flatMap(dates -> dates);
    }

    private static Stream<Moment> dates(AccessKey key) {
        return Stream.of(key.lastRotated(), key.lastUsed());
    }
}
