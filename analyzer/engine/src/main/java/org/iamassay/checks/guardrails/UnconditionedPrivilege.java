package org.iamassay.checks.guardrails;

import static org.iamassay.check.Outcome.notApplicable;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.iamassay.check.Area;
import org.iamassay.check.AuthorizationView;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.EachDetail;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.HeldPrivilege;
import org.iamassay.check.Judgement;
import org.iamassay.check.Outcome;
import org.iamassay.check.Phase;
import org.iamassay.check.Privileges;
import org.iamassay.check.Severity;
import org.iamassay.check.StatementCells;
import org.iamassay.check.TrustCheck;
import org.iamassay.check.Verdicts;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Identity;
import org.iamassay.model.RoleDetail;
import org.iamassay.policy.Actions;
import org.iamassay.policy.PolicyDocument;
import org.iamassay.policy.Resources;
import org.iamassay.policy.Statement;
import org.iamassay.policy.TrustPolicy;
import org.iamassay.policy.TrustStatement;
import org.iamassay.policy.access.AppliedStatement;
import org.iamassay.policy.access.PrincipalAccess;

@CheckInfo(
        id = "privileged-access-conditioned",
        title = "Privileged permissions carry conditions",
        area = Area.GUARDRAILS,
        severity = Severity.MEDIUM,
        effort = Effort.MEDIUM,
        phase = Phase.C,
        risk =
                "Administration works from anywhere, at any hour and with any kind of credential: whoever holds a copy of the key"
                        + " or of the session needs nothing else.",
        remediation =
                "Demand MFA, known networks, a session tag or a short session where administration is granted; start with a Deny"
                        + " on everything without MFA for people, and with a condition in the trust policy for roles.",
        console = "IAM > Policies > the policy > Edit > Request conditions; for roles Trust relationships > Condition.",
        cli = """
                aws iam create-policy-version --policy-arn ARN --policy-document file://policy.json --set-as-default
                aws iam update-assume-role-policy --role-name ROLE --policy-document file://trust.json""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"
        },
        passes = """
                iam-get-account-summary.json {"SummaryMap": {"Users": 1, "Groups": 0, "Roles": 0, "Policies": 0}}
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u", "CreateDate": "2015-01-01T00:00:00Z", \
                "UserPolicyList": [{"PolicyName": "all", "PolicyDocument": {"Version": "2012-10-17", "Statement": \
                {"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {"Bool": \
                {"aws:MultiFactorAuthPresent": "true"}}}}}]}], "GroupDetailList": [], "RoleDetailList": [], "Policies": []}""",
        fails = """
                iam-get-account-summary.json {"SummaryMap": {"Users": 1, "Groups": 0, "Roles": 0, "Policies": 0}}
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u", "CreateDate": "2015-01-01T00:00:00Z", \
                "UserPolicyList": [{"PolicyName": "all", "PolicyDocument": {"Version": "2012-10-17", "Statement": \
                {"Effect": "Allow", "Action": "*", "Resource": "*"}}}]}], "GroupDetailList": [], "RoleDetailList": [], \
                "Policies": []}""",
        practices = {"P1-23", "P3-10"},
        needs = EvidenceKind.AUTHORIZATION_DETAILS,
        sharpens = {
            EvidenceKind.CREDENTIAL_REPORT,
            EvidenceKind.ORG_POLICIES,
            EvidenceKind.ORG_POLICY_TARGETS,
            EvidenceKind.ORG_ACCOUNTS
        })
