package org.iamassay.checks.sharing;

import org.iamassay.check.Judgement;
import org.iamassay.check.Outcome;
import org.iamassay.check.TrustCheck;
import org.iamassay.model.AccountId;
import org.iamassay.model.Arn;
import org.iamassay.model.RoleDetail;
import org.iamassay.policy.TrustPolicy;

/** What the checks on trust in other accounts share. */
final class ForeignAccounts {

    private ForeignAccounts() {}

    static AccountId own(RoleDetail role) {
        return Arn.of(role.arn()).account();
    }

    /** The answer for a role that trusts no account that matters. */
    static Judgement none(RoleDetail role, TrustPolicy trust) {
        return new Judgement(
                Outcome.notApplicable(trust.servicesOnly() ? "service-only-trust" : "other-kind"),
                TrustCheck.trace(role, trust.statements()));
    }
}
