package org.iamassay.checks.roles;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import java.util.Arrays;
import org.iamassay.check.Area;
import org.iamassay.check.AwsPolicyHolders;
import org.iamassay.check.AwsPolicyHolders.Holder;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Outcome;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdicts;
import org.iamassay.model.EvidenceKind;

@CheckInfo(
        id = "support-role-present",
        title = "A role for AWS Support exists",
        area = Area.ROLES,
        severity = Severity.LOW,
        effort = Effort.LOW,
        phase = Phase.C,
        risk =
                "In an incident somebody has to open a support case at once; without a role for it that somebody will be an"
                        + " administrator, or root.",
        remediation =
                "Make a role that the people in charge of incidents may assume, and attach AWSSupportAccess to it.",
        console = "IAM > Roles > Create role > AWS account > attach AWSSupportAccess.",
        cli = """
                aws iam create-role --role-name support --assume-role-policy-document file://trust.json
                aws iam attach-role-policy --role-name support --policy-arn arn:aws:iam::aws:policy/AWSSupportAccess""",
        references = {
            "https://docs.aws.amazon.com/awssupport/latest/user/accessing-support.html",
            "https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSSupportAccess.html"
        },
        passes = """
                iam-list-entities-for-policy__AWSSupportAccess.json {"PolicyGroups": [], "PolicyUsers": [], \
                "PolicyRoles": [{"RoleName": "support", "RoleId": "AROAEXAMPLE"}]}""",
        fails = """
                iam-list-entities-for-policy__AWSSupportAccess.json {"PolicyGroups": [], "PolicyUsers": [], \
                "PolicyRoles": []}""",
        practices = {},
        frameworks = {
            "cis-aws-1.4:1.17 cis-aws-1.5:1.17 cis-aws-2.0:1.17 cis-aws-3.0:1.17 cis-aws-4.0:1.17 cis-aws-5.0:1.16",
            "cis-aws-6.0:2.16 cis-aws-7.0:2.15 aws-fsbp:IAM.18 pci-dss-4.0:12.10.3"
        },
        needs = EvidenceKind.AUTHORIZATION_DETAILS,
        instead = EvidenceKind.POLICY_ENTITIES)
public final class SupportRoleMissing implements Check {

    private static final String POLICY = "AWSSupportAccess";

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        AwsPolicyHolders found = AwsPolicyHolders.of(POLICY, examination);
        verdicts.whole(outcome(found), Arrays.asList(found.cells()));
    }

    private static Outcome outcome(AwsPolicyHolders found) {
        if (found.holders().stream().anyMatch(Holder::isRole)) {
            return pass();
        }
        if (found.rolesUnseen().isPresent()) {
            return notAssessed(found.rolesUnseen().get());
        }
        return fail(
                found.holders().isEmpty()
                        ? POLICY + " is attached to nobody"
                        : POLICY + " is attached to " + found.words() + ", but to no role");
    }
}
