package org.iamassay.assess;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.iamassay.check.AuthorizationView;
import org.iamassay.model.AccountId;
import org.iamassay.model.Arn;
import org.iamassay.model.Flag;
import org.iamassay.model.RoleDetail;
import org.iamassay.policy.PolicyDocument;
import org.iamassay.policy.Principal;
import org.iamassay.policy.TrustPolicy;
import org.iamassay.policy.TrustStatement;
import org.iamassay.score.RoleFacts;
import org.iamassay.score.Use;

/** Reads from the trust policy of a role what use, tier and risk rest on. */
final class TrustFacts {

    private static final Set<String> COMPUTE =
            Set.of("ec2.amazonaws.com", "lambda.amazonaws.com", "ecs-tasks.amazonaws.com", "eks.amazonaws.com");

    private static final TrustPolicy NOTHING =
            TrustPolicy.of(new PolicyDocument(false, Optional.empty(), Optional.empty(), List.of(), List.of()));

    private final RoleDetail role;
    private final TrustPolicy trust;
    private final boolean whole;
    private final AccountId own;

    private TrustFacts(RoleDetail role, AuthorizationView view) {
        this.role = role;
        this.trust = role.trust().map(view::document).map(TrustPolicy::of).orElse(NOTHING);
        this.whole = trust.isWhole();
        this.own = Arn.of(role.arn()).account();
    }

    static RoleFacts of(RoleDetail role, AuthorizationView view) {
        return new TrustFacts(role, view).facts();
    }

    private RoleFacts facts() {
        return new RoleFacts(
                use(),
                whole && trust.servicesOnly(),
                role.isIdentityCenter() || (whole && trust.federatedOnly()),
                seen(trust.statements().stream().anyMatch(this::opensToOwnAccount)),
                seen(!trust.foreignAccounts(own).isEmpty() || trust.hasFederation()),
                seen(trust.statements().stream()
                        .flatMap(statement -> statement.services().stream())
                        .anyMatch(COMPUTE::contains)),
                seen(anyPrincipal(this::isOwn)),
                role.place().at("AssumeRolePolicyDocument").pointer());
    }

    private Use use() {
        if (role.isIdentityCenter() || (whole && trust.samlOnly())) {
            return Use.CONSOLE;
        }
        return whole && trust.programsOnly() ? Use.PROGRAMMATIC : Use.UNKNOWN;
    }

    /** What is not seen in a part of a document may stand in the rest of it. */
    private Flag seen(boolean found) {
        return found || whole ? Flag.of(found) : Flag.unknown(AuthorizationView.UNREADABLE);
    }

    private boolean opensToOwnAccount(TrustStatement statement) {
        return statement.statement().isUnconditional()
                && statement.principals().stream().anyMatch(this::isOwnAccount);
    }

    private boolean isOwnAccount(Principal principal) {
        return isOwn(principal)
                && (principal.value().equals(own.value())
                        || Arn.of(principal.value()).resource().equals("root"));
    }

    private boolean isOwn(Principal principal) {
        return principal.account().filter(own::equals).isPresent();
    }

    private boolean anyPrincipal(Predicate<Principal> such) {
        return trust.statements().stream()
                .flatMap(statement -> statement.principals().stream())
                .anyMatch(such);
    }
}
