package org.iamassay.policy.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.iamassay.policy.Condition;
import org.iamassay.policy.Statement;
import org.iamassay.policy.decision.Caller;
import org.iamassay.policy.decision.Decision;
import org.iamassay.policy.decision.Decision.Place;
import org.iamassay.policy.decision.Decision.Verdict;
import org.iamassay.policy.decision.Match;
import org.iamassay.policy.decision.NearMiss;
import org.iamassay.policy.decision.PolicyStack;
import org.iamassay.policy.decision.Request;

/** Says in sentences what a decision rests on: layer, index of the policy and place of the statement; indexes from 1. */
public final class Explanation {

    /** Of thousands of statements that say the same, the first tell enough. */
    private static final int TOLD_OF_A_PLACE = 5;

    private Explanation() {}

    /** The sentences of a decision. */
    public static List<String> of(Decision decision, Request request, PolicyStack stack) {
        List<String> sentences = new ArrayList<>();
        if (decision.verdict() == Verdict.IMPLICIT_DENY) {
            decision.lacking().forEach(place -> sentences.add(lacking(place, request, stack)));
        } else {
            tell(decision.because(), sentences);
        }
        if (decision.verdict() == Verdict.ALLOW && request.needsNoPermission()) {
            sentences.add(request.action() + " needs no permission");
        } else if (decision.verdict() == Verdict.ALLOW && request.caller().kind() == Caller.Kind.ROOT) {
            sentences.add("the root user needs no identity policy");
        }
        return sentences;
    }

    private static void tell(List<Match> matches, List<String> sentences) {
        Map<Place, Integer> told = new HashMap<>();
        for (Match match : matches) {
            Place place = new Place(match.layer(), match.level());
            if (told.merge(place, 1, Integer::sum) <= TOLD_OF_A_PLACE) {
                sentences.add(statement(place, match.policy(), match.statement())
                        + (match.statement().denies() ? " denies" : " allows")
                        + (match.open().isEmpty() ? "" : " if " + conditions(match.open())));
            }
        }
        told.forEach((place, count) -> {
            if (count > TOLD_OF_A_PLACE) {
                sentences.add((count - TOLD_OF_A_PLACE) + " further statements of " + layer(place) + " say the same");
            }
        });
    }

    private static String lacking(Place place, Request request, PolicyStack stack) {
        Optional<NearMiss> miss = NearMiss.at(place, request, stack);
        String none = "no " + layer(place) + " allows " + request.action() + " on " + request.resource();
        return miss.map(near ->
                        none + "; closest: " + statement(place, near.policy(), near.statement()) + " " + failure(near))
                .orElse(none);
    }

    private static String failure(NearMiss miss) {
        return switch (miss.failure()) {
            case ACTION -> "is not on the action";
            case RESOURCE -> "is not on the resource";
            case PRINCIPAL -> "does not name the principal";
            case UNREADABLE -> "has a part that could not be read";
            case CONDITION -> "has a condition that is not met: " + conditions(miss.unmet());
        };
    }

    private static String conditions(List<Condition> conditions) {
        return conditions.stream()
                .map(condition -> operator(condition) + " " + condition.key() + " " + condition.values())
                .collect(Collectors.joining(" and "));
    }

    private static String operator(Condition condition) {
        String qualifier = switch (condition.qualifier()) {
            case NONE -> "";
            case FOR_ANY_VALUE -> "ForAnyValue:";
            case FOR_ALL_VALUES -> "ForAllValues:";
        };
        return qualifier + condition.operator() + (condition.ifExists() ? "IfExists" : "");
    }

    private static String statement(Place place, int policy, Statement statement) {
        return layer(place) + ", policy " + (policy + 1) + ", statement " + statement.pointer()
                + statement.sid().map(sid -> " \"" + sid + "\"").orElse("");
    }

    private static String layer(Place place) {
        return place.layer().words() + (place.layer().isLevelled() ? " of level " + (place.level() + 1) : "");
    }
}
