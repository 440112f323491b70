package org.iamassay.checks.sharing;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.iamassay.check.Area;
import org.iamassay.check.AwsPolicyHolders;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.EachDetail;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.HeldPrivilege;
import org.iamassay.check.Judgement;
import org.iamassay.check.KnownAccounts;
import org.iamassay.check.Outcome;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.TrustCheck;
import org.iamassay.check.Verdicts;
import org.iamassay.model.AccountId;
import org.iamassay.model.AttachedPolicy;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Flag;
import org.iamassay.model.RoleDetail;
import org.iamassay.policy.TrustPolicy;

@CheckInfo(
        id = "cross-account-privilege-limited",
        title = "Other accounts cannot reach administrator or read-everything roles",
        area = Area.SHARING,
        severity = Severity.HIGH,
        effort = Effort.MEDIUM,
        phase = Phase.C,
        risk =
                "Whoever takes over the other account, or one identity in it, holds this one too: its security is now no better"
                        + " than that of a neighbour.",
        remediation =
                "Give the role the few actions the other account needs. Administer the account with Identity Center or with a role"
                        + " that only principals of this account may assume.",
        console = "IAM > Roles > the role > Permissions > Remove; Trust relationships > Edit trust policy.",
        cli = """
                aws iam detach-role-policy --role-name ROLE --policy-arn ARN
                aws iam update-assume-role-policy --role-name ROLE --policy-document file://trust.json""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_aws-accounts.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"
        },
        passes = """
                iam-get-account-summary.json {"SummaryMap": {"Users": 0, "Groups": 0, "Roles": 1, "Policies": 0}}
                iam-get-account-authorization-details.json {"UserDetailList": [], "GroupDetailList": [], "Policies": [], \
                "RoleDetailList": [{"RoleName": "r", "Arn": "arn:aws:iam::111122223333:role/r", \
                "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": \
                {"AWS": "arn:aws:iam::444455556666:root"}, "Action": "sts:AssumeRole"}]}, "RolePolicyList": \
                [{"PolicyName": "task", "PolicyDocument": {"Version": "2012-10-17", "Statement": {"Effect": "Allow", \
                "Action": "s3:GetObject", "Resource": "arn:aws:s3:::in/*"}}}]}]}""",
        fails = """
                iam-get-account-summary.json {"SummaryMap": {"Users": 0, "Groups": 0, "Roles": 1, "Policies": 0}}
                iam-get-account-authorization-details.json {"UserDetailList": [], "GroupDetailList": [], "Policies": [], \
                "RoleDetailList": [{"RoleName": "r", "Arn": "arn:aws:iam::111122223333:role/r", \
                "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": \
                {"AWS": "arn:aws:iam::444455556666:root"}, "Action": "sts:AssumeRole"}]}, "RolePolicyList": \
                [{"PolicyName": "all", "PolicyDocument": {"Version": "2012-10-17", "Statement": {"Effect": "Allow", \
                "Action": "*", "Resource": "*"}}}]}]}""",
        practices = {"P1-9", "P3-8"},
        parameters = "trusted.accounts",
        needs = EvidenceKind.AUTHORIZATION_DETAILS,
        sharpens = {
            EvidenceKind.ORG_ACCOUNTS,
            EvidenceKind.ORGANIZATION,
            EvidenceKind.ORG_POLICIES,
            EvidenceKind.ORG_POLICY_TARGETS
        })
public final class PrivilegedCrossAccountRole implements TrustCheck {

    private static final String READS_EVERYTHING = "ReadOnlyAccess";

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        EachDetail.of(examination, verdicts)
                .roles(role -> examine(role, examination))
                .restsOn(HeldPrivilege.RESTS_ON)
                .done();
    }

    @Override
    public Judgement examine(RoleDetail role, TrustPolicy trust, Examination examination) {
        AccountId own = ForeignAccounts.own(role);
        Collection<AccountId> foreign = trust.foreignAccounts(own);
        boolean anybody = !trust.openToAnybody().isEmpty();
        if (foreign.isEmpty() && !anybody) {
            return ForeignAccounts.none(role, trust);
        }
        HeldPrivilege privilege = HeldPrivilege.of(role, examination);
        String who = who(foreign, anybody);
        List<TraceCell> cells = new ArrayList<>(privilege.cells());
        cells.addAll(TrustCheck.trace(role, anybody ? trust.statements() : trust.openToForeignAccounts(own)));
        Optional<TraceCell> readsAll = readsEverything(role);
        readsAll.ifPresent(cells::add);
        Outcome reading = readsAll.isPresent() ? reading(foreign, anybody, examination) : pass();
        return new Judgement(outcome(privilege, reading, "trusts " + who), cells);
    }

    private static String who(Collection<AccountId> foreign, boolean anybody) {
        List<String> named =
                new ArrayList<>(foreign.stream().map(AccountId::value).toList());
        if (anybody) {
            named.add(0, "everybody");
        }
        return String.join(", ", named);
    }

    private static Outcome outcome(HeldPrivilege privilege, Outcome reading, String trusts) {
        Outcome held = privilege.reachesAdministrator() ? privilege.fail(trusts) : pass();
        if (held instanceof Outcome.Fail || !(reading instanceof Outcome.Fail)) {
            boolean known = held instanceof Outcome.Pass && !privilege.isUnknown();
            return known ? reading : held instanceof Outcome.Pass ? privilege.notAssessed() : held;
        }
        return reading;
    }

    /** The attachment of the AWS-managed policy that reads everything. */
    private static Optional<TraceCell> readsEverything(RoleDetail role) {
        return role.attached().stream()
                .map(AttachedPolicy::arn)
                .filter(arn -> AwsPolicyHolders.isAwsManaged(arn, READS_EVERYTHING))
                .findFirst()
                .map(arn -> TraceCell.of(role.place().at("AttachedManagedPolicies"), arn));
    }

    /** The answer for a role that may read everything: only known accounts may come. */
    private static Outcome reading(Collection<AccountId> foreign, boolean anybody, Examination examination) {
        KnownAccounts known = KnownAccounts.of(examination);
        List<String> strangers = new ArrayList<>();
        Outcome unknown = pass();
        if (anybody) {
            strangers.add("everybody");
        }
        for (AccountId account : foreign) {
            Flag isKnown = known.isKnown(account);
            if (isKnown.isNo()) {
                strangers.add(account.value());
            }
            unknown = isKnown.isUnknown() ? notAssessed(isKnown.reason()) : unknown;
        }
        return strangers.isEmpty()
                ? unknown
                : fail("may read everything by " + READS_EVERYTHING + "; trusts " + String.join(", ", strangers));
    }
}
