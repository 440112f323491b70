package org.iamassay.checks.sharing;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.pass;

import java.util.List;
import java.util.stream.Collectors;
import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Judgement;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.TrustCheck;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.RoleDetail;
import org.iamassay.policy.TrustPolicy;
import org.iamassay.policy.TrustStatement;

@CheckInfo(
        id = "trust-no-any-principal",
        title = "No role trusts everybody",
        area = Area.SHARING,
        severity = Severity.CRITICAL,
        effort = Effort.MEDIUM,
        phase = Phase.C,
        risk = "Anybody with an AWS account of their own may assume the role: its name is all that they have to guess.",
        remediation =
                "Name the accounts, roles or services that need the role, or limit the caller with aws:PrincipalOrgID.",
        console = "IAM > Roles > the role > Trust relationships > Edit trust policy > Principal.",
        cli = "aws iam update-assume-role-policy --role-name ROLE --policy-document file://trust.json",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html"
        },
        passes = """
                iam-get-account-authorization-details.json {"RoleDetailList": [{"RoleName": "r", "Arn": \
                "arn:aws:iam::111122223333:role/r", "AssumeRolePolicyDocument": {"Version": "2012-10-17", \
                "Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole", \
                "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-abc123"}}}]}}]}""",
        fails = """
                iam-get-account-authorization-details.json {"RoleDetailList": [{"RoleName": "r", "Arn": \
                "arn:aws:iam::111122223333:role/r", "AssumeRolePolicyDocument": {"Version": "2012-10-17", \
                "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole"}]}}]}""",
        practices = {"P1-9", "P3-8", "P3-10"},
        needs = EvidenceKind.AUTHORIZATION_DETAILS)
public final class RoleTrustsAnybody implements TrustCheck {

    @Override
    public Judgement examine(RoleDetail role, TrustPolicy trust, Examination examination) {
        List<TrustStatement> open = trust.openToAnybody();
        if (open.isEmpty()) {
            return new Judgement(pass(), TrustCheck.trace(role, trust.statements()));
        }
        List<TrustStatement> unlimited = open.stream()
                .filter(statement -> statement.callerLimit().isEmpty())
                .toList();
        if (!unlimited.isEmpty()) {
            return new Judgement(
                    fail("everybody may assume it, and no condition limits who"), TrustCheck.trace(role, unlimited));
        }
        String limits = open.stream()
                .flatMap(statement -> statement.callerLimit().stream())
                .map(TrustCheck::words)
                .collect(Collectors.joining("; "));
        return new Judgement(pass("everybody is named, limited by " + limits), TrustCheck.trace(role, open));
    }
}
