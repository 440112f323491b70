package org.iamassay.checks.privilege;

import java.util.List;
import java.util.Optional;
import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.StatementCheck;
import org.iamassay.check.StatementWords;
import org.iamassay.model.EvidenceKind;
import org.iamassay.policy.Actions;
import org.iamassay.policy.Resources;
import org.iamassay.policy.Statement;
import org.iamassay.policy.catalogue.CatalogueAction;
import org.iamassay.policy.catalogue.RiskCategory;
import org.iamassay.policy.catalogue.RiskLists;

@CheckInfo(
        id = "no-unconstrained-data-access",
        title = "No policy gives unconstrained access to data or credentials",
        area = Area.LEAST_PRIVILEGE,
        severity = Severity.MEDIUM,
        effort = Effort.HIGH,
        phase = Phase.C,
        risk = "Such a statement reads every object, parameter or secret, hands out credentials, or opens resources to"
                + " others: what leaks with one key is all there is.",
        remediation =
                "Name the buckets, parameters, secrets or other resources that are needed, or bind the statement by a"
                        + " condition such as a tag.",
        console = "IAM > Policies > the policy > Permissions > Edit: ARNs in place of the wildcard.",
        cli = "aws iam create-policy-version --policy-arn ARN --policy-document file://policy.json --set-as-default",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html"
        },
        passes = """
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u"}], "GroupDetailList": [], "RoleDetailList": [{"RoleName": "r", \
                "Arn": "arn:aws:iam::111122223333:role/r"}], "Policies": [{"PolicyName": "p", "Arn": \
                "arn:aws:iam::111122223333:policy/p", "AttachmentCount": 1, "PolicyVersionList": [{"VersionId": \
                "v1", "IsDefaultVersion": true, "Document": {"Version": "2012-10-17", "Statement": [{"Effect": \
                "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::reports/*"}]}}]}]}""",
        fails = """
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u"}], "GroupDetailList": [], "RoleDetailList": [{"RoleName": "r", \
                "Arn": "arn:aws:iam::111122223333:role/r"}], "Policies": [{"PolicyName": "p", "Arn": \
                "arn:aws:iam::111122223333:policy/p", "AttachmentCount": 1, "PolicyVersionList": [{"VersionId": \
                "v1", "IsDefaultVersion": true, "Document": {"Version": "2012-10-17", "Statement": [{"Effect": \
                "Allow", "Action": "s3:GetObject", "Resource": "*"}]}}]}]}""",
        practices = {"P0-5", "P1-9", "P1-24", "P1-39"},
        needs = EvidenceKind.AUTHORIZATION_DETAILS)
public final class UnconstrainedDataAccess implements StatementCheck {

    private static final List<RiskCategory> CATEGORIES = List.of(
            RiskCategory.DATA_EXFILTRATION, RiskCategory.CREDENTIAL_EXPOSURE, RiskCategory.PERMISSIONS_MANAGEMENT);

    @Override
    public Optional<String> problem(Statement allow, Examination examination) {
        if (!allow.isUnconditional() || !Resources.isOnEverything(allow)) {
            return Optional.empty();
        }
        List<String> sentences = CATEGORIES.stream()
                .flatMap(category ->
                        words(allow, category, examination.catalogue().risks()).stream())
                .toList();
        return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", sentences));
    }

    private static Optional<String> words(Statement allow, RiskCategory category, RiskLists risks) {
        List<String> actions = risks.actions(category).stream()
                .map(CatalogueAction::name)
                .filter(action -> Actions.covers(allow, action))
                .toList();
        return actions.isEmpty()
                ? Optional.empty()
                : Optional.of(StatementWords.name(allow) + " allows on " + StatementWords.resources(allow)
                        + " what counts as " + category.word().replace('-', ' ') + ", " + actions.size()
                        + (actions.size() == 1 ? " action: " : " actions: ") + StatementWords.some(actions));
    }
}
