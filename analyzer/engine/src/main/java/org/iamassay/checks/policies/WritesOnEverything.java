package org.iamassay.checks.policies;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
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
import org.iamassay.policy.catalogue.Catalogue;
import org.iamassay.policy.catalogue.CatalogueAction;

@CheckInfo(
        id = "policy-resources-explicit",
        title = "Write permissions name their resources",
        area = Area.POLICY_HYGIENE,
        severity = Severity.LOW,
        effort = Effort.MEDIUM,
        phase = Phase.C,
        risk =
                "A permission to change something, on every resource, reaches what did not exist when it was given: the next"
                        + " bucket, the next database, the next key.",
        remediation = "Name the resources by their ARNs or by a common beginning, or bind the statement to a tag.",
        console = "IAM > Policies > the policy > Permissions > Edit: ARNs in place of the wildcard.",
        cli = "aws iam create-policy-version --policy-arn ARN --policy-document file://policy.json --set-as-default",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html",
            "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html"
        },
        passes = """
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u"}], "GroupDetailList": [], "RoleDetailList": [{"RoleName": "r", \
                "Arn": "arn:aws:iam::111122223333:role/r"}], "Policies": [{"PolicyName": "p", "Arn": \
                "arn:aws:iam::111122223333:policy/p", "AttachmentCount": 1, "PolicyVersionList": [{"VersionId": \
                "v1", "IsDefaultVersion": true, "Document": {"Version": "2012-10-17", "Statement": [{"Effect": \
                "Allow", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::invoices/*"}]}}]}]}""",
        fails = """
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u"}], "GroupDetailList": [], "RoleDetailList": [{"RoleName": "r", \
                "Arn": "arn:aws:iam::111122223333:role/r"}], "Policies": [{"PolicyName": "p", "Arn": \
                "arn:aws:iam::111122223333:policy/p", "AttachmentCount": 1, "PolicyVersionList": [{"VersionId": \
                "v1", "IsDefaultVersion": true, "Document": {"Version": "2012-10-17", "Statement": [{"Effect": \
                "Allow", "Action": ["s3:PutObject", "sqs:SendMessage"], "Resource": "*"}]}}]}]}""",
        practices = {"P1-24", "P3-3"},
        needs = EvidenceKind.AUTHORIZATION_DETAILS)
public final class WritesOnEverything implements StatementCheck {

    @Override
    public Optional<String> problem(Statement allow, Examination examination) {
        if (!allow.isUnconditional() || !Resources.isOnEverything(allow)) {
            return Optional.empty();
        }
        SortedSet<String> writes = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        covered(allow, examination.catalogue())
                .filter(action -> action.level().changes() && action.takesResource())
                .forEach(action -> writes.add(action.name()));
        return writes.isEmpty()
                ? Optional.empty()
                : Optional.of(StatementWords.name(allow) + " changes every resource by " + writes.size() + ": "
                        + StatementWords.some(List.copyOf(writes)));
    }

    /** By the patterns first: most statements name few actions of the many that there are. */
    private static Stream<CatalogueAction> covered(Statement allow, Catalogue catalogue) {
        return allow.notActions().isEmpty()
                ? allow.actions().stream().distinct().flatMap(pattern -> catalogue.matching(pattern).stream())
                : catalogue.everything().stream().filter(action -> Actions.covers(allow, action.name()));
    }
}
