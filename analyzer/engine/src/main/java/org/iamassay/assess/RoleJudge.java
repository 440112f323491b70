package org.iamassay.assess;

import java.util.List;
import java.util.Optional;
import org.iamassay.check.AuthorizationView;
import org.iamassay.check.Examination;
import org.iamassay.check.IdentityKind;
import org.iamassay.check.Privilege;
import org.iamassay.check.Privileges;
import org.iamassay.model.RoleDetail;
import org.iamassay.score.InUse;
import org.iamassay.score.RoleFacts;
import org.iamassay.score.RoleOutcomes;
import org.iamassay.score.RoleRisk;
import org.iamassay.score.RoleTier;

/** Judges the roles of the authorization details. */
final class RoleJudge {

    private final AuthorizationView view;
    private final RoleOutcomes outcomes;
    private final RoleRisk risks;
    private final InUse inUse;
    private final Privileges privileges;

    RoleJudge(Examination examination) {
        this.view = AuthorizationView.of(examination);
        this.outcomes = new RoleAnswers(examination);
        this.risks = new RoleRisk(outcomes);
        this.inUse = new InUse(examination);
        this.privileges = Privileges.of(examination);
    }

    List<PrincipalResult> all() {
        return view.roles().stream().map(this::of).toList();
    }

    private PrincipalResult of(RoleDetail role) {
        RoleFacts facts = TrustFacts.of(role, view);
        Privilege privilege = privileges.of(role.arn());
        return new PrincipalResult(
                "role",
                role.name(),
                role.arn(),
                role.created(),
                Optional.empty(),
                Optional.of(role.place()),
                !role.isServiceLinked(),
                facts.servicesOnly(),
                facts.use(),
                RoleTier.of(role, facts, outcomes),
                kind(role, facts),
                privilege,
                risks.of(role, facts, privilege),
                inUse.role(role));
    }

    private static IdentityKind kind(RoleDetail role, RoleFacts facts) {
        return switch (facts.use()) {
            case CONSOLE ->
                IdentityKind.told(
                        IdentityKind.Who.HUMAN,
                        role.isIdentityCenter() ? "role of IAM Identity Center" : "trusts SAML providers alone");
            case PROGRAMMATIC ->
                IdentityKind.told(
                        IdentityKind.Who.WORKLOAD,
                        facts.servicesOnly() ? "trusts services alone" : "trusts services and web identities alone");
            default -> IdentityKind.told(IdentityKind.Who.UNKNOWN, "");
        };
    }
}
