package org.iamassay.policy.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iamassay.check.Privileges;
import org.iamassay.policy.escalation.Method.Kind;
import org.iamassay.testing.Accounts;
import org.iamassay.testing.Policies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each method on the smallest account that has it, and on accounts that just miss it. */
class MethodsTest {

    private static final int OF_PATHFINDING = 65;

    static Stream<Method> leading() {
        return Methods.all().stream()
                .filter(method -> !List.of(Kind.CHANGE, Kind.TEXT, Kind.RAISE).contains(method.kind()));
    }

    static Stream<Method> passing() {
        return leading().filter(method -> method.type() == MethodClass.R || method.type() == MethodClass.T);
    }

    @Test
    void allOfTheListAreThereOnce() {
        assertThat(Methods.all()).extracting(Method::id).doesNotHaveDuplicates();
        assertThat(Methods.all().stream().filter(m -> m.id().matches("[a-z0-9]+-\\d{3}") && !m.id().equals("ecs-006")))
                .hasSize(OF_PATHFINDING);
    }

    @ParameterizedTest
    @MethodSource("leading")
    void isFound(Method method) {
        assertThat(leads(method, account(method, "", service(method), "")))
                .as(method.id())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("leading")
    void aDenyOfItsLastActionStopsIt(Method method) {
        List<String> last = method.actions().get(method.actions().size() - 1);
        String deny = ",{'Effect':'Deny','Action':[" + quoted(last) + "],'Resource':'*'}";
        assertThat(leads(method, account(method, deny, service(method), "")))
                .as(method.id())
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("leading")
    void aBoundaryThatAllowsOnlyOtherThingsStopsIt(Method method) {
        String boundary = ",cap[arn:aws:iam::111122223333:policy/b]";
        assertThat(leads(method, account(method, "", service(method), boundary)))
                .as(method.id())
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("passing")
    void aRoleThatTrustsAnotherServiceIsNotReached(Method method) {
        assertThat(leads(method, account(method, "", "other.amazonaws.com", "")))
                .as(method.id())
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("passing")
    void aRoleThatMayNotBePassedIsNotReached(Method method) {
        if (method.action().equals("iam:PassRole")) {
            String deny = ",{'Effect':'Deny','Action':'iam:PassRole','Resource':'arn:aws:iam::111122223333:role/v'}";
            assertThat(leads(method, account(method, deny, service(method), "")))
                    .as(method.id())
                    .isFalse();
        }
    }

    private static boolean leads(Method method, String account) {
        World world =
                new World(Privileges.of(Accounts.trial(Policies.expand(account)).examination())
                        .access());
        Actor actor = new Actor(
                world, world.access().of("arn:aws:iam::111122223333:user/u").orElseThrow());
        World.Known known = world.methods().stream()
                .filter(one -> one.method().equals(method))
                .findFirst()
                .orElseThrow();
        return !new Moves(world, actor).of(known).isEmpty();
    }

    private static String service(Method method) {
        return method.of().get(0);
    }

    private static String account(Method method, String more, String service, String boundary) {
        String actions = method.actions().stream()
                .map(some -> quoted(some.subList(0, 1)))
                .collect(Collectors.joining(","));
        String caller = "user u {user[{'Effect':'Allow','Action':[" + actions + "],'Resource':'*'}" + more + "]]"
                + boundary + "}";
        return caller + " + policy b {policy[{'Effect':'Allow','Action':'s3:GetObject','Resource':'*'}]]}"
                + target(method, service);
    }

    private static String target(Method method, String service) {
        return switch (method.kind()) {
            case PASS, EXISTING -> role("'Service':'" + service + "'", profile());
            case PASS_NEW_PROFILE -> role("'Service':'" + service + "'", "");
            case PROVIDER -> role("'Federated':'arn:aws:iam::111122223333:" + service + "-provider/x'", "");
            case CREATE_ROLE -> "";
            default -> method.of().get(method.of().size() - 1).equals("user") ? user(method) : holder();
        };
    }

    private static String role(String principal, String more) {
        return " + role v {role[EVERYTHING]],trust[{'Effect':'Allow','Principal':{" + principal
                + "},'Action':['sts:AssumeRole','sts:AssumeRoleWithSAML','sts:AssumeRoleWithWebIdentity']}]]" + more
                + "}";
    }

    private static String profile() {
        return ",'Arn':'arn:aws:iam::111122223333:role/v','InstanceProfileList':[{'Arn':'arn:aws:iam::111122223333:instance-profile/p'}]";
    }

    private static String holder() {
        return " + role v {attached[arn:aws:iam::111122223333:policy/b],trust[{'Effect':'Allow','Principal':{'AWS':"
                + "'arn:aws:iam::111122223333:root'},'Action':'sts:AssumeRole'}]]}";
    }

    private static String user(Method method) {
        String groups = method.of().get(0).equals("join") ? "" : "'GroupList':['g'],";
        return " + user v {" + groups + "attached[arn:aws:iam::111122223333:policy/b]} + group g {group[EVERYTHING]]}";
    }

    private static String quoted(List<String> actions) {
        return actions.stream().map(action -> "'" + action + "'").collect(Collectors.joining(","));
    }
}
