package org.iamassay.checks.separation;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notApplicable;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Credentials;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.IdentityKind;
import org.iamassay.check.Outcome;
import org.iamassay.check.Severity;
import org.iamassay.check.UserCheck;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Flag;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.User;

@CheckInfo(
        id = "human-user-no-access-key",
        title = "People have no active access keys",
        area = Area.SEPARATION,
        severity = Severity.MEDIUM,
        effort = Effort.MEDIUM,
        risk =
                "A person's key lies on a laptop, in shell history or in a script, carries all of that person's permissions, needs no "
                        + "MFA, and ends up in programs that stop on the day the person leaves.",
        remediation =
                "Let people use the command line with temporary credentials (aws sso login, or a role with MFA), move what "
                        + "runs on the key to a role, then delete the key. If the user is a program, tag it identity-type=workload.",
        console =
                "IAM Identity Center > assign the person a permission set. Then IAM > Users > the user > Security credentials > "
                        + "Access keys > Actions > Deactivate, and later Delete.",
        cli = """
                aws configure sso
                aws iam update-access-key --user-name USER --access-key-id KEY_ID --status Inactive
                aws iam delete-access-key --user-name USER --access-key-id KEY_ID""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html",
            "https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html"
        },
        passes = "user=jane.doe@example.com; password_enabled=true; mfa_active=true",
        fails = "user=jane.doe@example.com; password_enabled=true; mfa_active=true; access_key_1_active=true; "
                + "access_key_1_last_rotated=2025-05-23T12:00:00Z",
        practices = {"P0-17", "P2-1", "P2-3"},
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
public final class HumanUserWithAccessKey implements UserCheck {

    @Override
    public Outcome examine(User user, Examination examination) {
        IdentityKind kind = examination.kind(user);
        if (kind.who() != IdentityKind.Who.HUMAN) {
            return notApplicable("other-kind");
        }
        Flag key = Credentials.activeKey(user);
        if (key.isUnknown()) {
            return notAssessed(key.reason());
        }
        String judged = "judged human, " + kind.certainty() + " (" + String.join(", ", kind.signals()) + ")";
        return key.isYes() ? fail("has an active access key; " + judged) : pass(judged);
    }
}
