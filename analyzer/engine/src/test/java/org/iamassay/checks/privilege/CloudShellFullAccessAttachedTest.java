package org.iamassay.checks.privilege;

import java.util.stream.Stream;
import org.iamassay.testing.Accounts;
import org.iamassay.testing.Expected;
import org.iamassay.testing.Trial;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CloudShellFullAccessAttachedTest {

    @TestFactory
    Stream<DynamicTest> accounts() {
        return Accounts.of(new CloudShellFullAccessAttached(), """
                nobody                | user u + group g + role r | | 111122223333 PASS
                a user                | user u {'AttachedManagedPolicies':[{'PolicyName':'P','PolicyArn':'arn:aws:iam::aws:policy/AWSCloudShellFullAccess'}]} + group g + role r | | 111122223333 FAIL attached to user u
                all three             | user u {'AttachedManagedPolicies':[{'PolicyName':'P','PolicyArn':'arn:aws:iam::aws:policy/AWSCloudShellFullAccess'}]} + group g {'AttachedManagedPolicies':[{'PolicyName':'P','PolicyArn':'arn:aws:iam::aws:policy/AWSCloudShellFullAccess'}]} + role r {'AttachedManagedPolicies':[{'PolicyName':'P','PolicyArn':'arn:aws:iam::aws:policy/AWSCloudShellFullAccess'}]} | | 111122223333 FAIL attached to user u, group g, role r
                another partition     | user u + group g + role r {'AttachedManagedPolicies':[{'PolicyName':'P','PolicyArn':'arn:aws-cn:iam::aws:policy/AWSCloudShellFullAccess'}]} | | 111122223333 FAIL role r
                a customer's own      | user u {'AttachedManagedPolicies':[{'PolicyName':'P','PolicyArn':'arn:aws:iam::111122223333:policy/AWSCloudShellFullAccess'}]} + role r | | 111122223333 PASS
                as a boundary         | user u {'PermissionsBoundary':{'PermissionsBoundaryArn':'arn:aws:iam::aws:policy/AWSCloudShellFullAccess'}} + role r | | 111122223333 PASS
                roles not seen        | user u + no RoleDetailList | | 111122223333 NOT ASSESSED incomplete-evidence:authorization-details
                roles not seen, found | user u {'AttachedManagedPolicies':[{'PolicyName':'P','PolicyArn':'arn:aws:iam::aws:policy/AWSCloudShellFullAccess'}]} + no RoleDetailList | | 111122223333 FAIL
                users not seen        | role r + no UserDetailList | | 111122223333 NOT ASSESSED incomplete-evidence:authorization-details
                groups not seen       | user u + role r + no GroupDetailList | | 111122223333 NOT ASSESSED incomplete-evidence:authorization-details
                a page is missing     | user u + role r + page missing | | 111122223333 NOT ASSESSED incomplete-evidence:authorization-details
                the details come first | user u + role r + file iam-list-entities-for-policy__AWSCloudShellFullAccess.json \
                    {'PolicyGroups':[],'PolicyUsers':[{'UserName':'u'}],'PolicyRoles':[]} | | 111122223333 PASS
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'PolicyGroups':[],'PolicyUsers':[],'PolicyRoles':[]}                  | PASS",
                "{'PolicyGroups':[],'PolicyUsers':[{'UserName':'u'}],'PolicyRoles':[]}  | FAIL attached to user u",
                "{'PolicyGroups':[],'PolicyUsers':[],'PolicyRoles':[],'IsTruncated':true,'Marker':'m'}"
                        + " | NOT ASSESSED incomplete-evidence:policy-entities",
                "error AccessDenied | NOT ASSESSED missing-evidence:authorization-details",
                "\"\" | NOT ASSESSED missing-evidence:authorization-details",
            })
    void listOfEntitiesAnswersWithoutTheDetails(String content, String expected) {
        String name = "iam-list-entities-for-policy__arn%3Aaws%3Aiam%3A%3Aaws%3Apolicy%2FAWSCloudShellFullAccess.json";
        Trial trial = Trial.asOf(Trial.AS_OF).withoutReport().dump(name, content.replace('\'', '"'));
        Expected.assertAll(
                content, trial.run(new CloudShellFullAccessAttached()).findings(), expected);
    }

    @ParameterizedTest
    @CsvSource({
        "{}, NOT ASSESSED missing-evidence:authorization-details",
        "error AccessDenied, NOT ASSESSED access-denied:policy-entities",
    })
    void listOfAnotherPolicyDoesNotAnswer(String content, String expected) {
        Trial trial = Trial.asOf(Trial.AS_OF)
                .withoutReport()
                .dump("iam-list-entities-for-policy__AWSSupportAccess.json", "{\"PolicyGroups\":[]}");
        if (content.startsWith("error")) {
            trial.dump("iam-list-entities-for-policy__AWSCloudShellFullAccess.json", content);
        }
        Expected.assertAll(
                content, trial.run(new CloudShellFullAccessAttached()).findings(), expected);
    }
}
