package org.iamassay.checks.sharing;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
import org.jspecify.annotations.Nullable;

@CheckInfo(
        id = "trusted-accounts-known",
        title = "Only known accounts are trusted",
        area = Area.SHARING,
        severity = Severity.HIGH,
        effort = Effort.LOW,
        phase = Phase.C,
        risk =
                "An account id in a trust policy that nobody can place may be a partner who left, a typing error, or an intruder's"
                        + " way back in.",
        remediation =
                "Find out whose account it is: list it in the profile's trusted.accounts, or take it out of the trust"
                        + " policy.",
        console = "IAM > Roles > the role > Trust relationships > Edit trust policy > Principal.",
        cli = """
                aws organizations list-accounts
                aws iam update-assume-role-policy --role-name ROLE --policy-document file://trust.json""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_aws-accounts.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/what-is-access-analyzer.html"
        },
        passes = """
                organizations-list-accounts.json {"Accounts": [{"Id": "444455556666", "Name": "logs", "Status": \
                "ACTIVE"}]}
                iam-get-account-authorization-details.json {"RoleDetailList": [{"RoleName": "r", "Arn": \
                "arn:aws:iam::111122223333:role/r", "AssumeRolePolicyDocument": {"Version": "2012-10-17", \
                "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::444455556666:root"}, "Action": \
                "sts:AssumeRole"}]}}]}""",
        fails = """
                organizations-list-accounts.json {"Accounts": [{"Id": "777788889999", "Name": "logs", "Status": \
                "ACTIVE"}]}
                iam-get-account-authorization-details.json {"RoleDetailList": [{"RoleName": "r", "Arn": \
                "arn:aws:iam::111122223333:role/r", "AssumeRolePolicyDocument": {"Version": "2012-10-17", \
                "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::444455556666:root"}, "Action": \
                "sts:AssumeRole"}]}}]}""",
        practices = {"P1-8", "P1-32", "P3-8"},
        parameters = "trusted.accounts",
        needs = EvidenceKind.AUTHORIZATION_DETAILS,
        sharpens = {EvidenceKind.ORG_ACCOUNTS, EvidenceKind.ORGANIZATION})
public final class UnknownAccountTrusted implements TrustCheck {

    @Override
    public Judgement examine(RoleDetail role, TrustPolicy trust, Examination examination) {
        AccountId own = ForeignAccounts.own(role);
        Collection<AccountId> foreign = trust.foreignAccounts(own);
        return foreign.isEmpty()
                ? ForeignAccounts.none(role, trust)
                : new Judgement(
                        outcome(foreign, KnownAccounts.of(examination)),
                        TrustCheck.trace(role, trust.openToForeignAccounts(own)));
    }

    private static Outcome outcome(Collection<AccountId> foreign, KnownAccounts known) {
        List<String> strangers = new ArrayList<>();
        @Nullable String unknown = null;
        for (AccountId account : foreign) {
            Flag isKnown = known.isKnown(account);
            if (isKnown.isNo()) {
                strangers.add(account.value());
            }
            unknown = isKnown.isUnknown() ? isKnown.reason() : unknown;
        }
        if (!strangers.isEmpty()) {
            return fail("trusts accounts that nobody lists: " + String.join(", ", strangers));
        }
        return unknown == null ? pass() : notAssessed(unknown);
    }
}
