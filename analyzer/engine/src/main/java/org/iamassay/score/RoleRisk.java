package org.iamassay.score;

import org.iamassay.check.Answer;
import org.iamassay.check.Privilege;
import org.iamassay.model.RoleDetail;

/** The risk of a role: weaknesses and exposures of its trust, times what it may do (checklist 9.2). */
public final class RoleRisk {

    private final RoleOutcomes outcomes;

    public RoleRisk(RoleOutcomes outcomes) {
        this.outcomes = outcomes;
    }

    /** The risk of one role. */
    public Risk of(RoleDetail role, RoleFacts facts, Privilege privilege) {
        RiskSheet sheet = new RiskSheet();
        String trust = facts.cell();
        sheet.weakness(Answers.failed(outcomes.trustsNobodyUnlimited(role)), 70, "trusts everybody", trust);
        sheet.weakness(
                Answers.failed(outcomes.webIdentitiesLimited(role)),
                60,
                "web identity trust without subject or audience",
                trust);
        sheet.weakness(
                Answers.failed(outcomes.externalIdDemanded(role)),
                35,
                "foreign account without external id, MFA or organization",
                trust);
        sheet.weakness(Answers.failed(outcomes.accountsKnown(role)), 15, "foreign account not known", trust);
        sheet.weakness(Answers.of(facts.ownRoot()), 15, "trusts the own account as a whole without condition", trust);
        sheet.weakness(
                Answers.failed(outcomes.inUse(role)),
                10,
                "role unused",
                role.place().at("RoleLastUsed").pointer());
        sheet.weakness(Answers.failed(outcomes.trustsNobodyDeleted(role)), 5, "trusts a deleted principal", trust);
        sheet.exposure(Answers.of(facts.outside()), 15, "foreign account or federation in the trust", trust);
        sheet.exposure(Answers.of(facts.compute()), 5, "a compute service in the trust", trust);
        sheet.exposure(Answers.of(facts.ownPrincipals()), 5, "principals of the own account in the trust", trust);
        sheet.weakness(privilege == Privilege.UNKNOWN ? Answer.UNKNOWN : Answer.NO, 0, Privilege.UNSEEN, "");
        return sheet.times(privilege.factor());
    }
}
