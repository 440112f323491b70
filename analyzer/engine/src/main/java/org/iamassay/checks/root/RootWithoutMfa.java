package org.iamassay.checks.root;

import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Outcome;
import org.iamassay.check.RootCheck;
import org.iamassay.check.Severity;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.User;

@CheckInfo(
        id = "root-mfa-enabled",
        title = "The root user has MFA, or no credentials",
        area = Area.ROOT,
        severity = Severity.CRITICAL,
        effort = Effort.LOW,
        risk = "Whoever learns the root password, or can read the root mailbox and reset it, owns the account;"
                + " nothing inside the account can stop or limit root.",
        remediation = "Register at least one MFA device for root, a hardware key or passkey by preference;"
                + " in member accounts of an organization remove the root credentials instead.",
        console =
                "Sign in as root > account name, top right > Security credentials"
                        + " > Multi-factor authentication (MFA) > Assign MFA device. In an organization:"
                        + " IAM > Root access management > the account > Take privileged action > Delete root user credentials.",
        cli = """
                aws sts assume-root --target-principal ACCOUNT --task-policy-arn arn=arn:aws:iam::aws:policy/root-task/IAMDeleteRootUserCredentials
                aws iam delete-login-profile""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/enable-mfa-for-root.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user-privileged-task.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html"
        },
        passes = "mfa_active=true",
        fails = "password_enabled=true; mfa_active=false",
        practices = {"P1-3", "P1-41", "P3-6"},
        frameworks = {
            "cis-aws-1.4:1.5 cis-aws-1.5:1.5 cis-aws-2.0:1.5 cis-aws-3.0:1.5 cis-aws-4.0:1.5 cis-aws-5.0:1.4",
            "cis-aws-6.0:2.4 cis-aws-7.0:2.5 aws-fsbp:IAM.9 pci-dss-4.0:8.4.2",
            "nist-800-53-r5:AC-2(1),AC-3(15),IA-2(1),IA-2(2),IA-2(6),IA-2(8)",
            "iso-27001-2022:A.5.15,A.5.17,A.8.5 soc2:CC6.6"
        },
        reads = {
            ReportColumn.PASSWORD_ENABLED,
            ReportColumn.MFA_ACTIVE,
            ReportColumn.ACCESS_KEY_1_ACTIVE,
            ReportColumn.ACCESS_KEY_2_ACTIVE,
            ReportColumn.CERT_1_ACTIVE,
            ReportColumn.CERT_2_ACTIVE
        },
        instead = EvidenceKind.ACCOUNT_SUMMARY)
public final class RootWithoutMfa implements RootCheck {

    @Override
    public Outcome examine(User root, Examination examination) {
        return RootMfa.judge(root, examination.snapshot());
    }

    @Override
    public Outcome withoutRow(Examination examination) {
        return RootMfa.judgeWithoutRow(examination.snapshot());
    }
}
