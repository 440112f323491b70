package org.iamassay.score;

import java.util.List;

/**
 * The risk of one principal (checklist section 9.2).
 *
 * @param points 0 to 100
 * @param atLeast whether facts were not seen, so that the number is a lower bound
 * @param factors every factor that added points, weaknesses first
 * @param unseen facts that were not seen and add nothing
 */
public record Risk(int points, boolean atLeast, List<Factor> factors, List<String> unseen) {

    /** One factor with its points and the cell it was read from. */
    public record Factor(String what, int points, boolean exposure, String cell) {}

    private static final int CRITICAL = 75;
    private static final int HIGH = 50;
    private static final int MEDIUM = 25;

    public Risk {
        factors = List.copyOf(factors);
        unseen = List.copyOf(unseen);
    }

    /** The band's word: critical, high, medium, low or none. */
    public String band() {
        if (points >= CRITICAL) {
            return "critical";
        }
        if (points >= HIGH) {
            return "high";
        }
        if (points >= MEDIUM) {
            return "medium";
        }
        return points > 0 ? "low" : "none";
    }
}
