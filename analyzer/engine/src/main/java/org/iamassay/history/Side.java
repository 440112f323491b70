package org.iamassay.history;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.iamassay.check.PastReport;
import org.iamassay.model.AccountId;

/**
 * One account at one as-of, in the form in which it is compared (history section 1): made of an assessment and its snapshot,
 * of an {@code assessment.json}, or read from a store.
 *
 * @param asOfSource word of what told the as-of
 * @param tool which program, checklist and profile judged
 * @param headline the score as judged
 * @param tier word of the tier of the account
 * @param checks checks of the profile in reading order
 * @param principals root, users, roles and groups, by ARN then creation time
 * @param listings which kinds of principals the evidence lists, and whether to the end
 * @param subjects {@code key|createdAt} of every subject of any check: what is known to be there
 * @param report what the credential reports show; empty without one, and for a bare {@code assessment.json}
 * @param files kind of evidence by name of the file
 * @param hasEvidence whether the evidence is at hand, so that it could be judged again
 * @param dumped what lists of credentials tell of a principal beyond the report, by ARN
 */
public record Side(
        AccountId account,
        String partition,
        Instant asOf,
        String asOfSource,
        SideTool tool,
        Headline headline,
        String tier,
        List<SideCheck> checks,
        List<SidePrincipal> principals,
        Map<SidePrincipal.Kind, Listing> listings,
        Set<String> subjects,
        Optional<PastReport> report,
        Map<String, String> files,
        boolean hasEvidence,
        Map<String, DumpedCredentials> dumped) {

    /** How far a kind of principal was listed. */
    public enum Listing {
        /** To the end: who is not in it did not exist. */
        WHOLE,
        /** In part: only what it shows counts. */
        PART,
        /** Not at all. */
        NONE;

        /** The stable word of the outputs. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Side {
        checks = List.copyOf(checks);
        principals = List.copyOf(principals);
        listings = Map.copyOf(listings);
        subjects = Set.copyOf(subjects);
        files = Map.copyOf(files);
        dumped = Map.copyOf(dumped);
    }

    /** A side without lists of credentials. */
    public Side(
            AccountId account,
            String partition,
            Instant asOf,
            String asOfSource,
            SideTool tool,
            Headline headline,
            String tier,
            List<SideCheck> checks,
            List<SidePrincipal> principals,
            Map<SidePrincipal.Kind, Listing> listings,
            Set<String> subjects,
            Optional<PastReport> report,
            Map<String, String> files,
            boolean hasEvidence) {
        this(
                account,
                partition,
                asOf,
                asOfSource,
                tool,
                headline,
                tier,
                checks,
                principals,
                listings,
                subjects,
                report,
                files,
                hasEvidence,
                Map.of());
    }

    /** The check of an id, if this side's profile selects it. */
    public Optional<SideCheck> check(String id) {
        return checks.stream().filter(check -> check.id().equals(id)).findFirst();
    }

    /** How far a kind of principal was listed. */
    public Listing listing(SidePrincipal.Kind kind) {
        return listings.getOrDefault(kind, Listing.NONE);
    }

    /** The same with other checks and another headline. */
    Side with(List<SideCheck> others, Headline other) {
        return new Side(
                account,
                partition,
                asOf,
                asOfSource,
                tool,
                other,
                tier,
                others,
                principals,
                listings,
                subjects,
                report,
                files,
                hasEvidence,
                dumped);
    }
}
