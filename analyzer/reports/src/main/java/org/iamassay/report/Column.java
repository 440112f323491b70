package org.iamassay.report;

/**
 * A column of a table.
 *
 * @param id stable id, also the key of the dictionary
 * @param title heading for people
 * @param type what its cells hold
 * @param width wished width in characters
 * @param meaning one sentence for the dictionary
 */
public record Column(String id, String title, Type type, int width, String meaning) {

    /** What a cell holds, as a Java type; any cell may be the empty string or null for "nothing". */
    public enum Type {
        /** String. */
        TEXT,
        /** String that must stay text: account ids, key ids, ARNs, requirement numbers. */
        ID,
        /** Integer or Long. */
        WHOLE_NUMBER,
        /** BigDecimal. */
        DECIMAL,
        /** BigDecimal between 0 and 1. */
        SHARE,
        /** Instant, UTC. */
        TIME,
        /** Word of a severity: critical, high, medium, low, info. */
        SEVERITY,
        /** Word of a verdict: pass, fail, not-applicable, not-assessed, error. */
        VERDICT,
        /** Word of a tier. */
        TIER,
        /** Word of what became of a finding or a principal: new, persisting, resolved, added, …. */
        CHANGE,
        /** Boolean, or null for unknown. */
        YES_NO,
        /** String: an https address. */
        LINK
    }
}
