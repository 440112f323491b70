package org.iamassay.policy.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.iamassay.policy.catalogue.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents made to be in the way: each is read to its end, in bounded time, and says so where it is not. */
class HostileDocumentsTest {

    private static final long SECONDS = 12;
    private static final List<String> VALUES = List.of(
            "7",
            "true",
            "null",
            "\"\"",
            "\"*\"",
            "[]",
            "{}",
            "[[]]",
            "[{}]",
            "[null]",
            "{\"\":[]}",
            "\"${\"",
            "\"${}\"",
            "\"arn:\"",
            "\"arn:aws:s3:::\"",
            "{\"AWS\":{}}",
            "{\"Bool\":[]}",
            "{\"Bool\":{\"\":null}}",
            "\"::::::\"",
            "{\"StringLike\":{\"a\":[[]]}}",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "1e400",
            "-0");
    private static final List<String> ELEMENTS = List.of(
            "Sid",
            "Effect",
            "Principal",
            "NotPrincipal",
            "Action",
            "NotAction",
            "Resource",
            "NotResource",
            "Condition");

    static Stream<String> wrongTypes() {
        return VALUES.stream()
                .flatMap(value -> Stream.concat(
                        Stream.of(
                                value,
                                "{\"Statement\":" + value + "}",
                                "{\"Version\":" + value + ",\"Id\":" + value + ",\"Statement\":[" + value + "]}"),
                        ELEMENTS.stream()
                                .map(element -> "{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\","
                                        + "\"Action\":\"s3:*\",\"Resource\":\"*\",\"" + element + "\":" + value
                                        + "}}")));
    }

    @ParameterizedTest
    @MethodSource("wrongTypes")
    void wrongTypesAreFindings(String document) {
        for (PolicyType type : PolicyType.values()) {
            Lint lint = lint(document, type);
            lint.findings().forEach(finding -> assertThat(finding.sentence()).isNotEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 40, 100_000})
    void deepNestingIsALimit(int depth) {
        Lint lint = lint("[".repeat(depth) + "]".repeat(depth), PolicyType.IDENTITY);
        assertThat(lint.findings()).extracting(LintFinding::level).contains(FindingClass.ERROR);
    }

    @Test
    void moreThanAnyPolicyHasIsALimit() {
        Lint lint = lint(statement("Action", "\"" + "x".repeat(3_000_000) + "\""), PolicyType.IDENTITY);
        assertThat(lint.findings()).extracting(LintFinding::code).containsExactly("EXCEPTION");
    }

    static Stream<String> large() {
        return Stream.of(
                statement("Action", list(20_000, i -> "s3:Get" + i + "*")),
                statement("Action", list(8_000, i -> "*".repeat(i % 90) + ":" + "*".repeat(i % 7 + 1))),
                statement("Action", list(3_000, i -> "ec2:*a*b*c*d*" + i + "*")),
                statement("Resource", list(12_000, i -> "arn:aws:s3:::*a*b*" + i + "*")),
                statement("Resource", list(400, i -> "arn:aws:s3:::" + "*a".repeat(1_000) + i)),
                statement("Resource", list(12_000, i -> "arn:aws:iam::111122223333:role/r" + i)),
                statement("Resource", "\"arn:aws:s3:::" + "*a".repeat(500_000) + "\""),
                statement("NotResource", "\"" + "a:".repeat(500_000) + "\""),
                statement("NotAction", list(10_000, i -> "iam:*" + i)),
                statement(
                        "Principal",
                        "{\"AWS\":\"" + "a.".repeat(500_000) + "\",\"Service\":\"" + "a.".repeat(200_000) + "\"}"),
                statement(
                        "Condition",
                        "{\"StringLike\":{"
                                + IntStream.range(0, 15_000)
                                        .mapToObj(i -> "\"s3:key" + i + "\":\"*\"")
                                        .collect(Collectors.joining(","))
                                + "}}"),
                statement(
                        "Condition",
                        "{\"StringEquals\":{"
                                + IntStream.range(0, 15_000)
                                        .mapToObj(i -> "\"aws:ResourceTag/" + i + "\":\"x\"")
                                        .collect(Collectors.joining(","))
                                + "}}"),
                statement(
                        "Condition",
                        "{\"IpAddress\":{\"aws:SourceIp\":" + list(20_000, i -> "10.0.0." + i % 300 + "/8") + "}}"),
                statement("Condition", "{\"DateLessThan\":{\"aws:CurrentTime\":\"" + "1".repeat(900_000) + "\"}}"),
                "{\"Version\":\"2012-10-17\",\"Statement\":["
                        + "{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"},".repeat(15_000) + "{}]}",
                "{\"Statement\":{" + "\"Effect\":\"Allow\",".repeat(40_000) + "\"Action\":[]}}");
    }

    @ParameterizedTest
    @MethodSource("large")
    void largeDocumentsTakeSeconds(String document) {
        long before = cpu();
        for (PolicyType type : List.of(PolicyType.IDENTITY, PolicyType.RESOURCE)) {
            Lint lint = lint(document, type);
            assertThat(lint.findings().size()).isLessThanOrEqualTo(Findings.MOST);
            assertThat(lint.more() || lint.findings().size() < Findings.MOST).isTrue();
        }
        assertThat((cpu() - before) / 1_000_000_000L).isLessThan(SECONDS);
    }

    @ParameterizedTest
    @EnumSource(PolicyType.class)
    void anyMixOfPartsIsRead(PolicyType type) {
        Random random = new Random(6);
        for (int i = 0; i < 300; i++) {
            StringBuilder statement = new StringBuilder("{");
            for (String element : ELEMENTS) {
                if (random.nextBoolean()) {
                    statement.append(statement.length() > 1 ? "," : "");
                    statement
                            .append('"')
                            .append(element)
                            .append("\":")
                            .append(VALUES.get(random.nextInt(VALUES.size())));
                }
            }
            lint("{\"Version\":\"2012-10-17\",\"Statement\":[" + statement + "},{}]}", type);
        }
    }

    @Test
    void sameDocumentSameFindings() {
        String document = statement("Action", list(50, i -> "iam:Get" + i + "*"));
        assertThat(lint(document, PolicyType.SCP)).isEqualTo(lint(document, PolicyType.SCP));
    }

    private static Lint lint(String document, PolicyType type) {
        return Linter.lint(document, type, Catalogue.shipped());
    }

    private static String statement(String element, String value) {
        String rest = ELEMENTS.stream()
                .filter(name -> List.of("Action", "Resource").contains(name) && !element.endsWith(name))
                .map(name -> "\"" + name + "\":\"" + (name.equals("Action") ? "s3:GetObject" : "*") + "\",")
                .collect(Collectors.joining());
        return "{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\"," + rest + "\"" + element + "\":"
                + value + "}}";
    }

    private static String list(int size, java.util.function.IntFunction<String> item) {
        return IntStream.range(0, size)
                .mapToObj(i -> "\"" + item.apply(i) + "\"")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
