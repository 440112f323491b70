package org.iamassay.model;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One account at one moment.
 *
 * @param users IAM users, sorted by ARN then creation time; the root user is apart
 * @param root all rows of the root user, if the report has one
 * @param reports credential reports the users were read from, by file name
 * @param given kinds of evidence that were given
 */
public record Snapshot(
        AccountId account,
        String partition,
        Instant asOf,
        AsOfSource asOfSource,
        List<UserRows> users,
        Optional<UserRows> root,
        List<CredentialReport> reports,
        Optional<AccountSummary> summary,
        List<EvidenceFile> evidence,
        Set<EvidenceKind> given) {

    public Snapshot {
        users = List.copyOf(users);
        reports = List.copyOf(reports);
        evidence = List.copyOf(evidence);
        given = given.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(given));
    }

    public boolean has(EvidenceKind kind) {
        return given.contains(kind);
    }
}
