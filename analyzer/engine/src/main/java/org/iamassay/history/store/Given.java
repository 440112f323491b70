package org.iamassay.history.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.iamassay.evidence.OriginalFile;
import org.iamassay.model.AccountId;
import org.iamassay.model.EvidenceKind;

/**
 * What tells whether a snapshot is stored already (history section 7.3).
 *
 * @param digests of all the evidence given; of the assessment where there is none
 * @param files what each file is known by, see {@link #identity}
 * @param reports digests of the credential reports given
 * @param cache how long AWS hands out one credential report
 */
public record Given(
        AccountId account, Instant asOf, Set<String> digests, Set<String> files, Set<String> reports, Duration cache) {

    public Given {
        digests = Set.copyOf(digests);
        files = Set.copyOf(files);
        reports = Set.copyOf(reports);
    }

    /** A snapshot with evidence. */
    public static Given of(AccountId account, Instant asOf, List<OriginalFile> files, Duration cache) {
        Set<String> digests = new TreeSet<>();
        Set<String> reports = new TreeSet<>();
        for (OriginalFile file : files) {
            digests.add(file.sha256());
            if (isReport(file.kinds())) {
                reports.add(file.sha256());
            }
        }
        return new Given(account, asOf, digests, identities(files), reports, cache);
    }

    /** The same with the files that a revision of it has. */
    Given as(Facts facts) {
        return new Given(account, asOf, facts.digests(), facts.identities(), reports, cache);
    }

    static Set<String> identities(Collection<OriginalFile> files) {
        Set<String> identities = new TreeSet<>();
        files.forEach(f -> identities.add(identity(f.kinds(), f.sha256(), f.name())));
        return identities;
    }

    /**
     * What a file is known by: its bytes, and but for reports its name, since the answer "none" for one user has the bytes
     * of the answer for another.
     */
    static String identity(Collection<String> kinds, String sha256, String name) {
        return isReport(kinds) ? sha256 : sha256 + ' ' + name.substring(name.lastIndexOf('/') + 1);
    }

    static boolean isReport(Collection<String> kinds) {
        return kinds.contains(EvidenceKind.CREDENTIAL_REPORT.word());
    }
}
