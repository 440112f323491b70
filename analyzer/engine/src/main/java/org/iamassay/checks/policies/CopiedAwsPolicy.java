package org.iamassay.checks.policies;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import java.util.Optional;
import org.iamassay.check.Area;
import org.iamassay.check.AuthorizationView;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.EachDetail;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.Judgement;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdicts;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.ManagedPolicy;
import org.iamassay.model.PolicyText;
import org.iamassay.model.PolicyVersion;
import org.iamassay.policy.PolicyDocument;
import org.iamassay.policy.catalogue.KnownCopies;

@CheckInfo(
        id = "policy-not-a-copy",
        title = "Customer policies do not copy AWS-managed ones",
        area = Area.POLICY_HYGIENE,
        severity = Severity.INFO,
        effort = Effort.LOW,
        phase = Phase.C,
        risk =
                "AWS keeps its managed policies up to date as services change; a copy stays as it was, and is one more policy"
                        + " to review.",
        remediation = "Attach the AWS-managed policy in its place and delete the copy, or narrow it to what is needed.",
        console =
                "IAM > Policies > the policy > Entities attached: attach the AWS-managed policy, then delete this one.",
        cli = """
                aws iam list-entities-for-policy --policy-arn ARN
                aws iam attach-role-policy --role-name ROLE --policy-arn arn:aws:iam::aws:policy/NAME
                aws iam delete-policy --policy-arn ARN""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html",
            "https://docs.aws.amazon.com/aws-managed-policy/latest/reference/about-managed-policy-reference.html"
        },
        passes = """
                iam-get-account-authorization-details.json {"UserDetailList": [], "GroupDetailList": [], \
                "RoleDetailList": [], "Policies": [{"PolicyName": "p", "Arn": "arn:aws:iam::111122223333:policy/p", \
                "AttachmentCount": 1, "PolicyVersionList": [{"VersionId": "v1", "IsDefaultVersion": true, \
                "Document": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", \
                "Resource": "arn:aws:s3:::invoices/*"}]}}]}]}""",
        fails = """
                iam-get-account-authorization-details.json {"UserDetailList": [], "GroupDetailList": [], \
                "RoleDetailList": [], "Policies": [{"PolicyName": "p", "Arn": "arn:aws:iam::111122223333:policy/p", \
                "AttachmentCount": 1, "PolicyVersionList": [{"VersionId": "v1", "IsDefaultVersion": true, \
                "Document": {"Version": "2012-10-17", "Statement": {"Sid": "All", "Effect": "Allow", "Action": \
                ["*"], "Resource": "*"}}}]}]}""",
        practices = {"P1-27", "P1-28"},
        needs = EvidenceKind.AUTHORIZATION_DETAILS)
public final class CopiedAwsPolicy implements Check {

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        EachDetail.of(examination, verdicts)
                .customerPolicies(policy -> judge(policy, examination))
                .done();
    }

    private static Judgement judge(ManagedPolicy policy, Examination examination) {
        Optional<PolicyText> text = policy.inForce().flatMap(PolicyVersion::document);
        if (text.isEmpty()) {
            return Judgement.of(
                    notAssessed(AuthorizationView.INCOMPLETE),
                    TraceCell.absent(policy.place().at("PolicyVersionList")));
        }
        TraceCell version =
                TraceCell.of(text.get().place(), policy.inForce().orElseThrow().id());
        PolicyDocument document = AuthorizationView.of(examination).document(text.get());
        Optional<String> copied =
                KnownCopies.of(examination.catalogue()).of(text.get().json());
        if (copied.isEmpty() && !document.isWhole()) {
            return Judgement.of(notAssessed(AuthorizationView.UNREADABLE), version);
        }
        return Judgement.of(
                copied.map(arn -> fail("says what " + arn + " says")).orElse(pass()), version);
    }
}
