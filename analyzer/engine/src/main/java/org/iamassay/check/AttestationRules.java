package org.iamassay.check;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What makes a record of an attestation one that cannot be accepted (checklist section 1.5).
 *
 * @param known ids of all checks
 * @param terms what those that take an attestation say of it, by id
 */
public record AttestationRules(Set<String> known, Map<String, Attestable> terms) {

    public AttestationRules {
        known = Set.copyOf(known);
        terms = Map.copyOf(terms);
    }

    /** The rules of these checks. */
    public static AttestationRules of(Collection<Check> checks) {
        Map<String, Attestable> terms = new LinkedHashMap<>();
        Set<String> known = new LinkedHashSet<>();
        for (Check check : checks) {
            known.add(check.info().id());
            Optional.ofNullable(check.getClass().getAnnotation(Attestable.class))
                    .ifPresent(found -> terms.put(check.info().id(), found));
        }
        return new AttestationRules(known, terms);
    }

    /** Whether a check takes an attestation. */
    public boolean takes(String check) {
        return terms.containsKey(check);
    }

    /**
     * What is wrong with a record: what was found and what is expected; empty when it can be accepted.
     *
     * @param earlier checks that have a record already
     */
    public Optional<String> problem(Attestation record, Set<String> earlier) {
        String check = "\"" + record.check() + "\"";
        if (!known.contains(record.check())) {
            return Optional.of("found an attestation for the unknown check " + check + "; expected the id of a check");
        }
        Attestable allowed = terms.get(record.check());
        if (allowed == null) {
            return Optional.of("found an attestation for " + check
                    + ", which is answered by data alone; expected one of the checks that take an attestation");
        }
        if (earlier.contains(record.check())) {
            return Optional.of("found a second attestation for " + check + "; expected one record per check");
        }
        return blank(record).or(() -> days(record, allowed.days()));
    }

    private static Optional<String> blank(Attestation record) {
        String missing = record.by().isBlank()
                ? "by"
                : record.statement().isBlank()
                        ? "statement"
                        : record.status() == Attestation.Status.MET
                                        && record.evidence().isBlank()
                                ? "evidence"
                                : "";
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("found an attestation for \"" + record.check() + "\" without " + missing
                        + "; expected a text that is not blank");
    }

    private static Optional<String> days(Attestation record, int longest) {
        Integer days = record.frequencyDays();
        return days == null || (days >= 1 && days <= longest)
                ? Optional.empty()
                : Optional.of("found frequency-days " + days + " for \"" + record.check()
                        + "\"; expected a whole number from 1 to " + longest);
    }
}
