package org.iamassay.policy.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that are no case are told with file and line, and hide nothing. */
class CaseRunTest {

    private static final String GOOD = "{'id':'good','request':{'action':'s3:GetObject','resource':'arn:aws:s3:::b/k',"
            + "'principal':'arn:aws:iam::111122223333:user/alice'},'identityPolicies':{'Statement':{'Effect':'Allow',"
            + "'Action':'s3:*','Resource':'*'}}}";

    private final List<String> results = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final CaseRun run = new CaseRun(results::add, this::tell, this::tell);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "not json | the line is not JSON",
                "{'request': | the line is not JSON",
                "[] | the line is no JSON object",
                "7 | the line is no JSON object",
                "{} | the case has no request",
                "{'request':null} | the request is no object",
                "{'request':{}} | the request has no action",
                "{'request':{'action':7,'action':8}} | the request has the member action twice",
                "{'request':{'action':['a:b']}} | the action of the request is no text",
                "{'request':{'action':' '}} | the action of the request is no text",
                "{'request':{'action':'a:b','principal':{}}} | the principal of the request is not one principal",
                "{'request':{'action':'a:b','context':[]}} | the context of the request is no object",
                "{'request':{'action':'a:b','context':{'k:a':{}}}} | the value of k:a in the context is neither",
                "{'request':{'action':'a:b','context':{'k:a':[null]}}} | the value of k:a in the context is neither",
                "{'request':{'action':'a:b','context':{'k:a':'1','K:A':'2'}}} | the context has the key K:A twice",
                "{'request':{'action':'a:b'},'boundary':7} | boundary is no policy",
                "{'request':{'action':'a:b'},'boundary':'x'} | boundary is no policy document",
                "{'request':{'action':'a:b'},'boundary':'%5B%5D'} | boundary is no policy document",
                "{'request':{'action':'a:b'},'identityPolicies':[null]} | identityPolicies[0] is no policy",
                "{'request':{'action':'a:b'},'scps':[[],{}]} | scps mixes policies with lists of them",
                "{'request':{'action':'a:b'},'scps':[[[]]]} | scps[0][0] is no policy",
                "{'request':{'action':'a:b'},'permissionBoundary':{}} | the case has a member permissionBoundary",
                "{'request':{'action':'a:b'},'SCPs':[]} | the case has a member SCPs",
                "{'request':{'action':'a:b'},'id':{}} | the id is neither text nor number",
                "{'request':{'action':'a:b'}} {} | there is further text behind the case",
                "{'request':{'action':'a:b'},'request':{'action':'a:b'}} | the case has the member request twice"
            })
    void noCase(String line, String complaint) throws IOException {
        read(GOOD + "\n" + line + "\r\n\n" + GOOD);
        assertThat(results)
                .hasSize(2)
                .allSatisfy(result -> assertThat(result).startsWith("{\"id\":\"good\",\"decision\":\"allow\","));
        assertThat(complaints)
                .hasSizeLessThan(3)
                .anySatisfy(told -> assertThat(told).startsWith("cases.jsonl:2: " + complaint));
        assertThat(run.faults()).isEqualTo(1);
        assertThat(run.isMisused()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"deny", "Allow", "", "true"})
    void expectationsThatNoDecisionCanMeetAreMisuse(String word) throws IOException {
        read(GOOD.replace("'id'", "'expect':'" + word + "','id'"));
        assertThat(run.isMisused()).isTrue();
        assertThat(complaints)
                .singleElement()
                .satisfies(told -> assertThat(told).contains("explicitDeny"));
    }

    @Test
    void theIdIsGivenBackAsItIsOrTheNumberOfTheLine() throws IOException {
        String anonymous = GOOD.replace("'id':'good',", "");
        read(anonymous + "\n" + GOOD.replace("'good'", "17") + "\n" + GOOD.replace("good", "\\u0041\\n") + "\n");
        assertThat(results.get(0)).startsWith("{\"id\":1,");
        assertThat(results.get(1)).startsWith("{\"id\":17,");
        assertThat(results.get(2)).startsWith("{\"id\":\"\\u0041\\n\",");
    }

    @Test
    void reasonsNameLayerPolicyAndStatement() throws IOException {
        read(GOOD.replace("'Effect'", "'Sid':'All','Effect'"));
        assertThat(results.get(0))
                .contains("\"because\":[\"identity policy, policy 1, statement /Statement \\\"All\\\" allows\"]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'Action':'s3:PutObject','Resource':'*' | is not on the action",
                "'Action':'s3:*','Resource':'arn:aws:s3:::x' | is not on the resource",
                "'Action':'s3:*','Resource':'*','Condition':{'Bool':{'a:b':'true'}} | not met: Bool a:b [true]",
                "'Action':'s3:*','Resource':'*','Condition':{'ForAnyValue:StringLikeIfExists':{'aws:PrincipalArn':['x']}} "
                        + "| not met: ForAnyValue:StringLikeIfExists aws:PrincipalArn [x]",
                "'Action':'s3:*','Resource':'*','Condition':7 | has a part that could not be read",
                "'Action':'s3:*','Resource':'*','Principal':{'AWS':'444455556666'} | does not name the principal"
            })
    void aRefusalNamesTheNearestMiss(String statement, String said) throws IOException {
        read(GOOD.replace(
                "{'Statement':{'Effect':'Allow','Action':'s3:*','Resource':'*'}}",
                "[{'Statement':{'Effect':'Allow','Action':'ec2:*','Resource':'*'}},{'Statement':[{'Effect':'Allow',"
                        + statement + "}]}]"));
        assertThat(results.get(0))
                .contains("closest: identity policy, policy 2, statement /Statement/0 ")
                .contains(said);
    }

    @Test
    void whatDoesNotHinderIsToldOnce() throws IOException {
        String odd = GOOD.replace("'Effect'", "'Comment':'x','Effect'").replace("'action'", "'note':1,'action'");
        read(odd + "\n" + odd);
        assertThat(results).hasSize(2);
        assertThat(complaints)
                .containsExactly(
                        "cases.jsonl:1: request: the member note is not known and was left out",
                        "cases.jsonl:1: identityPolicies/Statement/Comment: unknown-element, found Comment",
                        "cases.jsonl:2: request: the member note is not known and was left out");
    }

    @Test
    void textThatIsNotUtf8IsNoCase() throws IOException {
        byte[] bytes = (GOOD.replace('\'', '"') + "\n{\"id\":\"#\"}\n" + GOOD.replace('\'', '"'))
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '#' ? (byte) 0xE4 : bytes[i];
        }
        run.read("cases.jsonl", new ByteArrayInputStream(bytes));
        assertThat(results).hasSize(2);
        assertThat(complaints).containsExactly("cases.jsonl:2: the line is not UTF-8");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheCase() throws IOException {
        read("\uFEFF" + GOOD);
        assertThat(results).hasSize(1);
    }

    @Test
    void aLineBeyondTheLimitIsPassedOver() throws IOException {
        read(GOOD + "\n" + " ".repeat(CaseLines.MOST_BYTES + 1) + "\n" + GOOD);
        assertThat(results).hasSize(2);
        assertThat(complaints).containsExactly("cases.jsonl:2: the line is longer than 32000000 bytes");
    }

    @Test
    void deepNestingIsNoCase() throws IOException {
        read("{'request':" + "[".repeat(100_000) + "\n" + GOOD);
        assertThat(results).hasSize(1);
        assertThat(complaints).hasSize(1);
    }

    @Test
    void largeDocumentsFullOfWildcardsAreDecidedInTime() {
        String pattern = "arn:aws:s3:::" + "a*".repeat(3_000) + "b";
        String statement = "{'Effect':'Allow','Action':'s3:" + "G*".repeat(50) + "','Resource':'" + pattern + "'},";
        String many = statement.repeat(150); // about a megabyte
        String line =
                "{'request':{'action':'s3:" + "G".repeat(2_000) + "','resource':'arn:aws:s3:::" + "a".repeat(20_000)
                        + "'},'identityPolicies':{'Statement':[" + many.substring(0, many.length() - 1) + "]}}";
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(line));
        assertThat(results)
                .singleElement()
                .satisfies(result -> assertThat(result).contains("implicitDeny"));
    }

    private void tell(String place, String what) {
        complaints.add(place + ": " + what);
    }

    private void read(String lines) throws IOException {
        run.read(
                "cases.jsonl", new ByteArrayInputStream(lines.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }
}
