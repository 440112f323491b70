package org.iamassay.checks.roles;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notApplicable;
import static org.iamassay.check.Outcome.pass;

import java.util.ArrayList;
import java.util.List;
import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Judgement;
import org.iamassay.check.Parameter;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.TrustCheck;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.OidcProvider;
import org.iamassay.model.RoleDetail;
import org.iamassay.model.Snapshot;
import org.iamassay.policy.OidcTrust;
import org.iamassay.policy.TrustPolicy;
import org.iamassay.policy.TrustStatement;

@CheckInfo(
        id = "oidc-trust-constrained",
        title = "Web identity trust names audience and subject",
        area = Area.ROLES,
        severity = Severity.CRITICAL,
        effort = Effort.MEDIUM,
        phase = Phase.C,
        risk =
                "An issuer such as GitHub signs tokens for everybody: without a condition on the subject, any repository in the"
                        + " world may assume the role.",
        remediation =
                "Demand the audience and the subject in the trust policy, with StringEquals or a pattern that holds the"
                        + " organisation and the separator behind it.",
        console =
                "IAM > Roles > the role > Trust relationships > Edit trust policy > Condition on ISSUER:aud and ISSUER:sub.",
        cli = "aws iam update-assume-role-policy --role-name ROLE --policy-document file://trust.json",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html"
        },
        passes = """
                iam-get-account-authorization-details.json {"RoleDetailList": [{"RoleName": "r", "Arn": \
                "arn:aws:iam::111122223333:role/r", "AssumeRolePolicyDocument": {"Version": "2012-10-17", \
                "Statement": [{"Effect": "Allow", "Principal": {"Federated": \
                "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"}, "Action": \
                "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": \
                {"token.actions.githubusercontent.com:aud": "sts.amazonaws.com", \
                "token.actions.githubusercontent.com:sub": "repo:acme/app:ref:refs/heads/main"}}}]}}]}""",
        fails = """
                iam-get-account-authorization-details.json {"RoleDetailList": [{"RoleName": "r", "Arn": \
                "arn:aws:iam::111122223333:role/r", "AssumeRolePolicyDocument": {"Version": "2012-10-17", \
                "Statement": [{"Effect": "Allow", "Principal": {"Federated": \
                "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"}, "Action": \
                "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": \
                {"token.actions.githubusercontent.com:aud": "sts.amazonaws.com"}}}]}}]}""",
        practices = {"P1-23", "P3-8", "P3-10"},
        parameters = "oidc.shared-issuers",
        needs = EvidenceKind.AUTHORIZATION_DETAILS,
        sharpens = EvidenceKind.OIDC_PROVIDER)
public final class LooseWebIdentityTrust implements TrustCheck {

    @Override
    public Judgement examine(RoleDetail role, TrustPolicy trust, Examination examination) {
        List<TrustStatement> federated = trust.statements().stream()
                .filter(statement -> !statement.webIdentities().isEmpty())
                .toList();
        if (federated.isEmpty()) {
            return new Judgement(notApplicable("other-kind"), TrustCheck.trace(role, trust.statements()));
        }
        List<String> problems = new ArrayList<>();
        trust.webIdentities().forEach(issuer -> problems.addAll(problems(issuer, examination)));
        return new Judgement(
                problems.isEmpty() ? pass() : fail(String.join("; ", problems)), TrustCheck.trace(role, federated));
    }

    private static List<String> problems(OidcTrust issuer, Examination examination) {
        if (issuer.isAnyIssuer()) {
            return List.of("trusts every web identity provider");
        }
        List<String> problems = new ArrayList<>();
        if (!issuer.limitsAudience() && !hasOneClient(issuer.issuer(), examination.snapshot())) {
            problems.add("no condition that limits " + issuer.audienceKey());
        }
        List<String> shared = examination.parameters().list(Parameter.OIDC_SHARED_ISSUERS);
        if (issuer.needsSubject(shared) && !issuer.limitsSubject()) {
            List<String> loose = issuer.looseSubjects();
            problems.add("no condition that limits " + issuer.subjectKey()
                    + (loose.isEmpty() ? "" : ": " + String.join(", ", loose) + " fits other organisations too"));
        }
        return problems;
    }

    /** A provider with one client id admits tokens of that audience alone. */
    private static boolean hasOneClient(String issuer, Snapshot snapshot) {
        return snapshot.all(OidcProvider.class).stream()
                .filter(provider -> provider.detailed() && provider.url().equalsIgnoreCase(issuer))
                .anyMatch(provider -> provider.clientIds().size() == 1);
    }
}
