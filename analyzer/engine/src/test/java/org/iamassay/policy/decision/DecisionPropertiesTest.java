package org.iamassay.policy.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.iamassay.policy.Actions;
import org.iamassay.policy.PolicyDocument;
import org.iamassay.policy.Statement;
import org.iamassay.policy.decision.Decision.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every decision, on random requests and policies. */
class DecisionPropertiesTest {

    private static final int ROUNDS = 700;

    static IntStream seeds() {
        return IntStream.range(0, 12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aDenyNeverAllowsMore(int seed) {
        RandomPolicies random = new RandomPolicies(new Random(seed));
        for (int i = 0; i < ROUNDS; i++) {
            Request request = request(random, i);
            Stack stack = Stack.random(random);
            Layer layer = random.one(List.of(Layer.values()));
            String deny = random.statement("Deny", layer == Layer.RESOURCE || layer == Layer.RESOURCE_CONTROL);
            isNoMore(request, stack, stack.with(layer, RandomPolicies.policy(List.of(deny))), deny);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anAllowInALayerThatGrantsNeverAllowsLess(int seed) {
        RandomPolicies random = new RandomPolicies(new Random(seed));
        for (int i = 0; i < ROUNDS; i++) {
            Request request = request(random, i);
            Stack stack = Stack.random(random);
            // An Allow among resource control policies takes the place of the one that AWS attaches.
            Layer layer = random.one(
                    List.of(Layer.IDENTITY, Layer.BOUNDARY, Layer.SESSION, Layer.SERVICE_CONTROL, Layer.RESOURCE));
            String allow = random.statement("Allow", layer == Layer.RESOURCE);
            isNoMore(request, stack.with(layer, RandomPolicies.policy(List.of(allow))), stack, allow);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aLimitNeverAllowsMore(int seed) {
        RandomPolicies random = new RandomPolicies(new Random(seed));
        for (int i = 0; i < ROUNDS; i++) {
            Request request = request(random, i);
            Stack stack = Stack.random(random);
            List<CompiledPolicy> more = random.policies(false);
            if (stack.policies().boundary().isEmpty()) {
                isNoMore(request, stack, stack.bounded(more), "a boundary");
            }
            if (stack.policies().session().isEmpty()) {
                isNoMore(request, stack, stack.inSession(more), "a session policy");
            }
            isNoMore(request, stack, stack.below(Layer.SERVICE_CONTROL, more), "a level");
            isNoMore(request, stack, stack.below(Layer.RESOURCE_CONTROL, random.policies(true)), "a level");
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theWayItIsWrittenHasNoEffect(int seed) {
        Random numbers = new Random(seed);
        RandomPolicies random = new RandomPolicies(numbers);
        int allowed = 0;
        for (int i = 0; i < ROUNDS; i++) {
            Request request = request(random, i);
            List<String> statements = random.statements(false);
            Verdict verdict = ofIdentity(request, statements.toString());
            List<String> turned = new ArrayList<>(statements);
            Collections.shuffle(turned, numbers);
            assertThat(ofIdentity(request, turned.toString())).isEqualTo(verdict);
            assertThat(ofIdentity(
                            request,
                            statements
                                    .toString()
                                    .replaceAll("\"(Not)?(Action|Resource)\":\"([^\"]*)\"", "\"$1$2\":[\"$3\"]")))
                    .isEqualTo(verdict);
            assertThat(ofIdentity(request, otherCase(statements.toString()))).isEqualTo(verdict);
            if (statements.size() == 1) {
                assertThat(ofIdentity(request, statements.get(0))).isEqualTo(verdict);
            }
            allowed += verdict == Verdict.ALLOW ? 1 : 0;
        }
        assertThat(allowed).isBetween(ROUNDS / 50, ROUNDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsNotSettledDecidesAsItMaySettle(int seed) {
        RandomPolicies random = new RandomPolicies(new Random(seed));
        int conditional = 0;
        for (int i = 0; i < ROUNDS; i++) {
            Request closed = random.request(false);
            Map<String, Context.Entry> known = new HashMap<>();
            Request open = new Request(
                    closed.caller(),
                    closed.action(),
                    closed.resource(),
                    closed.resourceAccount(),
                    GivenContext.open(known));
            Stack stack = Stack.random(random);
            Decision maybe = Evaluator.decide(open, stack.policies());
            Decision sure = Evaluator.decide(closed, stack.policies());
            if (maybe.verdict() == Verdict.CONDITIONAL) {
                conditional++;
                assertThat(maybe.because())
                        .anySatisfy(match -> assertThat(match.truth()).isEqualTo(Truth.UNKNOWN));
            } else if (maybe.verdict() != Verdict.IMPLICIT_DENY) {
                assertThat(sure.verdict()).isEqualTo(maybe.verdict());
            } else {
                assertThat(sure.allowed()).isEqualTo(Truth.FALSE);
            }
        }
        assertThat(conditional).isGreaterThan(ROUNDS / 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void notFormsAreTheOppositeOfTheirElement(int seed) {
        RandomPolicies random = new RandomPolicies(new Random(seed));
        for (int i = 0; i < ROUNDS; i++) {
            Request request = random.request(false);
            Statement statement = RandomPolicies.document(List.of(random.statement("Allow", false)))
                    .statements()
                    .get(0);
            boolean action = statement.notActions().isEmpty()
                    ? statement.actions().stream().anyMatch(pattern -> Actions.matches(pattern, request.action()))
                    : statement.notActions().stream().noneMatch(pattern -> Actions.matches(pattern, request.action()));
            CompiledStatement compiled = new CompiledStatement(statement, Garbled.NO, true, false);
            assertThat(compiled.isOnAction(request.action())).isEqualTo(action);
            assertThat(compiled.isOnResource(request.resource(), request.context()))
                    .isEqualTo(Truth.of(isOnResource(statement, request)));
        }
    }

    @Test
    void theSameRequestIsDecidedTheSame() {
        for (int i = 0; i < ROUNDS; i++) {
            RandomPolicies one = new RandomPolicies(new Random(i));
            RandomPolicies two = new RandomPolicies(new Random(i));
            Decision decision =
                    Evaluator.decide(one.request(true), Stack.random(one).policies());
            assertThat(Evaluator.decide(two.request(true), Stack.random(two).policies()))
                    .isEqualTo(decision);
        }
    }

    private static boolean isOnResource(Statement statement, Request request) {
        boolean not = !statement.notResources().isEmpty();
        List<Optional<Boolean>> all = (not ? statement.notResources() : statement.resources())
                .stream().map(pattern -> oracle(pattern, request)).toList();
        boolean any = all.stream().anyMatch(one -> one.orElse(false));
        return not ? all.stream().allMatch(Optional::isPresent) && !any : any;
    }

    /** Of the patterns of this small world; empty where a variable has no value. */
    private static Optional<Boolean> oracle(String pattern, Request request) {
        String given = request.resource();
        if (pattern.contains("${")) {
            String key = pattern.substring(pattern.indexOf("${") + 2, pattern.indexOf('}'));
            if (!(request.context().get(key) instanceof Context.Present present)) {
                return Optional.empty();
            }
            return Optional.of(
                    given.startsWith("arn:aws:s3:::b/" + present.values().get(0) + "/"));
        }
        return Optional.of(
                switch (pattern) {
                    case "*" -> true;
                    case "arn:aws:s3:::b*" -> given.startsWith("arn:aws:s3:::b");
                    case "arn:aws:kms" -> given.startsWith("arn:aws:kms:");
                    case "arn:aws:iam::*:role/*" -> given.startsWith("arn:aws:iam::") && given.contains(":role/");
                    default -> false;
                });
    }

    private static Request request(RandomPolicies random, int round) {
        return random.request(round % 3 == 0);
    }

    private static void isNoMore(Request request, Stack before, Stack after, String what) {
        Truth less = Evaluator.decide(request, after.policies()).allowed();
        Truth more = Evaluator.decide(request, before.policies()).allowed();
        assertThat(rank(less)).as("%s with %s", request, what).isLessThanOrEqualTo(rank(more));
    }

    private static int rank(Truth truth) {
        return switch (truth) {
            case FALSE -> 0;
            case UNKNOWN -> 1;
            case TRUE -> 2;
        };
    }

    private static Verdict ofIdentity(Request request, String statements) {
        PolicyDocument document = PolicyDocument.parse("{\"Version\":\"2012-10-17\",\"Statement\":" + statements + "}");
        PolicyStack stack = PolicyStack.ofPrincipal(List.of(CompiledPolicy.of(document)), Optional.empty(), List.of());
        return Evaluator.decide(request, stack).verdict();
    }

    /** Letters of actions, operators and keys turned around. */
    private static String otherCase(String statements) {
        return statements
                .replace("s3:Get*", "S3:gET*")
                .replace("sts:AssumeRole", "STS:assumerole")
                .replace("kms:*", "KMS:*")
                .replace("StringEquals", "stringEQUALS")
                .replace("aws:PrincipalTag/team\":", "AWS:principaltag/TEAM\":");
    }
}
