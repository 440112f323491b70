package org.iamassay.checks.other;

import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.iamassay.check.Area;
import org.iamassay.check.AuthorizationView;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Credentials;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.HeldPrivilege;
import org.iamassay.check.KnownUsers;
import org.iamassay.check.Outcome;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.Subject;
import org.iamassay.check.Verdicts;
import org.iamassay.check.Whole;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Moment;
import org.iamassay.model.ServiceCredential;
import org.iamassay.model.UserDetail;

@CheckInfo(
        id = "api-key-owner-not-privileged",
        title = "Owners of service API keys hold narrow permissions",
        area = Area.OTHER_CREDENTIALS,
        severity = Severity.HIGH,
        effort = Effort.MEDIUM,
        phase = Phase.C,
        risk =
                "AWS makes a user for a long-term API key, and whoever may manage that user can give it an access key too: what is"
                        + " meant to call one model then opens the account.",
        remediation =
                "Leave the user the one policy that its service needs and take away everything else, also what it gets through"
                        + " groups; use short-term API keys where the service has them.",
        console = "IAM > Users > the user > Permissions > each policy beyond that of the service > Remove.",
        cli = """
                aws iam list-service-specific-credentials --all-users
                aws iam detach-user-policy --user-name USER --policy-arn ARN
                aws iam remove-user-from-group --user-name USER --group-name GROUP""",
        references = {
            "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_service-specific-creds.html"
        },
        passes = """
                iam-list-service-specific-credentials-all.json {"ServiceSpecificCredentials": [{"UserName": "u", \
                "ServiceSpecificCredentialId": "ACCAEXAMPLE", "ServiceName": "bedrock.amazonaws.com", "Status": "Active", \
                "CreateDate": "2025-05-02T12:00:00Z", "ExpirationDate": "2025-07-31T12:00:00Z"}]}
                iam-get-account-summary.json {"SummaryMap": {"Users": 1, "Groups": 0, "Roles": 0, "Policies": 0}}
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u", "CreateDate": "2025-01-01T00:00:00Z", "UserPolicyList": \
                [{"PolicyName": "task", "PolicyDocument": {"Version": "2012-10-17", "Statement": {"Effect": "Allow", \
                "Action": "bedrock:InvokeModel", "Resource": "*"}}}]}], "GroupDetailList": [], "RoleDetailList": [], \
                "Policies": []}""",
        fails = """
                iam-list-service-specific-credentials-all.json {"ServiceSpecificCredentials": [{"UserName": "u", \
                "ServiceSpecificCredentialId": "ACCAEXAMPLE", "ServiceName": "bedrock.amazonaws.com", "Status": "Active", \
                "CreateDate": "2025-05-02T12:00:00Z", "ExpirationDate": "2025-07-31T12:00:00Z"}]}
                iam-get-account-summary.json {"SummaryMap": {"Users": 1, "Groups": 0, "Roles": 0, "Policies": 0}}
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u", "CreateDate": "2025-01-01T00:00:00Z", "UserPolicyList": \
                [{"PolicyName": "all", "PolicyDocument": {"Version": "2012-10-17", "Statement": {"Effect": "Allow", \
                "Action": "*", "Resource": "*"}}}]}], "GroupDetailList": [], "RoleDetailList": [], "Policies": []}""",
        practices = {"P0-5", "P3-3"},
        parameters = "api-key.services",
        needs = {EvidenceKind.SERVICE_SPECIFIC_CREDENTIALS, EvidenceKind.AUTHORIZATION_DETAILS},
        sharpens = {EvidenceKind.ORG_POLICIES, EvidenceKind.ORG_POLICY_TARGETS, EvidenceKind.ORG_ACCOUNTS})
public final class PrivilegedApiKeyOwner implements Check {

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        Map<String, List<ServiceCredential>> owners = new TreeMap<>();
        for (ServiceCredential key : examination.snapshot().all(ServiceCredential.class)) {
            boolean apiKey = key.service().isEmpty() || ServiceCredentials.isApiKey(key, examination);
            if (apiKey && !key.user().isEmpty() && mayWork(key, examination)) {
                owners.computeIfAbsent(lower(key.user()), name -> new ArrayList<>(1))
                        .add(key);
            }
        }
        owners.values().forEach(keys -> judge(keys, examination, verdicts));
        Optional<String> gap = Whole.gapOfUsers(examination.snapshot(), EvidenceKind.SERVICE_SPECIFIC_CREDENTIALS);
        Optional<String> gapOfDetails = owners.isEmpty()
                ? Optional.empty()
                : AuthorizationView.of(examination).gap(HeldPrivilege.RESTS_ON);
        Whole.close(verdicts, gap.or(() -> gapOfDetails), !owners.isEmpty());
    }

    private static boolean mayWork(ServiceCredential key, Examination examination) {
        Moment end = key.expires();
        boolean expired =
                end.isDate() && end.epochSecond() <= examination.dates().asOf();
        return !expired && !Credentials.isActive(key.status()).isNo();
    }

    private static void judge(List<ServiceCredential> keys, Examination examination, Verdicts verdicts) {
        String name = keys.get(0).user();
        List<TraceCell> cells = keys.stream()
                .map(ServiceCredentials::members)
                .flatMap(Collection::stream)
                .toList();
        List<UserDetail> details = AuthorizationView.of(examination).users().stream()
                .filter(user -> user.name().equalsIgnoreCase(name))
                .toList();
        for (UserDetail user : details) {
            HeldPrivilege privilege = HeldPrivilege.of(user, examination);
            List<TraceCell> all = new ArrayList<>(cells);
            all.addAll(privilege.cells());
            verdicts.add(Subject.of(user), outcome(keys, privilege), all);
        }
        if (details.isEmpty()) {
            String arn = KnownUsers.of(examination).arn(name);
            verdicts.add(
                    KnownUsers.of(examination).all().stream()
                            .filter(known -> known.arn().equals(arn))
                            .findFirst()
                            .orElseGet(() -> KnownUsers.unlisted(name, arn))
                            .subject(),
                    HeldPrivilege.unseen().notAssessed(),
                    cells);
        }
    }

    private static Outcome outcome(List<ServiceCredential> keys, HeldPrivilege privilege) {
        Optional<String> doubt = doubt(keys);
        if (doubt.isPresent()) {
            return notAssessed(doubt.get());
        }
        if (privilege.isUnknown()) {
            return privilege.notAssessed();
        }
        return privilege.reachesAdministrator() ? privilege.fail("has an active service API key") : pass();
    }

    /** Why none of the keys is known to be an API key that works; empty where one is. */
    private static Optional<String> doubt(List<ServiceCredential> keys) {
        List<String> doubts = new ArrayList<>();
        for (ServiceCredential key : keys) {
            if (key.service().isEmpty()) {
                doubts.add("missing-column:ServiceName");
            } else if (Credentials.isActive(key.status()).isUnknown()) {
                doubts.add(Credentials.isActive(key.status()).reason());
            } else if (key.expires().isUnknown()) {
                doubts.add(key.expires().reason());
            }
        }
        return doubts.size() < keys.size() ? Optional.empty() : doubts.stream().findFirst();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
