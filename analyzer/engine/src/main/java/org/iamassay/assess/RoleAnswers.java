package org.iamassay.assess;

import java.util.function.Supplier;
import org.iamassay.check.Examination;
import org.iamassay.check.Judgement;
import org.iamassay.check.Outcome;
import org.iamassay.checks.roles.LooseWebIdentityTrust;
import org.iamassay.checks.roles.RoleNotInUse;
import org.iamassay.checks.sharing.DeletedPrincipalTrusted;
import org.iamassay.checks.sharing.OpenCrossAccountTrust;
import org.iamassay.checks.sharing.RoleTrustsAnybody;
import org.iamassay.checks.sharing.UnknownAccountTrusted;
import org.iamassay.model.RoleDetail;
import org.iamassay.score.RoleOutcomes;

/** Asks the checks on roles themselves, so that tiers and risks do not depend on what a profile selects. */
final class RoleAnswers implements RoleOutcomes {

    private final Examination examination;
    private final RoleTrustsAnybody anybody = new RoleTrustsAnybody();
    private final LooseWebIdentityTrust webIdentity = new LooseWebIdentityTrust();
    private final OpenCrossAccountTrust externalId = new OpenCrossAccountTrust();
    private final UnknownAccountTrusted known = new UnknownAccountTrusted();
    private final RoleNotInUse inUse = new RoleNotInUse();
    private final DeletedPrincipalTrusted deleted = new DeletedPrincipalTrusted();

    RoleAnswers(Examination examination) {
        this.examination = examination;
    }

    @Override
    public Outcome trustsNobodyUnlimited(RoleDetail role) {
        return guarded(() -> anybody.examine(role, examination));
    }

    @Override
    public Outcome webIdentitiesLimited(RoleDetail role) {
        return guarded(() -> webIdentity.examine(role, examination));
    }

    @Override
    public Outcome externalIdDemanded(RoleDetail role) {
        return guarded(() -> externalId.examine(role, examination));
    }

    @Override
    public Outcome accountsKnown(RoleDetail role) {
        return guarded(() -> known.examine(role, examination));
    }

    @Override
    public Outcome inUse(RoleDetail role) {
        return guarded(() -> inUse.examine(role, examination));
    }

    @Override
    public Outcome trustsNobodyDeleted(RoleDetail role) {
        return guarded(() -> deleted.examine(role, examination));
    }

    private static Outcome guarded(Supplier<Judgement> check) {
        return ChecklistOutcomes.guarded(() -> check.get().outcome());
    }
}
