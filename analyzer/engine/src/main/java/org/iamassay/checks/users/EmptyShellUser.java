package org.iamassay.checks.users;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notApplicable;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import java.util.List;
import java.util.stream.Stream;
import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Credentials;
import org.iamassay.check.Dates;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.Outcome;
import org.iamassay.check.Parameter;
import org.iamassay.check.Reference;
import org.iamassay.check.Severity;
import org.iamassay.check.UserCheck;
import org.iamassay.check.UserLists;
import org.iamassay.check.Verdicts;
import org.iamassay.model.AccessKey;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Flag;
import org.iamassay.model.Moment;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.ServiceCredential;
import org.iamassay.model.SigningCertificate;
import org.iamassay.model.SshPublicKey;
import org.iamassay.model.User;

@CheckInfo(
        id = "user-not-empty-shell",
        title = "Users without any credential are removed",
        area = Area.INDIVIDUAL_USERS,
        severity = Severity.LOW,
        effort = Effort.LOW,
        risk = "A user without credentials keeps its permissions: whoever may create a key or password for it"
                + " gets them under a name nobody watches.",
        remediation = "Delete the user if nobody needs it; if it is to come back, create it anew then.",
        console = "IAM > Users > the user > Delete.",
        cli = """
                aws iam list-groups-for-user --user-name USER
                aws iam list-attached-user-policies --user-name USER
                aws iam delete-user --user-name USER""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_users_remove.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_finding-unused.html"
        },
        passes = "access_key_1_active=false; access_key_1_last_rotated=2024-08-05T12:00:00Z",
        fails = "user_creation_time=2024-08-05T12:00:00Z; password_enabled=false",
        practices = {"P1-4", "P1-40", "P2-11"},
        parameters = "user.shell-grace-days",
        reads = {
            ReportColumn.USER_CREATION_TIME,
            ReportColumn.PASSWORD_ENABLED,
            ReportColumn.ACCESS_KEY_1_ACTIVE,
            ReportColumn.ACCESS_KEY_1_LAST_ROTATED,
            ReportColumn.ACCESS_KEY_1_LAST_USED_DATE,
            ReportColumn.ACCESS_KEY_2_ACTIVE,
            ReportColumn.ACCESS_KEY_2_LAST_ROTATED,
            ReportColumn.ACCESS_KEY_2_LAST_USED_DATE,
            ReportColumn.CERT_1_ACTIVE,
            ReportColumn.CERT_1_LAST_ROTATED,
            ReportColumn.CERT_2_ACTIVE,
            ReportColumn.CERT_2_LAST_ROTATED,
            ReportColumn.ADDITIONAL_CREDENTIALS_INFO
        },
        sharpens = {
            EvidenceKind.AUTHORIZATION_DETAILS,
            EvidenceKind.SERVICE_SPECIFIC_CREDENTIALS,
            EvidenceKind.SSH_PUBLIC_KEYS
        })
public final class EmptyShellUser implements UserCheck {

    @Override
    public void examine(User user, Examination examination, Verdicts verdicts) {
        verdicts.add(examination.subject(user), examine(user, examination), user, others(user, examination));
    }

    @Override
    public Outcome examine(User user, Examination examination) {
        Flag something = Credentials.anyOf(
                user.password(),
                inSlot(user.keys().get(0)),
                inSlot(user.keys().get(1)),
                inSlot(user.certificates().get(0)),
                inSlot(user.certificates().get(1)),
                Flag.of(user.additionalCredentials().isText()),
                Flag.of(!others(user, examination).isEmpty()));
        if (!something.isNo()) {
            return something.isYes() ? pass() : notAssessed(something.reason());
        }
        Dates dates = examination.dates();
        Reference created = dates.creation(user);
        return switch (dates.isMoreThan(created, examination.days(Parameter.USER_SHELL_GRACE_DAYS))) {
            case YES -> fail("no credential of any kind; user created " + dates.ago(created));
            case NO -> notApplicable("grace");
            case UNKNOWN -> notAssessed(created.reason());
        };
    }

    /** Active credentials that no report lists: without their lists a user that has nothing else counts as a shell. */
    private static List<TraceCell> others(User user, Examination examination) {
        Stream<TraceCell> ssh =
                UserLists.of(examination, SshPublicKey.class, EvidenceKind.SSH_PUBLIC_KEYS).of(user.name()).stream()
                        .filter(key -> Credentials.isActive(key.status()).isYes())
                        .map(key -> TraceCell.of(key.place().at("Status"), key.status()));
        Stream<TraceCell> service = UserLists.of(
                        examination, ServiceCredential.class, EvidenceKind.SERVICE_SPECIFIC_CREDENTIALS)
                .of(user.name())
                .stream()
                .filter(one -> Credentials.isActive(one.status()).isYes())
                .map(one -> TraceCell.of(one.place().at("Status"), one.status()));
        return Stream.concat(ssh, service).toList();
    }

    /** Whether the slot holds a key in any state: a date is the trace of one, whatever the flag. */
    private static Flag inSlot(AccessKey key) {
        if (key.lastRotated().isDate() || key.lastUsed().isDate()) {
            return Flag.YES;
        }
        return key.state() == AccessKey.State.NONE_OR_INACTIVE
                ? Flag.unknown(key.lastRotated().reason())
                : key.active();
    }

    private static Flag inSlot(SigningCertificate certificate) {
        Moment rotated = certificate.lastRotated();
        Flag dated = rotated.isUnknown() ? Flag.unknown(rotated.reason()) : Flag.of(rotated.isDate());
        return Credentials.anyOf(certificate.active(), dated);
    }
}
