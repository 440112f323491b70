package org.iamassay.policy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.iamassay.policy.PolicyDocument;
import org.iamassay.policy.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeServiceTest {

    private static final Catalogue SMALL = new Catalogue(
            "test",
            List.of(
                    action("sqs:SendMessage"),
                    action("sqs:DeleteMessage"),
                    action("rds-db:connect"),
                    action("iam:PassRole")),
            List.of(),
            List.of(),
            new AwsPolicies(List.of()));

    private static CatalogueAction action(String name) {
        return new CatalogueAction(name, AccessLevel.WRITE, List.of(), List.of());
    }

    private static Statement statement(String members) {
        String json = "{'Statement':{'Effect':'Allow','Resource':'*'," + members + "}}";
        return PolicyDocument.parse(json.replace('\'', '"')).statements().get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        'Action':'*'                            | sqs | true  | true
        'Action':'*:*'                          | sqs | true  | true
        'Action':'***'                          | foo | true  | true
        'Action':'sqs:*'                        | sqs | true  | true
        'Action':'SQS:**'                       | sqs | true  | true
        'Action':['s3:GetObject','sqs:*']       | sqs | true  | true
        'Action':'sqs:*e*Message'               | sqs | true  | true
        'Action':'sqs:?*'                       | sqs | true  | true
        'Action':['sqs:Send*','sqs:Delete*']    | sqs | false | false
        'Action':['sqs:SendMessage','sqs:DeleteMessage'] | sqs | false | false
        'Action':'rds-db:connect'               | rds-db | false | false
        'Action':'rds-db:c*'                    | rds-db | true | true
        'Action':'foo:*'                        | foo | true  | true
        'Action':'foo:?*'                       | foo | false | false
        'Action':'s*:*'                         | sqs | false | false
        'Action':'sq?:*'                        | sqs | false | false
        'Action':':*'                           | sqs | false | false
        'Action':[]                             | sqs | false | false
        'NotAction':'sqs:SendMessage'           | sqs | false | true
        'NotAction':'s3:*'                      | sqs | true  | true
        'NotAction':'iam:*'                     | foo | true  | true
        'NotAction':'*'                         | sqs | false | false
        'NotAction':['iam:Get*','*:*']          | sqs | false | false
        'NotAction':[]                          | sqs | false | false
        """)
    void coversServices(String members, String service, boolean covered, boolean any) {
        Statement statement = statement(members);
        assertThat(WholeService.isCovered(statement, service, SMALL)).isEqualTo(covered);
        assertThat(WholeService.isAnyCovered(statement, SMALL)).isEqualTo(any);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        'Action':'*'                          | true
        'Action':['s3:GetObject','*:*']       | true
        'Action':'iam:*'                      | false
        'NotAction':'iam:*'                   | false
        'NotAction':'IAM:P*e'                 | false
        'NotAction':'iam:PassRole'            | true
        'NotAction':['iam:Get*','iam:List*']  | true
        'NotAction':['s3:*','ec2:*']          | true
        'NotAction':'*'                       | false
        'NotAction':[]                        | false
        """)
    void knowsEverything(String members, boolean everything) {
        assertThat(Everything.isAllowed(statement(members), SMALL)).isEqualTo(everything);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        'Effect':'Allow','Action':'*','Resource':['arn:aws:s3:::b','*']  | true
        'Effect':'Allow','Action':'*','Resource':'*/*'                   | true
        'Effect':'Allow','Action':'*','Resource':'*:*'                   | true
        'Effect':'Allow','Action':'*','Resource':'arn:aws:*'             | true
        'Effect':'Allow','Action':'*','Resource':'arn:aws:s3:::*'        | false
        'Effect':'Allow','Action':'*','NotResource':'arn:aws:s3:::b'     | true
        'Effect':'Allow','Action':'*','NotResource':'*'                  | false
        'Effect':'Allow','Action':'*','Resource':[]                      | false
        'Effect':'Allow','Action':'*'                                    | false
        'Effect':'Deny','Action':'*','Resource':'*'                      | false
        'Effect':'allow','Action':'*','Resource':'*'                     | false
        'Effect':'Allow','Action':'*','Resource':'*','Condition':{'Bool':{'aws:SecureTransport':'true'}} | true
        """)
    void asksForOneAllowOnEverything(String statement, boolean everything) {
        PolicyDocument document = PolicyDocument.parse(
                "{'Statement':{STATEMENT}}".replace("STATEMENT", statement).replace('\'', '"'));
        assertThat(Everything.in(document, SMALL)).hasSize(everything ? 1 : 0);
    }
}
