package org.iamassay.checks.passwords;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.pass;
import static org.iamassay.check.PasswordPolicyCheck.member;

import java.util.List;
import java.util.OptionalInt;
import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.Outcome;
import org.iamassay.check.Parameter;
import org.iamassay.check.PasswordPolicyCheck;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.PasswordPolicy;

@CheckInfo(
        id = "pwpolicy-reuse-prevention",
        title = "Old passwords cannot be used again",
        area = Area.PASSWORDS,
        severity = Severity.MEDIUM,
        effort = Effort.LOW,
        phase = Phase.B,
        risk = "Where an old password may be taken again, a change after a leak can end with the leaked one.",
        remediation = "Let AWS remember the last 24 passwords of each user, the most it can.",
        console = "IAM > Account settings > Password policy > Edit > Custom: Prevent password reuse, Remember 24 "
                + "passwords.",
        cli = "aws iam update-account-password-policy --minimum-password-length 14 --require-uppercase-"
                + "characters --require-lowercase-characters --require-numbers --require-symbols --allow-users-to-"
                + "change-password --max-password-age 90 --password-reuse-prevention 24",
        references = {"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html"},
        passes = """
                iam-get-account-password-policy.json {"PasswordPolicy": {"PasswordReusePrevention": 24}}""",
        fails = """
                iam-get-account-password-policy.json {"PasswordPolicy": {"PasswordReusePrevention": 6}}""",
        practices = {"P1-2", "P3-5"},
        frameworks = {
            "cis-aws-1.4:1.9@24 cis-aws-1.5:1.9@24 cis-aws-2.0:1.9@24 cis-aws-3.0:1.9@24 cis-aws-4.0:1.9@24",
            "cis-aws-5.0:1.8@24 cis-aws-6.0:2.8@24 cis-aws-7.0:2.9@24 aws-fsbp:IAM.16@24 pci-dss-4.0:8.3.7@4",
            "iso-27001-2022:A.5.15"
        },
        parameters = {"pwpolicy.reuse"},
        needs = EvidenceKind.PASSWORD_POLICY)
public final class PasswordsReused implements PasswordPolicyCheck {

    private static final String MEMBER = "PasswordReusePrevention";

    @Override
    public Outcome examine(PasswordPolicy policy, Examination examination) {
        OptionalInt remembered = policy.reusePrevention();
        if (remembered.isEmpty()) {
            return fail("no password is remembered");
        }
        int limit = examination.parameters().number(Parameter.PWPOLICY_REUSE);
        String seen = "passwords remembered: " + remembered.getAsInt() + ", limit " + limit;
        return remembered.getAsInt() < limit ? fail(seen) : pass(seen);
    }

    @Override
    public Outcome withoutPolicy(Examination examination) {
        return fail("no password policy is set; by AWS's default no password is remembered");
    }

    @Override
    public List<TraceCell> members(PasswordPolicy policy) {
        return List.of(
                member(policy, MEMBER, policy.reusePrevention().stream().boxed().toArray()));
    }
}
