package org.iamassay.checks.sharing;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Judgement;
import org.iamassay.check.KnownAccounts;
import org.iamassay.check.Outcome;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.TrustCheck;
import org.iamassay.model.AccountId;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Flag;
import org.iamassay.model.RoleDetail;
import org.iamassay.policy.TrustPolicy;
import org.iamassay.policy.TrustStatement;
import org.jspecify.annotations.Nullable;

@CheckInfo(
        id = "cross-account-external-id",
        title = "Roles for other accounts demand an external id or MFA",
        area = Area.SHARING,
        severity = Severity.MEDIUM,
        effort = Effort.MEDIUM,
        phase = Phase.C,
        risk =
                "A partner that serves many customers can be made to use this role for another of them, and a key stolen there"
                        + " opens this account without a second factor.",
        remediation =
                "Agree on an external id with the partner and demand it in the trust policy, or demand MFA where people"
                        + " assume the role.",
        console = "IAM > Roles > the role > Trust relationships > Edit trust policy > Condition on sts:ExternalId.",
        cli = "aws iam update-assume-role-policy --role-name ROLE --policy-document file://trust.json",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_configure-api-require.html"
        },
        passes = """
                iam-get-account-authorization-details.json {"RoleDetailList": [{"RoleName": "r", "Arn": \
                "arn:aws:iam::111122223333:role/r", "AssumeRolePolicyDocument": {"Version": "2012-10-17", \
                "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::444455556666:root"}, "Action": \
                "sts:AssumeRole", "Condition": {"StringEquals": {"sts:ExternalId": "acme-7f3a"}}}]}}]}""",
        fails = """
                iam-get-account-authorization-details.json {"RoleDetailList": [{"RoleName": "r", "Arn": \
                "arn:aws:iam::111122223333:role/r", "AssumeRolePolicyDocument": {"Version": "2012-10-17", \
                "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::444455556666:root"}, "Action": \
                "sts:AssumeRole"}]}}]}""",
        practices = {"P1-8", "P1-23", "P3-8"},
        needs = EvidenceKind.AUTHORIZATION_DETAILS,
        sharpens = {EvidenceKind.ORG_ACCOUNTS, EvidenceKind.ORGANIZATION})
public final class OpenCrossAccountTrust implements TrustCheck {

    @Override
    public Judgement examine(RoleDetail role, TrustPolicy trust, Examination examination) {
        AccountId own = ForeignAccounts.own(role);
        KnownAccounts known = KnownAccounts.of(examination);
        List<TrustStatement> foreign = new ArrayList<>();
        Set<AccountId> open = new TreeSet<>();
        String unknown = null;
        for (TrustStatement statement : trust.openToForeignAccounts(own)) {
            boolean any = false;
            for (AccountId account : statement.foreignAccounts(own)) {
                Flag ours = known.inOrganization(account);
                any |= !ours.isYes();
                unknown = ours.isUnknown() ? ours.reason() : unknown;
                if (ours.isNo() && !statement.demandsExternalIdOrMfa()) {
                    open.add(account);
                }
            }
            if (any) {
                foreign.add(statement);
            }
        }
        return foreign.isEmpty()
                ? ForeignAccounts.none(role, trust)
                : new Judgement(outcome(open, unknown), TrustCheck.trace(role, foreign));
    }

    private static Outcome outcome(Set<AccountId> open, @Nullable String unknown) {
        if (!open.isEmpty()) {
            return fail("neither an external id nor MFA is demanded of "
                    + String.join(", ", open.stream().map(AccountId::value).toList()));
        }
        return unknown == null ? pass() : notAssessed(unknown);
    }
}
