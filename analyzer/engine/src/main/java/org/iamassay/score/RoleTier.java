package org.iamassay.score;

import org.iamassay.check.Outcome;
import org.iamassay.check.Subject;
import org.iamassay.model.RoleDetail;

/** The tier of a role: the first line of checklist section 7.3 that fits. */
public final class RoleTier {

    private RoleTier() {}

    /** The tier; not assessable where the trust could not be read, for it may let anybody in. */
    public static Tier of(RoleDetail role, RoleFacts facts, RoleOutcomes outcomes) {
        return of(role, facts, outcomes, Accepted.NOTHING);
    }

    /** The tier it would have without the failures that are accepted. */
    public static Tier of(RoleDetail role, RoleFacts facts, RoleOutcomes outcomes, Accepted accepted) {
        Subject subject = Subject.of(role);
        Outcome anybody = outcomes.trustsNobodyUnlimited(role);
        Outcome webIdentity = outcomes.webIdentitiesLimited(role);
        if ((anybody instanceof Outcome.Fail && !accepted.isAccepted("trust-no-any-principal", subject))
                || (webIdentity instanceof Outcome.Fail && !accepted.isAccepted("oidc-trust-constrained", subject))) {
            return Tier.NOT_RECOMMENDED;
        }
        if (role.isIdentityCenter()) {
            return Tier.BEST;
        }
        if (anybody instanceof Outcome.NotAssessed || webIdentity instanceof Outcome.NotAssessed) {
            return Tier.NOT_ASSESSABLE;
        }
        return facts.federatedOnly() ? Tier.BEST : Tier.GOOD;
    }
}
