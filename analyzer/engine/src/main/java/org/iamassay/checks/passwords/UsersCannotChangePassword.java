package org.iamassay.checks.passwords;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.pass;
import static org.iamassay.check.PasswordPolicyCheck.member;

import java.util.List;
import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.Outcome;
import org.iamassay.check.PasswordPolicyCheck;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.PasswordPolicy;

@CheckInfo(
        id = "pwpolicy-users-can-change",
        title = "Users may change their own password",
        area = Area.PASSWORDS,
        severity = Severity.LOW,
        effort = Effort.LOW,
        phase = Phase.B,
        risk = "A user who may not change the password keeps one that an administrator knows, and cannot act "
                + "when it leaks.",
        remediation = "Allow users to change their own password in the password policy.",
        console = "IAM > Account settings > Password policy > Edit > Custom: Allow users to change their own "
                + "password.",
        cli = "aws iam update-account-password-policy --minimum-password-length 14 --require-uppercase-"
                + "characters --require-lowercase-characters --require-numbers --require-symbols --allow-users-to-"
                + "change-password --max-password-age 90 --password-reuse-prevention 24",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_enable-user-change.html"
        },
        passes = """
                iam-get-account-password-policy.json {"PasswordPolicy": {"AllowUsersToChangePassword": true}}""",
        fails = """
                iam-get-account-password-policy.json {"PasswordPolicy": {"AllowUsersToChangePassword": false}}""",
        practices = {"P3-5"},
        needs = EvidenceKind.PASSWORD_POLICY)
public final class UsersCannotChangePassword implements PasswordPolicyCheck {

    @Override
    public Outcome examine(PasswordPolicy policy, Examination examination) {
        return policy.usersMayChange().orElse(false) ? pass() : fail("users may not change their own password");
    }

    @Override
    public Outcome withoutPolicy(Examination examination) {
        return fail("no password policy is set; by AWS's default users may not change their own password");
    }

    @Override
    public List<TraceCell> members(PasswordPolicy policy) {
        return List.of(member(
                policy,
                "AllowUsersToChangePassword",
                policy.usersMayChange().stream().toArray()));
    }
}
