package org.iamassay.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The tier of an account from its counted principals (checklist section 7.4).
 *
 * @param tier tier of the account
 * @param principals number of counted principals by tier, every tier present
 * @param remark what could not be seen, for people; may be empty
 * @param movesUp what holds the account where it is, one sentence each, lowest rule first
 * @param dormant ARNs of principals not in use
 */
public record AccountTier(
        Tier tier, Map<Tier, Integer> principals, String remark, List<String> movesUp, List<String> dormant) {

    /** What kind of principal stands somewhere. */
    public enum Kind {
        ROOT,
        USER,
        ROLE
    }

    /**
     * One counted principal with its standing.
     *
     * @param servicesOnly whether it is a role that services alone may assume
     */
    public record Standing(
            String arn, String name, Kind kind, Use use, Tier tier, boolean inUse, boolean servicesOnly) {

        private boolean isRole() {
            return kind == Kind.ROLE;
        }

        private boolean isRoot() {
            return kind == Kind.ROOT;
        }

        private boolean isUser(Tier tier, Use use) {
            return kind == Kind.USER && this.tier == tier && this.use == use;
        }

        private boolean holdsBelowBest() {
            return isRole() && !servicesOnly && (tier == Tier.GOOD || tier == Tier.NOT_ASSESSABLE);
        }
    }

    // A sentence stays readable; the full list is in the table of principals.
    private static final int NAMED = 20;

    public AccountTier {
        principals = new EnumMap<>(principals);
        movesUp = List.copyOf(movesUp);
        dormant = List.copyOf(dormant);
    }

    /**
     * The tier that follows from these principals.
     *
     * @param rolesSeen whether all roles of the account are among them
     */
    public static AccountTier of(List<Standing> standings, boolean rolesSeen) {
        Map<Tier, Integer> counts = new EnumMap<>(Tier.class);
        for (Tier tier : Tier.values()) {
            counts.put(tier, 0);
        }
        standings.forEach(s -> counts.merge(s.tier(), 1, Integer::sum));
        List<Standing> inUse = standings.stream().filter(Standing::inUse).toList();
        Tier tier = tier(standings, inUse, rolesSeen);
        return new AccountTier(
                tier,
                counts,
                remark(tier, inUse, rolesSeen),
                movesUp(inUse, rolesSeen),
                standings.stream().filter(s -> !s.inUse()).map(Standing::arn).toList());
    }

    private static Tier tier(List<Standing> standings, List<Standing> inUse, boolean rolesSeen) {
        if (inUse.stream().anyMatch(s -> s.tier() == Tier.NOT_RECOMMENDED)) {
            return Tier.NOT_RECOMMENDED;
        }
        if (inUse.stream().anyMatch(s -> s.tier() == Tier.ACCEPTABLE)) {
            return Tier.ACCEPTABLE;
        }
        // Who cannot be judged may stand lower than all others, and must not lift the account by that.
        boolean open = inUse.stream().anyMatch(s -> s.tier() == Tier.NOT_ASSESSABLE);
        boolean nobody = standings.stream().allMatch(s -> s.tier() == Tier.NOT_ASSESSABLE);
        if (open || nobody || !rolesSeen) {
            return Tier.NOT_ASSESSABLE;
        }
        boolean best = inUse.stream().anyMatch(s -> s.isRole() && s.tier() == Tier.BEST);
        return best && inUse.stream().noneMatch(Standing::holdsBelowBest) ? Tier.BEST : Tier.GOOD;
    }

    private static String remark(Tier tier, List<Standing> inUse, boolean rolesSeen) {
        List<String> parts = new ArrayList<>();
        if (tier != Tier.NOT_RECOMMENDED && !rolesSeen) {
            parts.add("roles not seen");
        }
        long open = inUse.stream().filter(s -> s.tier() == Tier.NOT_ASSESSABLE).count();
        if (open > 0) {
            parts.add(open == 1 ? "1 principal in use not assessable" : open + " principals in use not assessable");
        }
        return String.join("; ", parts);
    }

    private static List<String> movesUp(List<Standing> inUse, boolean rolesSeen) {
        List<String> sentences = new ArrayList<>();
        hold(
                sentences,
                inUse,
                s -> s.isUser(Tier.NOT_RECOMMENDED, Use.BOTH),
                "Out of not-recommended: take the password or the access keys from users who have both");
        hold(
                sentences,
                inUse,
                s -> s.isUser(Tier.NOT_RECOMMENDED, Use.CONSOLE),
                "Out of not-recommended: give MFA to users who sign in with a password alone");
        hold(
                sentences,
                inUse,
                s -> s.isUser(Tier.NOT_RECOMMENDED, Use.PROGRAMMATIC),
                "Out of not-recommended: rotate or remove access keys past their age limit");
        hold(
                sentences,
                inUse,
                s -> s.isRoot() && s.tier() == Tier.NOT_RECOMMENDED,
                "Out of not-recommended: delete the access keys of the root user and give it MFA");
        hold(
                sentences,
                inUse,
                s -> s.isRole() && s.tier() == Tier.NOT_RECOMMENDED,
                "Out of not-recommended: limit whom these roles trust");
        hold(
                sentences,
                inUse,
                s -> !s.isRoot() && s.tier() == Tier.ACCEPTABLE,
                "Above acceptable: replace IAM users by federation or roles with temporary credentials");
        hold(
                sentences,
                inUse,
                s -> s.isRoot() && s.tier() == Tier.ACCEPTABLE,
                "Above acceptable: stop using the root user for everyday tasks");
        if (!rolesSeen) {
            sentences.add("To reach good or best: give the authorization details, for roles were not seen.");
            return sentences;
        }
        hold(
                sentences,
                inUse,
                Standing::holdsBelowBest,
                "To reach best: let people and programs come through an identity provider instead of these roles");
        if (inUse.stream().noneMatch(s -> s.isRole() && s.tier() == Tier.BEST)) {
            sentences.add("To reach best: use a role that people or programs enter through an identity provider.");
        }
        return sentences;
    }

    private static void hold(List<String> sentences, List<Standing> inUse, Predicate<Standing> holds, String sentence) {
        List<Standing> holding = inUse.stream().filter(holds).toList();
        if (!holding.isEmpty()) {
            sentences.add(sentence + ": " + names(holding) + ".");
        }
    }

    private static String names(List<Standing> standings) {
        String names = standings.stream().limit(NAMED).map(Standing::name).collect(Collectors.joining(", "));
        int more = standings.size() - NAMED;
        return more > 0 ? names + " and " + more + " more" : names;
    }
}
