package org.iamassay.checks.privilege;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.iamassay.check.Area;
import org.iamassay.check.AuthorizationView;
import org.iamassay.check.AuthorizationView.Part;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.EachDetail;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Judgement;
import org.iamassay.check.Outcome;
import org.iamassay.check.Parameter;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.StatementWords;
import org.iamassay.check.Verdicts;
import org.iamassay.check.WrittenPolicies;
import org.iamassay.check.WrittenPolicy;
import org.iamassay.model.EvidenceKind;
import org.iamassay.policy.PolicyDocument;
import org.iamassay.policy.Resources;
import org.iamassay.policy.Statement;
import org.iamassay.policy.catalogue.Catalogue;
import org.iamassay.policy.catalogue.WholeService;

@CheckInfo(
        id = "no-sensitive-service-full-access",
        title = "No whole-service access to sensitive services",
        area = Area.LEAST_PRIVILEGE,
        severity = Severity.MEDIUM,
        effort = Effort.MEDIUM,
        phase = Phase.C,
        risk =
                "Whoever holds the whole of one of these services can give away permissions, decrypt data, or switch off what"
                        + " would tell of it.",
        remediation =
                "Allow the actions that are needed, on named resources; leave the rest of these services to administrators.",
        console = "IAM > Policies > the policy > Entities attached, and Permissions > Edit.",
        cli = """
                aws iam list-entities-for-policy --policy-arn ARN
                aws iam detach-role-policy --role-name ROLE --policy-arn ARN""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_job-functions.html"
        },
        passes = """
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u"}], "GroupDetailList": [], "RoleDetailList": [{"RoleName": "r", \
                "Arn": "arn:aws:iam::111122223333:role/r", "AttachedManagedPolicies": [{"PolicyName": "p", \
                "PolicyArn": "arn:aws:iam::111122223333:policy/p"}]}], "Policies": [{"PolicyName": "p", "Arn": \
                "arn:aws:iam::111122223333:policy/p", "AttachmentCount": 1, "PolicyVersionList": [{"VersionId": \
                "v1", "IsDefaultVersion": true, "Document": {"Version": "2012-10-17", "Statement": [{"Effect": \
                "Allow", "Action": "kms:Describe*", "Resource": "*"}]}}]}]}""",
        fails = """
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u"}], "GroupDetailList": [], "RoleDetailList": [{"RoleName": "r", \
                "Arn": "arn:aws:iam::111122223333:role/r", "AttachedManagedPolicies": [{"PolicyName": "p", \
                "PolicyArn": "arn:aws:iam::111122223333:policy/p"}]}], "Policies": [{"PolicyName": "p", "Arn": \
                "arn:aws:iam::111122223333:policy/p", "AttachmentCount": 1, "PolicyVersionList": [{"VersionId": \
                "v1", "IsDefaultVersion": true, "Document": {"Version": "2012-10-17", "Statement": [{"Effect": \
                "Allow", "Action": "kms:*", "Resource": "*"}]}}]}]}""",
        practices = {"P1-9", "P1-39"},
        parameters = "sensitive.services",
        needs = EvidenceKind.AUTHORIZATION_DETAILS)
public final class SensitiveServiceGranted implements Check {

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        WrittenPolicies policies = WrittenPolicies.of(examination).withoutEverything();
        Function<WrittenPolicy, Judgement> question = policy -> judge(policy, examination);
        HeldPolicies held = new HeldPolicies(AuthorizationView.of(examination));
        EachDetail.of(examination, verdicts)
                .others(held.customer(policy -> policies.customer(policy, question)))
                .others(held.others((arn, holder) -> policies.managed(arn, holder, question)))
                .inline(identity -> policies.inline(identity, question))
                .restsOn(Set.of(Part.POLICIES))
                .done();
    }

    private static Judgement judge(WrittenPolicy policy, Examination examination) {
        List<String> sensitive = examination.parameters().list(Parameter.SENSITIVE_SERVICES);
        Map<Statement, String> problems =
                policy.saying(allow -> problem(allow, policy.document(), sensitive, examination.catalogue()));
        return policy.judge(
                problems.isEmpty() ? Outcome.pass() : Outcome.fail(StatementWords.sentences(problems.values())),
                List.copyOf(problems.keySet()));
    }

    private static Optional<String> problem(
            Statement allow, PolicyDocument document, List<String> sensitive, Catalogue catalogue) {
        List<String> services = sensitive.stream()
                .filter(service -> isWhole(allow, service, catalogue))
                .filter(service -> document.statements().stream()
                        .noneMatch(
                                deny -> deny.denies() && deny.isUnconditional() && isWhole(deny, service, catalogue)))
                .toList();
        return services.isEmpty()
                ? Optional.empty()
                : Optional.of(StatementWords.allows(
                        allow, "every action of " + StatementWords.some(services), StatementWords.resources(allow)));
    }

    private static boolean isWhole(Statement statement, String service, Catalogue catalogue) {
        return Resources.isOnEverything(statement) && WholeService.isCovered(statement, service, catalogue);
    }
}
