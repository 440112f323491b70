package org.iamassay.checks.separation;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notApplicable;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.IdentityKind;
import org.iamassay.check.Outcome;
import org.iamassay.check.Severity;
import org.iamassay.check.UserCheck;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.User;

@CheckInfo(
        id = "workload-user-no-password",
        title = "Workload users have no console password",
        area = Area.SEPARATION,
        severity = Severity.MEDIUM,
        effort = Effort.LOW,
        risk =
                "Nobody signs in as a program, so nobody protects its password with MFA, changes it or notices its use. It is a "
                        + "second way in that serves only an intruder.",
        remediation =
                "Remove the console password of the user. If a person does sign in with it, give that person an identity of "
                        + "their own. If the user is a person, tag it identity-type=human.",
        console = "IAM > Users > the user > Security credentials > Console sign-in > Manage console access > Disable.",
        cli = "aws iam delete-login-profile --user-name USER",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_admin-change-user.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"
        },
        passes = "user=backup-svc; access_key_1_active=true; access_key_1_last_rotated=2025-05-23T12:00:00Z",
        fails = "user=backup-svc; arn=arn:aws:iam::111122223333:user/service/backup-svc; password_enabled=true",
        practices = {"P0-18", "P2-1", "P2-2"},
        reads = {
            ReportColumn.USER,
            ReportColumn.ARN,
            ReportColumn.PASSWORD_ENABLED,
            ReportColumn.PASSWORD_LAST_USED,
            ReportColumn.MFA_ACTIVE,
            ReportColumn.ACCESS_KEY_1_ACTIVE,
            ReportColumn.ACCESS_KEY_1_LAST_USED_SERVICE,
            ReportColumn.ACCESS_KEY_2_ACTIVE,
            ReportColumn.ACCESS_KEY_2_LAST_USED_SERVICE
        },
        sharpens = {EvidenceKind.AUTHORIZATION_DETAILS})
public final class WorkloadUserWithPassword implements UserCheck {

    @Override
    public Outcome examine(User user, Examination examination) {
        IdentityKind kind = examination.kind(user);
        if (kind.who() != IdentityKind.Who.WORKLOAD) {
            return notApplicable("other-kind");
        }
        if (user.password().isUnknown()) {
            return notAssessed(user.password().reason());
        }
        String judged = "judged workload, " + kind.certainty() + " (" + String.join(", ", kind.signals()) + ")";
        return user.password().isYes() ? fail("has a console password; " + judged) : pass(judged);
    }
}
