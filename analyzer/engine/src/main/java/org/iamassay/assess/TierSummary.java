package org.iamassay.assess;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.iamassay.score.Tier;

/**
 * The tier of the account and how many principals stand on each.
 *
 * @param account tier of the account
 * @param principals number of counted principals by tier, every tier present
 * @param remark what could not be seen, for people; may be empty
 * @param movesUp what holds the account where it is, one sentence each, with the principals
 * @param dormant ARNs of principals not in use: delete, do not migrate
 * @param withoutAccepted tier the account would have if no risk were accepted
 */
public record TierSummary(
        Tier account,
        Map<Tier, Integer> principals,
        String remark,
        List<String> movesUp,
        List<String> dormant,
        Tier withoutAccepted) {

    /** Of an account of which no risk is accepted. */
    public TierSummary(
            Tier account, Map<Tier, Integer> principals, String remark, List<String> movesUp, List<String> dormant) {
        this(account, principals, remark, movesUp, dormant, account);
    }

    public TierSummary {
        principals = new EnumMap<>(principals);
        movesUp = List.copyOf(movesUp);
        dormant = List.copyOf(dormant);
    }
}