public final class UnconditionedPrivilege implements Check {

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        EachDetail.of(examination, verdicts)
                .users(user -> judge(user, pass(), examination))
                .roles(role -> judge(role, examination))
                .restsOn(HeldPrivilege.RESTS_ON)
                .done();
    }

    private static Judgement judge(RoleDetail role, Examination examination) {
        if (role.isReserved()) {
            return EachDetail.serviceLinked(role);
        }
        Optional<PolicyDocument> document = role.trust().map(AuthorizationView.of(examination)::document);
        TrustPolicy trust = TrustPolicy.of(document.orElseGet(() -> PolicyDocument.parse("{}")));
        boolean whole = document.isPresent() && trust.isWhole();
        if (whole && trust.servicesOnly()) {
            return new Judgement(notApplicable("service-only-trust"), TrustCheck.trace(role, trust.statements()));
        }
        boolean others = trust.statements().stream().anyMatch(one -> !servicesOnly(one));
        boolean bound = !trust.statements().isEmpty()
                && trust.statements().stream().allMatch(one -> PrivilegeKeys.areCarriedBy(one.statement()));
        Outcome unread =
                notAssessed(document.isPresent() ? AuthorizationView.UNREADABLE : AuthorizationView.INCOMPLETE);
        // What was not read of the trust may name somebody without a condition, or leave nobody but services.
        boolean settled = whole || (others && !bound);
        Judgement judgement = settled && bound && whole
                ? boundByTrust(role, trust, examination)
                : judge(role, settled ? pass() : unread, examination);
        return judgement.and(TrustCheck.trace(role, trust.statements()).toArray(TraceCell[]::new));
    }

    private static boolean servicesOnly(TrustStatement statement) {
        return new TrustPolicy(PolicyDocument.parse("{}"), List.of(statement)).servicesOnly();
    }

    private static Judgement boundByTrust(RoleDetail role, TrustPolicy trust, Examination examination) {
        HeldPrivilege privilege = HeldPrivilege.of(role, examination);
        if (privilege.isUnknown()) {
            return privilege.judgement(privilege.notAssessed());
        }
        return privilege.judgement(
                privilege.reachesAdministrator()
                        ? pass("every trust statement carries a condition: "
                                + trust.statements().size())
                        : notApplicable("other-kind"));
    }

    /** {@code trust} is a pass where the trust of a role is known to settle nothing, else why it is not known. */
    private static Judgement judge(Identity identity, Outcome trust, Examination examination) {
        HeldPrivilege privilege = HeldPrivilege.of(identity, examination);
        if (privilege.isUnknown()) {
            return privilege.judgement(privilege.notAssessed());
        }
        if (!privilege.reachesAdministrator()) {
            return privilege.judgement(notApplicable("other-kind"));
        }
        if (trust instanceof Outcome.NotAssessed) {
            return privilege.judgement(trust);
        }
        PrincipalAccess access =
                Privileges.of(examination).access().of(identity.arn()).orElseThrow();
        List<AppliedStatement> denies = denies(access);
        if (!denies.isEmpty()) {
            List<TraceCell> cells = new ArrayList<>(privilege.cells());
            cells.addAll(StatementCells.of(identity, denies, AuthorizationView.of(examination)));
            return new Judgement(pass("a Deny on everything carries a condition"), cells);
        }
        return privilege.judgement(
                Privileges.of(examination).reachesAdministratorWithout(access, PrivilegeKeys::areCarriedBy)
                        ? privilege.fail("no condition on MFA, network, time, tag or organization limits it")
                        : pass("nothing but statements with a condition makes it so"));
    }

    /** Deny statements of the principal's policies and boundary on everything, or on all but some actions, with such a key. */
    private static List<AppliedStatement> denies(PrincipalAccess access) {
        return Stream.concat(access.policies().stream(), access.boundary().stream())
                .flatMap(policy -> policy.document().statements().stream()
                        .filter(UnconditionedPrivilege::isLimit)
                        .map(statement -> new AppliedStatement(policy, statement)))
                .toList();
    }

    private static boolean isLimit(Statement statement) {
        boolean wide = !statement.notActions().isEmpty()
                || statement.actions().stream().anyMatch(Actions::isEverything);
        return statement.denies()
                && wide
                && Resources.isOnEverything(statement)
                && PrivilegeKeys.areCarriedBy(statement);
    }
}
