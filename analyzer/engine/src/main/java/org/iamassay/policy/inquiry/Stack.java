package org.iamassay.policy.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.iamassay.policy.Condition;
import org.iamassay.policy.Statement;
import org.iamassay.policy.access.AppliedPolicy;
import org.iamassay.policy.decision.Decision;
import org.iamassay.policy.decision.Match;
import org.iamassay.policy.decision.NearMiss;
import org.iamassay.policy.decision.PolicyStack;

/**
 * The policies of one question in the order of the evaluator, so that what it finds leads back to them.
 *
 * @param levels those of each level above the account
 * @param resource the policy of the resource, where it was seen
 */
record Stack(
        PolicyStack policies,
        List<AppliedPolicy> identity,
        Optional<AppliedPolicy> boundary,
        List<List<AppliedPolicy>> levels,
        Optional<ResourcePolicies.Found> resource) {

    /** The statements of matches; what is only taken to be there has none to show. */
    List<Reason> reasons(List<Match> matches) {
        List<Reason> reasons = new ArrayList<>();
        for (Match match : matches) {
            Decision.Place place = new Decision.Place(match.layer(), match.level());
            source(place, match.policy()).ifPresent(s -> reasons.add(s.reason(match)));
        }
        return reasons;
    }

    /** What came closest to allowing at a place. */
    Optional<Reason> reason(NearMiss miss) {
        return source(miss.place(), miss.policy())
                .map(source -> source.reason(miss).lacking(words(miss.failure())));
    }

    private static String words(NearMiss.Failure failure) {
        return switch (failure) {
            case ACTION -> "it does not allow the action";
            case RESOURCE -> "it is on other resources";
            case PRINCIPAL -> "it is for other principals";
            case UNREADABLE -> "a part of it cannot be read, so it grants nothing";
            case CONDITION -> "its condition is not met";
        };
    }

    /** A policy of the principal, or that of the resource. */
    private record Source(Optional<AppliedPolicy> applied, Optional<ResourcePolicies.Found> found) {

        Reason reason(Match match) {
            return of(match.statement(), match.open());
        }

        Reason reason(NearMiss miss) {
            return of(miss.statement(), miss.unmet());
        }

        private Reason of(Statement statement, List<Condition> conditions) {
            return applied.map(policy -> Reason.of(policy, statement, conditions))
                    .orElseGet(() -> Reason.of(found.orElseThrow(), statement, conditions));
        }
    }

    private Optional<Source> source(Decision.Place place, int policy) {
        return switch (place.layer()) {
            case IDENTITY -> at(identity, policy);
            case BOUNDARY -> boundary.map(one -> new Source(Optional.of(one), Optional.empty()));
            case SERVICE_CONTROL -> at(levels.get(place.level()), policy);
            case RESOURCE -> resource.map(one -> new Source(Optional.empty(), Optional.of(one)));
            case SESSION, RESOURCE_CONTROL -> Optional.empty();
        };
    }

    private static Optional<Source> at(List<AppliedPolicy> policies, int index) {
        return index < policies.size()
                ? Optional.of(new Source(Optional.of(policies.get(index)), Optional.empty()))
                : Optional.empty();
    }
}
