package org.iamassay.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.iamassay.score.AccountTier.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountTierTest {

    @Test
    void oneNotRecommendedPrincipalInUseHoldsTheAccount() {
        AccountTier tier = AccountTier.of(
                List.of(
                        root(Tier.GOOD),
                        user("ann", Use.CONSOLE, Tier.ACCEPTABLE, true),
                        user("bot", Use.BOTH, Tier.NOT_RECOMMENDED, true)),
                false);
        assertThat(tier.tier()).isEqualTo(Tier.NOT_RECOMMENDED);
        assertThat(tier.remark()).isEmpty();
        assertThat(tier.movesUp())
                .containsExactly(
                        "Out of not-recommended: take the password or the access keys from users who have both: bot.",
                        "Above acceptable: replace IAM users by federation or roles with temporary credentials: ann.",
                        "To reach good or best: give the authorization details, for roles were not seen.");
    }

    @Test
    void dormantPrincipalsAreListedApart() {
        AccountTier tier = AccountTier.of(
                List.of(
                        root(Tier.GOOD),
                        user("ann", Use.CONSOLE, Tier.ACCEPTABLE, true),
                        user("old", Use.CONSOLE, Tier.NOT_RECOMMENDED, false)),
                false);
        assertThat(tier.tier()).isEqualTo(Tier.ACCEPTABLE);
        assertThat(tier.remark()).isEqualTo("roles not seen");
        assertThat(tier.dormant()).containsExactly("arn:aws:iam::111122223333:user/old");
        assertThat(tier.principals())
                .containsEntry(Tier.NOT_RECOMMENDED, 1)
                .containsEntry(Tier.ACCEPTABLE, 1)
                .containsEntry(Tier.GOOD, 1)
                .containsEntry(Tier.BEST, 0)
                .containsEntry(Tier.NOT_ASSESSABLE, 0);
    }

    @Test
    void aUsedRootHoldsTheAccountAtAcceptable() {
        AccountTier tier = AccountTier.of(List.of(root(Tier.ACCEPTABLE)), false);
        assertThat(tier.tier()).isEqualTo(Tier.ACCEPTABLE);
        assertThat(tier.movesUp())
                .startsWith("Above acceptable: stop using the root user for everyday tasks: <root_account>.");
    }

    @Test
    void withoutRolesNothingBetterIsAssumed() {
        AccountTier tier = AccountTier.of(List.of(root(Tier.BEST)), false);
        assertThat(tier.tier()).isEqualTo(Tier.NOT_ASSESSABLE);
        assertThat(tier.remark()).isEqualTo("roles not seen");
    }

    @Test
    void principalsThatCannotBeJudgedAreCountedBesideTheResult() {
        AccountTier tier = AccountTier.of(
                List.of(root(Tier.NOT_ASSESSABLE), user("who", Use.UNKNOWN, Tier.NOT_ASSESSABLE, true)), false);
        assertThat(tier.tier()).isEqualTo(Tier.NOT_ASSESSABLE);
        assertThat(tier.remark()).isEqualTo("roles not seen; 2 principals in use not assessable");
    }

    @Test
    void nobodyIsNoReasonForARank() {
        assertThat(AccountTier.of(List.of(), false).tier()).isEqualTo(Tier.NOT_ASSESSABLE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // root, then roles: tier, s where services alone are trusted, - where it is not in use
                "good       | best          | best",
                "good       | best, good s  | best",
                "good       | best, good    | good",
                "good       | good          | good",
                "good       | good s        | good",
                "good       | best -        | good",
                "good       | best, good -  | best",
                "good       | ''            | good",
                "good       | best, not-recommended   | not-recommended",
                "good       | best, not-recommended - | best",
                "good       | best, not-assessable    | not-assessable",
                "good       | best, not-assessable -  | best",
                "acceptable | best          | acceptable",
                "not-assessable | best      | not-assessable",
            })
    void rolesThatWereSeenDecide(String root, String roles, String expected) {
        List<Standing> standings = new ArrayList<>(List.of(root(tier(root))));
        for (String role : roles.split(", ", -1)) {
            String[] words = role.split(" ", 2);
            if (!words[0].isEmpty()) {
                String more = words.length > 1 ? words[1] : "";
                standings.add(role(tier(words[0]), !more.contains("-"), more.contains("s")));
            }
        }
        AccountTier tier = AccountTier.of(standings, true);
        assertThat(tier.tier()).isEqualTo(tier(expected));
        assertThat(tier.remark()).doesNotContain("roles");
    }

    @Test
    void rolesHoldTheAccountToo() {
        AccountTier tier =
                AccountTier.of(List.of(role(Tier.NOT_RECOMMENDED, true, false), role(Tier.GOOD, true, false)), true);
        assertThat(tier.movesUp())
                .containsExactly(
                        "Out of not-recommended: limit whom these roles trust: r.",
                        "To reach best: let people and programs come through an identity provider instead of these roles: r.",
                        "To reach best: use a role that people or programs enter through an identity provider.");
    }

    @Test
    void longListsAreCutInSentences() {
        List<Standing> many = IntStream.range(0, 25)
                .mapToObj(i -> user("u" + i, Use.CONSOLE, Tier.NOT_RECOMMENDED, true))
                .toList();
        assertThat(AccountTier.of(many, false).movesUp().get(0))
                .contains("u19 and 5 more.")
                .doesNotContain("u20");
    }

    private static Tier tier(String word) {
        return Tier.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Standing role(Tier tier, boolean inUse, boolean servicesOnly) {
        String arn = "arn:aws:iam::111122223333:role/r";
        return new Standing(arn, "r", AccountTier.Kind.ROLE, Use.UNKNOWN, tier, inUse, servicesOnly);
    }

    private static Standing root(Tier tier) {
        return new Standing(
                "arn:aws:iam::111122223333:root",
                "<root_account>",
                AccountTier.Kind.ROOT,
                Use.CONSOLE,
                tier,
                true,
                false);
    }

    private static Standing user(String name, Use use, Tier tier, boolean inUse) {
        return new Standing(
                "arn:aws:iam::111122223333:user/" + name, name, AccountTier.Kind.USER, use, tier, inUse, false);
    }
}
