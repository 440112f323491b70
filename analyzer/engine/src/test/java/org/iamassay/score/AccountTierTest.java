package org.iamassay.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.iamassay.score.AccountTier.Standing;
import org.junit.jupiter.api.Test;

class AccountTierTest {

    @Test
    void oneNotRecommendedPrincipalInUseHoldsTheAccount() {
        AccountTier tier = AccountTier.of(List.of(
                root(Tier.GOOD),
                user("ann", Use.CONSOLE, Tier.ACCEPTABLE, true),
                user("bot", Use.BOTH, Tier.NOT_RECOMMENDED, true)));
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
        AccountTier tier = AccountTier.of(List.of(
                root(Tier.GOOD),
                user("ann", Use.CONSOLE, Tier.ACCEPTABLE, true),
                user("old", Use.CONSOLE, Tier.NOT_RECOMMENDED, false)));
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
        AccountTier tier = AccountTier.of(List.of(root(Tier.ACCEPTABLE)));
        assertThat(tier.tier()).isEqualTo(Tier.ACCEPTABLE);
        assertThat(tier.movesUp())
                .startsWith("Above acceptable: stop using the root user for everyday tasks: <root_account>.");
    }

    @Test
    void withoutRolesNothingBetterIsAssumed() {
        AccountTier tier = AccountTier.of(List.of(root(Tier.BEST)));
        assertThat(tier.tier()).isEqualTo(Tier.NOT_ASSESSABLE);
        assertThat(tier.remark()).isEqualTo("roles not seen");
    }

    @Test
    void principalsThatCannotBeJudgedAreCountedBesideTheResult() {
        AccountTier tier =
                AccountTier.of(List.of(root(Tier.NOT_ASSESSABLE), user("who", Use.UNKNOWN, Tier.NOT_ASSESSABLE, true)));
        assertThat(tier.tier()).isEqualTo(Tier.NOT_ASSESSABLE);
        assertThat(tier.remark()).isEqualTo("roles not seen; 2 principals in use not assessable");
    }

    @Test
    void nobodyIsNoReasonForARank() {
        assertThat(AccountTier.of(List.of()).tier()).isEqualTo(Tier.NOT_ASSESSABLE);
    }

    @Test
    void longListsAreCutInSentences() {
        List<Standing> many = IntStream.range(0, 25)
                .mapToObj(i -> user("u" + i, Use.CONSOLE, Tier.NOT_RECOMMENDED, true))
                .toList();
        assertThat(AccountTier.of(many).movesUp().get(0))
                .contains("u19 and 5 more.")
                .doesNotContain("u20");
    }

    private static Standing root(Tier tier) {
        return new Standing("arn:aws:iam::111122223333:root", "<root_account>", true, Use.CONSOLE, tier, true);
    }

    private static Standing user(String name, Use use, Tier tier, boolean inUse) {
        return new Standing("arn:aws:iam::111122223333:user/" + name, name, false, use, tier, inUse);
    }
}
