package org.iamassay.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No text makes the reader throw, hang or fill the memory, and what is damaged is never whole. */
class HostileDocumentTest {

    private static final int SEEDS = 50;
    private static final int EDITS = 200;
    private static final int MEGABYTE = 1_000_000;
    private static final int FAULTS_LISTED = 101;

    private static final String DOCUMENT = """
            {"Version":"2012-10-17","Id":"x","Statement":[{"Sid":"s","Effect":"Allow","Principal":{"AWS":["*","111122223333"],
            "Service":"ec2.amazonaws.com","Federated":"arn:aws:iam::111122223333:oidc-provider/gitlab.com"},
            "Action":["sts:AssumeRole","sts:AssumeRoleWithWebIdentity"],"Condition":{"StringLike":{"gitlab.com:sub":["a*",7,true]}}},
            {"Effect":"Deny","NotPrincipal":"*","NotAction":"iam:*","NotResource":"arn:aws:s3:::b/*"}]}""";

    @Test
    void truncatedAnywhereItIsNoDocument() {
        for (int end = 0; end < DOCUMENT.length(); end++) {
            PolicyDocument read = read(DOCUMENT.substring(0, end));
            assertThat(read.isDocument()).as("cut at %d", end).isFalse();
            assertThat(read.isWhole()).isFalse();
            assertThat(read.faults()).hasSize(1);
        }
        assertThat(read(DOCUMENT).isWhole()).isTrue();
    }

    static IntStream seeds() {
        return IntStream.range(0, SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void editedAnyhowItIsReadTheSameTwice(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < EDITS; i++) {
            StringBuilder text = new StringBuilder(DOCUMENT);
            for (int left = random.nextInt(4); left >= 0; left--) {
                char character = "{}[]\",:*?nut 0-\\\u0000\uD83D".charAt(random.nextInt(17));
                text.setCharAt(random.nextInt(text.length()), character);
            }
            assertThat(read(text.toString())).isEqualTo(read(text.toString()));
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void wrongTypesInAnyElementAreFaults(String before, String after) {
        for (String value : List.of("null", "7", "true", "[null]", "[{}]", "[[7]]", "{\"a\":{\"b\":[{}]}}")) {
            assertThat(read(before + value + after).faults()).as(value).isNotEmpty();
        }
        for (String value : List.of("{}", "[]", "\"\"")) {
            assertThat(read(before + value + after).isDocument()).as(value).isTrue();
        }
    }

    /** A whole document with a gap at each element. */
    static Stream<Arguments> places() {
        String start = "{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"sts:AssumeRole\",\"";
        Stream<Arguments> tops = Stream.of("Version", "Id", "Statement")
                .map(name -> Arguments.of("{\"Statement\":[],\"" + name + "\":", "}"));
        Stream<Arguments> elements = Stream.of(
                        "Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource")
                .map(name -> Arguments.of(start + name + "\":", "}]}"));
        Stream<Arguments> inner = Stream.of("Principal\":{\"AWS", "NotPrincipal\":{\"Service", "Condition\":{\"Bool")
                .map(name -> Arguments.of(start + name + "\":", "}}]}"));
        return Stream.of(tops, elements, inner, Stream.of(Arguments.of(start + "Condition\":", "}]}")))
                .flatMap(Function.identity());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"Statement\":[", "{\"Statement\":{\"Condition\":{\"Bool\":"})
    void deepNestingIsRefused(String open) {
        PolicyDocument read = read(open.repeat(MEGABYTE / open.length()));
        assertThat(read.isDocument()).isFalse();
        assertThat(read.faults()).extracting(Fault::code).containsExactly(Fault.Code.BEYOND_LIMIT);
    }

    @Test
    void longTextsAreReadAndLongerOnesRefused() {
        String action = "s3:" + "a".repeat(MEGABYTE);
        PolicyDocument read = read("{\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"" + action + "\"}}");
        assertThat(read.statements().get(0).actions()).containsExactly(action);
        assertThat(Actions.covers(read.statements().get(0), "s3:a")).isFalse();
        assertThat(read("{\"Statement\":\"" + action.repeat(2) + "\"}").faults())
                .extracting(Fault::code)
                .containsExactly(Fault.Code.BEYOND_LIMIT);
        assertThat(read("{\"" + action + "\":1}").faults())
                .extracting(Fault::code)
                .containsExactly(Fault.Code.BEYOND_LIMIT);
        assertThat(read("{\"Statement\":" + "1".repeat(MEGABYTE) + "}").isWhole())
                .isFalse();
    }

    @Test
    void faultsAreShortAndFew() {
        PolicyDocument read =
                read("{\"Statement\":[" + "7,".repeat(MEGABYTE / 2 - 100) + "\"" + "😀".repeat(200) + "\"]}");
        assertThat(read.faults()).hasSize(FAULTS_LISTED);
        assertThat(read.faults().get(FAULTS_LISTED - 1).code()).isEqualTo(Fault.Code.MORE_FAULTS);
        String found = read("{\"Statement\":\"x" + "😀".repeat(200) + "\"}")
                .faults()
                .get(0)
                .found();
        assertThat(found).hasSizeLessThan(100).endsWith("😀…");
    }

    @Test
    void manyDuplicateKeysAreOneFaultEach() {
        PolicyDocument read = read("{" + "\"Id\":\"x\",".repeat(50) + "\"Statement\":[]}");
        assertThat(read.faults().stream().filter(fault -> fault.code() == Fault.Code.DUPLICATE_KEY))
                .hasSize(49);
    }

    /** Reads it and asks everything that can be asked. */
    private static PolicyDocument read(String text) {
        PolicyDocument document = PolicyDocument.parse(text);
        TrustPolicy trust = TrustPolicy.of(document);
        trust.openToAnybody().forEach(TrustStatement::callerLimit);
        trust.foreignAccounts(Trusts.OWN);
        trust.openToForeignAccounts(Trusts.OWN).forEach(TrustStatement::demandsExternalIdOrMfa);
        trust.webIdentities().forEach(oidc -> oidc.needsSubject(oidc.looseSubjects()));
        trust.bareIds();
        trust.ownUsersAndRoles(Trusts.OWN);
        trust.ownAssumedRoles(Trusts.OWN);
        trust.samlProviders();
        trust.servicesOnly();
        return document;
    }
}
