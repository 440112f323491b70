package org.iamassay.checks.privilege;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.pass;

import java.util.ArrayList;
import java.util.List;
import org.iamassay.check.Area;
import org.iamassay.check.AwsPolicyHolders;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.EachDetail;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.Judgement;
import org.iamassay.check.Parameter;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdicts;
import org.iamassay.model.AttachedPolicy;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Identity;

@CheckInfo(
        id = "forbidden-policy-absent",
        title = "No forbidden or retired managed policy is attached",
        area = Area.LEAST_PRIVILEGE,
        severity = Severity.MEDIUM,
        effort = Effort.LOW,
        phase = Phase.C,
        risk =
                "AWS retired these policies because they grant more than their name says; whoever still has them keeps that,"
                        + " and nobody can attach them again after a mistake.",
        remediation = "Replace the policy by its successor, which AWS names in the documentation, and detach it.",
        console = "IAM > Policies > the policy > Entities attached > Detach.",
        cli = """
                aws iam list-entities-for-policy --policy-arn ARN
                aws iam attach-role-policy --role-name ROLE --policy-arn SUCCESSOR_ARN
                aws iam detach-role-policy --role-name ROLE --policy-arn ARN""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-deprecated.html",
            "https://docs.aws.amazon.com/lambda/latest/dg/access-control-identity-based.html"
        },
        passes = """
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u"}], "GroupDetailList": [], "RoleDetailList": [{"RoleName": "r", \
                "Arn": "arn:aws:iam::111122223333:role/r", "AttachedManagedPolicies": [{"PolicyName": \
                "AWSLambda_FullAccess", "PolicyArn": "arn:aws:iam::aws:policy/AWSLambda_FullAccess"}]}]}""",
        fails = """
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u"}], "GroupDetailList": [], "RoleDetailList": [{"RoleName": "r", \
                "Arn": "arn:aws:iam::111122223333:role/r", "AttachedManagedPolicies": [{"PolicyName": \
                "AWSLambdaFullAccess", "PolicyArn": "arn:aws:iam::aws:policy/AWSLambdaFullAccess"}]}]}""",
        practices = {"P1-29", "P1-39"},
        parameters = "policy.forbidden",
        needs = EvidenceKind.AUTHORIZATION_DETAILS,
        sharpens = EvidenceKind.CREDENTIAL_REPORT)
public final class ForbiddenPolicyAttached implements Check {

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        List<String> forbidden = examination.parameters().list(Parameter.POLICY_FORBIDDEN);
        EachDetail.of(examination, verdicts)
                .users(user -> judge(user, forbidden))
                .groups(group -> judge(group, forbidden))
                .roles(role -> judge(role, forbidden))
                .done();
    }

    private static Judgement judge(Identity identity, List<String> forbidden) {
        List<String> found = new ArrayList<>();
        List<String> arns =
                identity.attached().stream().map(AttachedPolicy::arn).toList();
        arns.stream().filter(arn -> isForbidden(arn, forbidden)).forEach(found::add);
        identity.boundary()
                .filter(arn -> isForbidden(arn, forbidden))
                .ifPresent(arn -> found.add(arn + " (permissions boundary)"));
        return Judgement.of(
                found.isEmpty() ? pass() : fail("has " + String.join(", ", found)),
                TraceCell.of(identity.place().at("AttachedManagedPolicies"), arns),
                TraceCell.of(
                        identity.place().at("PermissionsBoundary"),
                        identity.boundary().orElse(null)));
    }

    /** A bare name means the AWS-managed policy of that name; one that the account wrote is another. */
    private static boolean isForbidden(String arn, List<String> forbidden) {
        return forbidden.stream().anyMatch(entry -> entry.equals(arn) || AwsPolicyHolders.isAwsManaged(arn, entry));
    }
}
