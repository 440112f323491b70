package org.iamassay.checks.guardrails;

import java.util.List;
import org.iamassay.check.Area;
import org.iamassay.check.AuthorizationView;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.EachDetail;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.Judgement;
import org.iamassay.check.Outcome;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.StatementWords;
import org.iamassay.check.Verdicts;
import org.iamassay.check.WrittenPolicies;
import org.iamassay.check.WrittenPolicy;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Identity;
import org.iamassay.policy.Statement;
import org.iamassay.policy.catalogue.Catalogue;
import org.iamassay.policy.catalogue.Everything;

@CheckInfo(
        id = "boundary-effective",
        title = "Boundaries really limit",
        area = Area.GUARDRAILS,
        severity = Severity.MEDIUM,
        effort = Effort.MEDIUM,
        phase = Phase.C,
        risk =
                "A boundary that allows everything looks like a guardrail and is none: whoever relies on it hands out more"
                        + " than was meant.",
        remediation =
                "Write the boundary as the list of services and actions its holders may ever need, or deny in it what they"
                        + " must not do.",
        console = "IAM > Policies > the boundary > Permissions > Edit; Entities attached shows whom it bounds.",
        cli = """
                aws iam list-entities-for-policy --policy-arn ARN --policy-usage-filter PermissionsBoundary
                aws iam create-policy-version --policy-arn ARN --policy-document file://boundary.json --set-as-default""",
        references = "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html",
        passes = """
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u"}], "GroupDetailList": [], "RoleDetailList": [{"RoleName": "r", \
                "Arn": "arn:aws:iam::111122223333:role/r", "PermissionsBoundary": {"PermissionsBoundaryType": \
                "Policy", "PermissionsBoundaryArn": "arn:aws:iam::111122223333:policy/p"}}], "Policies": \
                [{"PolicyName": "p", "Arn": "arn:aws:iam::111122223333:policy/p", "AttachmentCount": 1, \
                "PolicyVersionList": [{"VersionId": "v1", "IsDefaultVersion": true, "Document": {"Version": \
                "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}}]}]}""",
        fails = """
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u"}], "GroupDetailList": [], "RoleDetailList": [{"RoleName": "r", \
                "Arn": "arn:aws:iam::111122223333:role/r", "PermissionsBoundary": {"PermissionsBoundaryType": \
                "Policy", "PermissionsBoundaryArn": "arn:aws:iam::111122223333:policy/p"}}], "Policies": \
                [{"PolicyName": "p", "Arn": "arn:aws:iam::111122223333:policy/p", "AttachmentCount": 1, \
                "PolicyVersionList": [{"VersionId": "v1", "IsDefaultVersion": true, "Document": {"Version": \
                "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}}]}]}""",
        practices = {"P1-13", "P1-15"},
        needs = EvidenceKind.AUTHORIZATION_DETAILS,
        sharpens = EvidenceKind.CREDENTIAL_REPORT)
public final class IneffectiveBoundary implements Check {

    private static final String BOUNDARY = "PermissionsBoundary";

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        EachDetail.of(examination, verdicts)
                .users(user -> judge(user, examination))
                .roles(role -> judge(role, examination))
                .done();
    }

    private static Judgement judge(Identity identity, Examination examination) {
        String arn = identity.boundary().orElse("");
        if (arn.isEmpty()) {
            return Judgement.of(
                    Outcome.notApplicable("other-kind"),
                    TraceCell.absent(identity.place().at(BOUNDARY)));
        }
        return WrittenPolicies.of(examination)
                .managed(
                        arn,
                        TraceCell.of(identity.place().at(BOUNDARY), arn),
                        policy -> judge(policy, arn, examination.catalogue()));
    }

    private static Judgement judge(WrittenPolicy policy, String arn, Catalogue catalogue) {
        List<Statement> open = Everything.in(policy.document(), catalogue).stream()
                .filter(Statement::isUnconditional)
                .toList();
        if (open.isEmpty() || policy.document().statements().stream().anyMatch(Statement::denies)) {
            return policy.judge(Outcome.pass(), List.of());
        }
        // What could not be read may be a Deny.
        Outcome outcome = policy.document().isWhole()
                ? Outcome.fail("the boundary " + arn + " limits nothing; "
                        + StatementWords.sentences(
                                open.stream().map(StatementWords::allows).toList()))
                : Outcome.notAssessed(AuthorizationView.UNREADABLE);
        return policy.judge(outcome, open);
    }
}
