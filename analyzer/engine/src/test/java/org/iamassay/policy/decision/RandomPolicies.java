package org.iamassay.policy.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.iamassay.policy.PolicyDocument;

/** Random requests, statements and stacks of policies from a small world, so that they often meet. */
final class RandomPolicies {

    private static final String ACCOUNT = "111122223333";
    private static final String USER = "arn:aws:iam::111122223333:user/alice";
    private static final String ROLE = "arn:aws:iam::111122223333:role/r";
    private static final String SESSION = "arn:aws:sts::111122223333:assumed-role/r/s";
    private static final String FOREIGN = "arn:aws:iam::444455556666:user/carol";

    private static final List<String> ACTIONS =
            List.of("s3:GetObject", "s3:PutObject", "kms:Decrypt", "sts:AssumeRole", "iam:PassRole");
    private static final List<String> ACTION_PATTERNS =
            List.of("*", "s3:*", "s3:Get*", "s3:?utObject", "kms:*", "sts:AssumeRole", "iam:*", "*:*", "x:y");
    private static final List<String> RESOURCES = List.of(
            "arn:aws:s3:::b/alice/k",
            "arn:aws:s3:::b",
            "arn:aws:kms:eu-central-1:111122223333:key/1",
            "arn:aws:iam::111122223333:role/target",
            "*");
    private static final List<String> RESOURCE_PATTERNS = List.of(
            "*",
            "arn:aws:s3:::b*",
            "arn:aws:s3:::b/${aws:username}/*",
            "arn:aws:s3:::b/${aws:PrincipalTag/team}/*",
            "arn:aws:kms",
            "arn:aws:iam::*:role/*",
            "arn:aws:s3:::other/*");
    private static final List<String> PRINCIPALS =
            List.of(USER, SESSION, ROLE, FOREIGN, "arn:aws:iam::111122223333:root", "logs.amazonaws.com", "*");
    private static final List<String> NAMED = List.of(
            "\"*\"",
            "{\"AWS\":\"*\"}",
            "{\"AWS\":\"" + USER + "\"}",
            "{\"AWS\":[\"" + ROLE + "\",\"" + ACCOUNT + "\"]}",
            "{\"AWS\":\"" + SESSION + "\"}",
            "{\"AWS\":\"arn:aws:iam::444455556666:root\"}",
            "{\"Service\":\"logs.amazonaws.com\"}");
    private static final List<String> CONDITIONS = List.of(
            "\"StringEquals\":{\"aws:PrincipalTag/team\":[\"red\",\"blue\"]}",
            "\"StringNotEquals\":{\"aws:PrincipalTag/team\":\"${aws:username}\"}",
            "\"StringLike\":{\"aws:PrincipalTag/team\":\"r*\"}",
            "\"BoolIfExists\":{\"aws:MultiFactorAuthPresent\":\"true\"}",
            "\"Bool\":{\"aws:MultiFactorAuthPresent\":\"false\"}",
            "\"ForAllValues:StringEquals\":{\"aws:TagKeys\":[\"a\",\"b\"]}",
            "\"ForAnyValue:StringNotLike\":{\"aws:TagKeys\":\"a*\"}",
            "\"NotIpAddress\":{\"aws:SourceIp\":\"192.0.2.0/24\"}",
            "\"Null\":{\"aws:TagKeys\":\"true\"}",
            "\"Guess\":{\"aws:TagKeys\":\"true\"}");
    private static final int CONDITION_ODDS = 3;

    private final Random random;

    RandomPolicies(Random random) {
        this.random = random;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    Request request(boolean open) {
        String action = one(ACTIONS);
        Map<String, Context.Entry> known = context();
        String resource = one(RESOURCES);
        return new Request(
                Caller.of(one(PRINCIPALS), action),
                action,
                resource,
                Request.accountOf(resource),
                open ? GivenContext.open(known) : GivenContext.closed(known));
    }

    Map<String, Context.Entry> context() {
        Map<String, Context.Entry> all = Map.of(
                "aws:username", new Context.Present(List.of("alice"), false),
                "aws:PrincipalTag/team", new Context.Present(List.of(one(List.of("red", "alice", "*"))), false),
                "aws:MultiFactorAuthPresent", new Context.Present(List.of(one(List.of("true", "false"))), false),
                "aws:TagKeys", new Context.Present(one(List.of(List.of("a"), List.of("a", "c"))), true),
                "aws:SourceIp", new Context.Present(List.of(one(List.of("192.0.2.1", "2001:db8::1"))), false));
        return all.entrySet().stream()
                .filter(entry -> random.nextBoolean())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<String> statements(boolean named) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> statement(random.nextInt(4) == 0 ? "Deny" : "Allow", named))
                .toList();
    }

    String statement(String effect, boolean named) {
        List<String> elements = new ArrayList<>();
        elements.add("\"Effect\":\"" + effect + "\"");
        elements.add(element("Action", ACTION_PATTERNS));
        elements.add(element("Resource", RESOURCE_PATTERNS));
        if (named) {
            elements.add((random.nextInt(5) == 0 ? "\"NotPrincipal\":" : "\"Principal\":") + one(NAMED));
        }
        if (random.nextInt(CONDITION_ODDS) == 0) {
            elements.add("\"Condition\":{" + one(CONDITIONS) + "}");
        }
        return "{" + String.join(",", elements) + "}";
    }

    private String element(String name, List<String> patterns) {
        String not = random.nextInt(5) == 0 ? "Not" : "";
        List<String> list = IntStream.rangeClosed(0, random.nextInt(2))
                .mapToObj(i -> "\"" + one(patterns) + "\"")
                .toList();
        return "\"" + not + name + "\":" + (list.size() == 1 ? list.get(0) : list.toString());
    }

    static CompiledPolicy policy(List<String> statements) {
        return CompiledPolicy.of(document(statements));
    }

    static PolicyDocument document(List<String> statements) {
        return PolicyDocument.parse("{\"Version\":\"2012-10-17\",\"Statement\":" + statements + "}");
    }

    List<CompiledPolicy> policies(boolean named) {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> policy(statements(named)))
                .toList();
    }

    <T> T maybe(T otherwise, Supplier<T> made) {
        return random.nextInt(3) == 0 ? made.get() : otherwise;
    }
}
