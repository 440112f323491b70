package org.iamassay.assess;

import org.iamassay.check.IdentityKind;
import org.iamassay.model.User;
import org.iamassay.score.Privilege;
import org.iamassay.score.Risk;
import org.iamassay.score.Tier;
import org.iamassay.score.Use;

/**
 * One principal of the account.
 *
 * @param user its row; of several, the one with the worst tier
 * @param kind word: user, role, root or group
 * @param inUse whether any credential was, or may have been, used within {@code tier.in-use-days}
 */
public record PrincipalResult(
        User user,
        String kind,
        Use use,
        Tier tier,
        IdentityKind identity,
        Privilege privilege,
        Risk risk,
        boolean inUse) {

    public String arn() {
        return user.arn().text();
    }

    /** Creation time as in finding ids. */
    public String createdAt() {
        return user.created().text();
    }

    /** The same principal, in use. */
    PrincipalResult used() {
        return new PrincipalResult(user, kind, use, tier, identity, privilege, risk, true);
    }
}
