package org.iamassay.check;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iamassay.model.CredentialReport;
import org.iamassay.model.EvidenceFile;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Moment;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.Snapshot;
import org.iamassay.model.UserRows;

/**
 * What the credential reports of one snapshot show: all that is asked of a snapshot when it stands beside another.
 *
 * @param time when AWS made the report
 * @param users IAM users, sorted by ARN then creation time
 * @param root all rows of the root user, if the report has one
 * @param whole whether the list of users was read to its end, so that who is not in it did not exist
 * @param columns columns that every report of the snapshot has
 * @param digests SHA-256 of the credential reports
 */
public record PastReport(
        Instant asOf,
        ReportTime time,
        List<UserRows> users,
        Optional<UserRows> root,
        boolean whole,
        Set<ReportColumn> columns,
        Set<String> digests) {

    public PastReport {
        users = List.copyOf(users);
        columns = Set.copyOf(columns);
        digests = Set.copyOf(digests);
    }

    /** What the credential reports of a snapshot show; empty without one. */
    public static Optional<PastReport> of(Snapshot snapshot, Parameters parameters) {
        if (snapshot.reports().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PastReport(
                snapshot.asOf(),
                ReportTime.of(snapshot, parameters),
                snapshot.users(),
                snapshot.root(),
                snapshot.reports().stream().allMatch(PastReport::isWhole),
                columns(snapshot.reports()),
                snapshot.evidence().stream()
                        .filter(file -> file.kind().equals(EvidenceKind.CREDENTIAL_REPORT.word()))
                        .map(EvidenceFile::sha256)
                        .collect(Collectors.toCollection(TreeSet::new))));
    }

    /** All rows, those of root first. */
    public Stream<UserRows> everybody() {
        return Stream.concat(root.stream(), users.stream());
    }

    /** Whether another snapshot was made of the very same reports. */
    public boolean isSameReport(PastReport other) {
        return !digests.isEmpty() && digests.equals(other.digests);
    }

    /** Whether both are one snapshot: AWS hands out one report for hours (history section 1, "same report"). */
    public boolean isOneSnapshotWith(PastReport other, Parameters parameters) {
        Duration apart = Duration.between(asOf, other.asOf).abs();
        Duration cached = Duration.ofHours(parameters.number(Parameter.EVIDENCE_CACHE_HOURS));
        return isSameReport(other) && apart.compareTo(cached) <= 0;
    }

    /** Whether the report was surely made before that time: a thing of then could not be in it. */
    public boolean isSurelyBefore(Moment date) {
        return date.isDate()
                && time.high()
                        .map(high -> high.isAfter(asOf) ? high : asOf)
                        .map(high -> date.epochSecond() > high.getEpochSecond())
                        .orElse(false);
    }

    /** A missing root row does not spoil the list of users; a missing column of ARNs does, for they are made up then. */
    private static boolean isWhole(CredentialReport report) {
        return report.raggedLines().isEmpty() && report.columns().contains(ReportColumn.ARN);
    }

    private static Set<ReportColumn> columns(List<CredentialReport> reports) {
        Set<ReportColumn> shared = EnumSet.allOf(ReportColumn.class);
        reports.forEach(report -> shared.retainAll(report.columns()));
        return shared;
    }
}
