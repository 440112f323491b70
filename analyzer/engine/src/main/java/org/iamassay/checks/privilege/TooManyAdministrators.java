package org.iamassay.checks.privilege;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iamassay.check.Area;
import org.iamassay.check.AuthorizationView;
import org.iamassay.check.AuthorizationView.Part;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.HeldPrivilege;
import org.iamassay.check.Outcome;
import org.iamassay.check.Parameter;
import org.iamassay.check.Phase;
import org.iamassay.check.Privilege;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdicts;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Identity;
import org.iamassay.model.RoleDetail;

@CheckInfo(
        id = "admin-principals-limited",
        title = "Few principals are administrators",
        area = Area.LEAST_PRIVILEGE,
        severity = Severity.MEDIUM,
        effort = Effort.HIGH,
        phase = Phase.C,
        risk =
                "Each administrator is a way to lose the whole account. Where there are many, nobody knows them all, and one more"
                        + " does not stand out.",
        remediation =
                "Find out what each administrator really does, give it a policy for that, and keep administration for a few roles"
                        + " that people assume when they need it.",
        console =
                "IAM > Policies > AdministratorAccess > Entities attached; then Detach, and attach a narrower policy.",
        cli = """
                aws iam list-entities-for-policy --policy-arn arn:aws:iam::aws:policy/AdministratorAccess
                aws iam generate-service-last-accessed-details --arn PRINCIPAL_ARN
                aws iam detach-user-policy --user-name USER --policy-arn arn:aws:iam::aws:policy/AdministratorAccess""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_job-functions.html"
        },
        passes = """
                iam-get-account-summary.json {"SummaryMap": {"Users": 1, "Groups": 0, "Roles": 0, "Policies": 0}}
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u", "CreateDate": "2015-01-01T00:00:00Z", "UserPolicyList": \
                [{"PolicyName": "all", "PolicyDocument": {"Version": "2012-10-17", "Statement": {"Effect": "Allow", \
                "Action": "*", "Resource": "*"}}}]}], "GroupDetailList": [], "RoleDetailList": [], "Policies": []}""",
        fails = """
                admin.max-principals=1
                iam-get-account-summary.json {"SummaryMap": {"Users": 2, "Groups": 1, "Roles": 0, "Policies": 0}}
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u", "CreateDate": "2015-01-01T00:00:00Z", "GroupList": ["admins"]}, \
                {"UserName": "v", "Arn": "arn:aws:iam::111122223333:user/v", "CreateDate": "2015-01-01T00:00:00Z", \
                "GroupList": ["admins"]}], "GroupDetailList": [{"GroupName": "admins", "Arn": \
                "arn:aws:iam::111122223333:group/admins", "CreateDate": "2015-01-01T00:00:00Z", "GroupPolicyList": \
                [{"PolicyName": "all", "PolicyDocument": {"Version": "2012-10-17", "Statement": {"Effect": "Allow", \
                "Action": "*", "Resource": "*"}}}]}], "RoleDetailList": [], "Policies": []}""",
        practices = {"P1-9", "P1-39", "P3-3"},
        parameters = "admin.max-principals",
        needs = EvidenceKind.AUTHORIZATION_DETAILS,
        sharpens = {
            EvidenceKind.CREDENTIAL_REPORT,
            EvidenceKind.ORG_POLICIES,
            EvidenceKind.ORG_POLICY_TARGETS,
            EvidenceKind.ORG_ACCOUNTS
        })
public final class TooManyAdministrators implements Check {

    /** IAM lets nobody but Identity Center make roles of these names. */
    private static final String PERMISSION_SETS = "AWSReservedSSO_";

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        AuthorizationView view = AuthorizationView.of(examination);
        List<Identity> certain = new ArrayList<>();
        List<Identity> possible = new ArrayList<>();
        Stream.concat(view.users().stream(), view.roles().stream().filter(TooManyAdministrators::counts))
                .forEach(identity -> {
                    HeldPrivilege held = HeldPrivilege.of(identity, examination);
                    if (held.privilege() == Privilege.ADMIN && !held.boundaryUnknown()) {
                        certain.add(identity);
                    } else if (held.privilege() == Privilege.ADMIN || held.isUnknown()) {
                        possible.add(identity);
                    }
                });
        Outcome outcome = outcome(certain, possible, examination);
        List<Identity> told = outcome instanceof Outcome.NotAssessed ? possible : certain;
        verdicts.whole(outcome, cells(told, examination));
    }

    private static boolean counts(RoleDetail role) {
        return !role.isServiceLinked() && !role.name().startsWith(PERMISSION_SETS);
    }

    private static Outcome outcome(List<Identity> certain, List<Identity> possible, Examination examination) {
        AuthorizationView view = AuthorizationView.of(examination);
        int limit = examination.parameters().number(Parameter.ADMIN_MAX_PRINCIPALS);
        String names =
                certain.stream().map(TooManyAdministrators::words).sorted().collect(Collectors.joining(", "));
        if (certain.size() > limit) {
            return fail(words(certain.size(), limit, names));
        }
        Optional<String> gap = view.gap(List.of(Part.USERS, Part.ROLES));
        if (gap.isPresent()) {
            return notAssessed(gap.get());
        }
        int unlisted = view.inReportAlone().size();
        if (certain.size() + possible.size() + unlisted > limit) {
            return possible.stream()
                    .findFirst()
                    .map(identity -> HeldPrivilege.of(identity, examination).notAssessed())
                    .orElse(notAssessed(AuthorizationView.INCOMPLETE));
        }
        return certain.isEmpty() ? pass() : pass(words(certain.size(), limit, names));
    }

    private static String words(int number, int limit, String names) {
        return "administrators (" + number + ", limit " + limit + "): " + names;
    }

    private static String words(Identity identity) {
        return (identity instanceof RoleDetail ? "role " : "user ") + identity.name();
    }

    private static List<TraceCell> cells(List<Identity> principals, Examination examination) {
        return principals.stream()
                .flatMap(one -> HeldPrivilege.of(one, examination).cells().stream())
                .distinct()
                .toList();
    }
}
