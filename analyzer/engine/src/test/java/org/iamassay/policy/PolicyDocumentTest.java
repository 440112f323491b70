package org.iamassay.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyDocumentTest {

    @Test
    void readsEveryElement() {
        PolicyDocument document = parse("""
                {'Version':'2012-10-17','Id':'x','Statement':[{'Sid':'s','Effect':'Deny',
                 'Principal':{'AWS':['111122223333','*'],'Service':'ec2.amazonaws.com','Federated':'f','CanonicalUser':'c'},
                 'Action':'s3:*','Resource':['a','b'],
                 'Condition':{'ForAnyValue:stringlikeifexists':{'aws:X':['1',2,true]},'Bool':{'aws:Y':false}}}]}
                """);
        assertThat(document.faults()).isEmpty();
        assertThat(document.isWhole()).isTrue();
        assertThat(document.version()).contains("2012-10-17");
        assertThat(document.id()).contains("x");
        Statement statement = document.statements().get(0);
        assertThat(statement.pointer()).isEqualTo("/Statement/0");
        assertThat(statement.sid()).contains("s");
        assertThat(statement.denies()).isTrue();
        assertThat(statement.allows()).isFalse();
        assertThat(statement.principal().list())
                .containsExactly(
                        new Principal(Principal.Kind.AWS, "111122223333"),
                        new Principal(Principal.Kind.AWS, "*"),
                        new Principal(Principal.Kind.SERVICE, "ec2.amazonaws.com"),
                        new Principal(Principal.Kind.FEDERATED, "f"),
                        new Principal(Principal.Kind.CANONICAL_USER, "c"));
        assertThat(statement.actions()).containsExactly("s3:*");
        assertThat(statement.resources()).containsExactly("a", "b");
        assertThat(statement.conditions())
                .containsExactly(
                        new Condition(
                                "StringLike",
                                Condition.Qualifier.FOR_ANY_VALUE,
                                true,
                                "aws:X",
                                List.of("1", "2", "true")),
                        new Condition("Bool", Condition.Qualifier.NONE, false, "aws:Y", List.of("false")));
    }

    @Test
    void oneStatementAndOneTextAreAsGoodAsLists() {
        PolicyDocument document =
                parse("{'Statement':{'Effect':'Allow','Principal':'*','NotAction':'iam:*','NotResource':'*'}}");
        assertThat(document.faults()).isEmpty();
        assertThat(document.version()).isEmpty();
        Statement statement = document.statements().get(0);
        assertThat(statement.pointer()).isEqualTo("/Statement");
        assertThat(statement.allows()).isTrue();
        assertThat(statement.isUnconditional()).isTrue();
        assertThat(statement.principal().list()).containsExactly(new Principal(Principal.Kind.ANY, "*"));
        assertThat(statement.notActions()).containsExactly("iam:*");
        assertThat(statement.notResources()).containsExactly("*");
    }

    @Test
    void ofADuplicateKeyTheLastValueIsRead() {
        PolicyDocument document = parse(
                "{'Statement':[{'Effect':'Deny','Effect':'Allow','Action':'*','Condition':{'Bool':{'a/b~c':'x','a/b~c':'y'}}}]}");
        assertThat(document.faults())
                .containsExactly(
                        new Fault(Fault.Code.DUPLICATE_KEY, "/Statement/0/Effect", "Effect"),
                        new Fault(Fault.Code.DUPLICATE_KEY, "/Statement/0/Condition/Bool/a~1b~0c", "a/b~c"));
        assertThat(document.isWhole()).isTrue();
        assertThat(document.statements().get(0).allows()).isTrue();
        assertThat(document.statements().get(0).conditions().get(0).values()).containsExactly("y");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'Effect':'allow','Action':'a:b'                      | true",
                "'Effect':'Other','Action':'a:b'                      | true",
                "'Action':'a:b'                                       | true",
                "'Effect':'Deny','Action':[]                          | true",
                "'Effect':'Allow','NotAction':[]                      | true",
                "'Effect':'Allow','Action':'a:b','Resource':[]        | true",
                "'Effect':'Allow','Action':'a:b','NotResource':[]     | true",
                "'Effect':'Allow','Action':'a:b','Principal':{}       | true",
                "'Effect':'Allow','Action':'a:b','Principal':{'AWS':[]} | true",
                "'Effect':'Allow','Action':'a:b','Principal':{'AWS':[],'Service':'s'} | false",
                "'Effect':'Allow','Action':'a:b','NotPrincipal':{'AWS':[]} | false",
                "'Effect':'Allow','Action':'a:b','Condition':{}       | false",
                "'Effect':'Allow','Action':'a:b'                      | false",
            })
    void aStatementWithAnEmptyListOrAnotherEffectIsVoid(String statement, boolean expected) {
        assertThat(parse("{'Statement':{" + statement + "}}")
                        .statements()
                        .get(0)
                        .isVoid())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"\"                                             | not-json               | \"\"",
                "{'Statement':                                    | not-json               | /Statement",
                "{} {}                                            | not-json               | \"\"",
                "Statement                                        | not-json               | \"\"",
                "null                                             | not-an-object          | \"\"",
                "[]                                               | not-an-object          | \"\"",
                "'text'                                           | not-an-object          | \"\"",
                "7                                                | not-an-object          | \"\"",
                "{}                                               | missing-statement      | \"\"",
                "{'statement':[]}                                 | element-case           | /statement",
                "{'Statement':[]}                                 | empty-list             | /Statement",
                "{'Statement':[],'Comment':''}                    | unknown-element        | /Comment",
                "{'Statement':7}                                  | wrong-type             | /Statement",
                "{'Statement':[null]}                             | wrong-type             | /Statement/0",
                "{'Statement':[],'Version':'2012-10-18'}          | unknown-version        | /Version",
                "{'Statement':[],'Version':['2012-10-17']}        | wrong-type             | /Version",
                "{'Statement':{'Action':'a:b'}}                   | missing-effect         | /Statement",
                "{'Statement':{'Effect':'Allow'}}                 | missing-action         | /Statement",
                "{'Statement':{'Effect':'ALLOW'}}                 | unknown-effect         | /Statement/Effect",
                "{'Statement':{'Effect':{}}}                      | wrong-type             | /Statement/Effect",
                "{'Statement':{'effect':'Allow'}}                 | element-case           | /Statement/effect",
                "{'Statement':[{'Action':[7]}]}                   | not-text               | /Statement/0/Action/0",
                "{'Statement':[{'Action':['a:b',[]]}]}            | wrong-type             | /Statement/0/Action/1",
                "{'Statement':{'Action':'a:b','NotAction':'a:c'}} | element-combination    | /Statement",
                "{'Statement':{'Principal':'111122223333'}}       | unknown-principal-kind | /Statement/Principal",
                "{'Statement':{'Principal':{'aws':'*'}}}          | unknown-principal-kind | /Statement/Principal/aws",
                "{'Statement':{'Principal':{}}}                   | empty-list             | /Statement/Principal",
                "{'Statement':{'Principal':null}}                 | wrong-type             | /Statement/Principal",
                "{'Statement':{'Condition':[]}}                   | wrong-type             | /Statement/Condition",
                "{'Statement':{'Condition':{'Bool':7}}}           | wrong-type             | /Statement/Condition/Bool",
                "{'Statement':{'Condition':{'Bool':{'k':null}}}}  | wrong-type             | /Statement/Condition/Bool/k",
                "{'Statement':{'Condition':{'Like':{'k':'v'}}}}   | unknown-operator       | /Statement/Condition/Like",
            })
    void saysWhatTheGrammarDoesNotKnow(String json, String code, String pointer) {
        assertThat(parse(json).faults())
                .extracting(fault -> fault.code().id(), Fault::pointer)
                .contains(tuple(code, pointer));
    }

    @Test
    void nothingGoodRestsOnADocumentThatIsNotWhole() {
        assertThat(parse("{'Statement':[{'Effect':'Allow','Action':[['*']]}]}").isWhole())
                .isFalse();
        assertThat(parse("[]").isWhole()).isFalse();
        assertThat(parse("[]").isDocument()).isFalse();
        assertThat(parse("{'Statement':[],'Comment':''}").isWhole()).isTrue();
    }

    static PolicyDocument parse(String json) {
        return PolicyDocument.parse(json.replace('\'', '"'));
    }
}
