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
 * @param dumps what the JSON dumps hold
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
        Set<EvidenceKind> given,
        Dumps dumps) {

    public Snapshot {
        users = List.copyOf(users);
        reports = List.copyOf(reports);
        evidence = List.copyOf(evidence);
        EnumSet<EvidenceKind> all = EnumSet.noneOf(EvidenceKind.class);
        all.addAll(given);
        all.addAll(dumps.given());
        given = Set.copyOf(all);
    }

    /** A snapshot of credential reports, with or without the account summary. */
    public Snapshot(
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
        this(account, partition, asOf, asOfSource, users, root, reports, summary, evidence, given, Dumps.NONE);
    }

    public boolean has(EvidenceKind kind) {
        return given.contains(kind);
    }

    /** All entries of a type in the dumps. */
    public <T extends Dumped> List<T> all(Class<T> type) {
        return dumps.all(type);
    }
}
