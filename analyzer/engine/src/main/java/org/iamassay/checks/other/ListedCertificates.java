package org.iamassay.checks.other;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.iamassay.check.Credentials;
import org.iamassay.check.Examination;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.KnownUsers;
import org.iamassay.check.ListedCredential;
import org.iamassay.check.Outcome;
import org.iamassay.check.Subject;
import org.iamassay.check.UserLists;
import org.iamassay.check.Verdicts;
import org.iamassay.check.Whole;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Moment;
import org.iamassay.model.UserCertificate;

/** Signing certificates as the lists of users' certificates tell them, where no credential report does. */
final class ListedCertificates {

    private final Examination examination;
    private final UserLists<UserCertificate> lists;

    ListedCertificates(Examination examination) {
        this.examination = examination;
        this.lists = UserLists.of(examination, UserCertificate.class, EvidenceKind.SIGNING_CERTIFICATES);
    }

    /** The certificates of a user that are active. */
    List<UserCertificate> active(String user) {
        return lists.of(user).stream()
                .filter(certificate ->
                        Credentials.isActive(certificate.status()).isYes())
                .toList();
    }

    /** The reason code when the lists cannot say that a user has no active certificate. */
    Optional<String> unseen(String user) {
        return lists.gap(user)
                .or(() -> lists.of(user).stream()
                        .map(certificate -> Credentials.isActive(certificate.status()))
                        .filter(active -> active.isUnknown())
                        .map(active -> active.reason())
                        .findFirst());
    }

    Subject subject(UserCertificate certificate) {
        List<ListedCredential> listed = active(certificate.user()).stream()
                .map(ListedCertificates::listed)
                .toList();
        return listed(certificate).subject(listed, KnownUsers.of(examination));
    }

    Outcome failure(UserCertificate certificate) {
        Moment uploaded = examination.dates().seen(certificate.uploaded(), "UploadDate");
        String when = uploaded.isDate() ? ", uploaded " + examination.dates().ago(uploaded.epochSecond()) : "";
        return Outcome.fail(listed(certificate).words() + " is active" + when);
    }

    List<TraceCell> members(List<UserCertificate> certificates) {
        return certificates.stream()
                .map(certificate -> TraceCell.of(certificate.place().at("Status"), certificate.status()))
                .toList();
    }

    /** All certificates of a user. */
    List<UserCertificate> of(String user) {
        return lists.of(user);
    }

    /** Judges every user of every list; tells whether there was anything to say. */
    boolean examineAll(Verdicts verdicts) {
        Map<String, KnownUsers.Known> users = new TreeMap<>();
        KnownUsers known = KnownUsers.of(examination);
        known.all().forEach(user -> users.put(user.arn(), user));
        lists.all()
                .forEach(some -> users.computeIfAbsent(
                        known.arn(some.get(0).user()),
                        arn -> KnownUsers.unlisted(some.get(0).user(), arn)));
        users.values().forEach(user -> examine(user, verdicts));
        Optional<String> gap = Whole.gapOfUsers(examination.snapshot(), EvidenceKind.SIGNING_CERTIFICATES);
        gap.ifPresent(reason -> verdicts.whole(Outcome.notAssessed(reason)));
        return gap.isPresent() || !users.isEmpty();
    }

    private void examine(KnownUsers.Known user, Verdicts verdicts) {
        List<UserCertificate> active = active(user.name());
        active.forEach(one -> verdicts.add(subject(one), failure(one), members(List.of(one))));
        // A user whose list is missing is part of what is said of the whole.
        boolean listed = lists.gap(user.name()).isEmpty();
        if (active.isEmpty() && listed) {
            Outcome outcome = unseen(user.name()).map(Outcome::notAssessed).orElse(Outcome.pass());
            verdicts.add(user.subject(), outcome, members(of(user.name())));
        }
    }

    private static ListedCredential listed(UserCertificate certificate) {
        return new ListedCredential(
                "signing-certificate", certificate.user(), certificate.id(), certificate.uploaded());
    }
}
