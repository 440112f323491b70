package org.iamassay.checks.policies;

import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.iamassay.testing.Accounts;
import org.iamassay.testing.Trial;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnattachedPolicyTest {

    @TestFactory
    Stream<DynamicTest> accounts() {
        return Accounts.of(new UnattachedPolicy(), """
                attached                  | policy p {'AttachmentCount':1,'PermissionsBoundaryUsageCount':0} | | p PASS
                boundary alone            | policy p {'AttachmentCount':0,'PermissionsBoundaryUsageCount':2} | | p PASS
                neither                   | policy p {'AttachmentCount':0,'PermissionsBoundaryUsageCount':0} | | p FAIL
                counts absent, attached   | policy p + group g {'AttachedManagedPolicies':[{'PolicyArn':'arn:aws:iam::111122223333:policy/p'}]} | | p PASS
                counts absent, boundary   | policy p {'AttachmentCount':0} + user u {'PermissionsBoundary':{'PermissionsBoundaryArn':'arn:aws:iam::111122223333:policy/p'}} | | p PASS
                counts absent, nowhere    | policy p + user u + role r | | p FAIL
                counts absent, not seen   | policy p + user u + no RoleDetailList | | p NOT ASSESSED incomplete-evidence:authorization-details
                one count, not seen       | policy p {'AttachmentCount':0} + user u + no RoleDetailList | | p NOT ASSESSED incomplete-evidence:authorization-details
                one count settles         | policy p {'AttachmentCount':3} + user u + no RoleDetailList | | p PASS
                AWS's own are no subject  | policy p {'Arn':'arn:aws:iam::aws:policy/p','AttachmentCount':0} + SUM Policies=0 | | 111122223333 N/A no-subject
                list left out             | no Policies | | 111122223333 NOT ASSESSED incomplete-evidence:authorization-details
                empty, but one is used    | user u {'AttachedManagedPolicies':[{'PolicyArn':'arn:aws:iam::aws:policy/P'}]} + no SUM | | 111122223333 NOT ASSESSED incomplete-evidence:authorization-details
                empty, but SUM counts     | user u + SUM Policies=2 | | 111122223333 NOT ASSESSED incomplete-evidence:authorization-details
                empty                     | user u + no SUM | | 111122223333 N/A no-subject
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "attached, scope unknown     | p 1 0       | 111122223333 NOT ASSESSED incomplete-evidence:policies & p PASS",
                "one is not                  | p 1 0, q 0 0 | p PASS & q FAIL",
                "boundary shows the scope    | p 1 0, q 0 1 | p PASS & q PASS",
                "AWS's show the scope        | p 1 0, aws 0 0 | p PASS",
                "AWS's alone                 | aws 0 0     | 111122223333 NOT ASSESSED incomplete-evidence:policies",
                "a count is absent           | p 0 -, q 0 0 | p NOT ASSESSED incomplete-evidence:policies & q FAIL",
                "a page is missing           | p 0 0, more | 111122223333 NOT ASSESSED incomplete-evidence:policies & p FAIL",
                "an empty list               | \"\"        | 111122223333 NOT ASSESSED incomplete-evidence:policies",
                "an empty list, SUM says so  | sum         | 111122223333 N/A no-subject",
            })
    void listOfPoliciesAnswersWithoutTheDetails(String what, String policies, String expected) {
        Trial trial = Trial.asOf(Trial.AS_OF).withoutReport().dump("iam-list-policies.json", list(policies));
        if (policies.equals("sum")) {
            trial.summary("Policies", 0);
        }
        Accounts.verify(what, trial.run(new UnattachedPolicy()).findings(), expected);
    }

    private static String list(String policies) {
        StringJoiner list =
                new StringJoiner(",", "{'Policies':[", policies.contains("more") ? "],'IsTruncated':true}" : "]}");
        for (String policy : policies.split(", ", -1)) {
            String[] cells = policy.split(" ", -1);
            if (cells.length == 3) {
                String counts = ",'AttachmentCount':" + cells[1]
                        + (cells[2].equals("-") ? "" : ",'PermissionsBoundaryUsageCount':" + cells[2]);
                list.add(String.format(
                        Locale.ROOT,
                        "{'PolicyName':'%1$s','PolicyId':'ANPA','Arn':'arn:aws:iam::%3$s:policy/%1$s'%2$s}",
                        cells[0],
                        counts,
                        cells[0].equals("aws") ? "aws" : "111122223333"));
            }
        }
        return list.toString().replace('\'', '"');
    }
}
