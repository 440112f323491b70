package org.iamassay.report;

import org.iamassay.check.Area;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.EvidenceCheck;
import org.iamassay.check.Examination;
import org.iamassay.check.Outcome;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdicts;
import org.iamassay.model.CredentialReport;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.ReportColumn;

/** Checks of sample assessments that judge no users; one of them breaks. */
final class SampleAccountChecks {

    private SampleAccountChecks() {}

    @CheckInfo(
            id = "pwpolicy-min-length",
            title = "Passwords have a minimum length",
            area = Area.PASSWORDS,
            severity = Severity.MEDIUM,
            effort = Effort.LOW,
            phase = Phase.B,
            risk = "Short passwords are guessed.",
            remediation = "Set a minimum length of 14 characters.",
            console = "IAM > Users > the user > Security credentials.",
            cli = "aws iam update-account-password-policy --minimum-password-length 14",
            references = {"https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"},
            passes = "mfa_active=true",
            fails = "mfa_active=false",
            practices = {"P0-15", "P1-2", "P3-5"},
            frameworks = {
                "cis-aws-1.4:1.8@14 cis-aws-1.5:1.8@14 cis-aws-2.0:1.8@14 cis-aws-3.0:1.8@14 cis-aws-4.0:1.8@14",
                "cis-aws-5.0:1.7@14 cis-aws-6.0:2.7@14 cis-aws-7.0:2.8@14 aws-fsbp:IAM.15@14 pci-dss-4.0:8.3.6@12",
                "nist-800-53-r5:AC-2(1),AC-2(3),AC-3(15),IA-5(1) iso-27001-2022:A.5.15"
            },
            needs = {EvidenceKind.PASSWORD_POLICY})
    static final class Length implements Check {
        @Override
        public void examine(Examination examination, Verdicts verdicts) {
            verdicts.whole(Outcome.pass());
        }
    }

    @CheckInfo(
            id = "no-custom-admin-policy",
            title = "No customer policy allows everything",
            area = Area.LEAST_PRIVILEGE,
            severity = Severity.HIGH,
            effort = Effort.MEDIUM,
            phase = Phase.C,
            risk = "Whoever holds the policy may do everything.",
            remediation = "Replace the policy by one that names what is needed.",
            console = "IAM > Users > the user > Security credentials.",
            cli = "aws iam get-account-authorization-details",
            references = {"https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"},
            passes = "mfa_active=true",
            fails = "mfa_active=false",
            practices = {"P1-9", "P1-39", "P3-3"},
            frameworks = {
                "cis-aws-1.4:1.16 cis-aws-1.5:1.16 cis-aws-2.0:1.16 cis-aws-3.0:1.16 cis-aws-4.0:1.16",
                "cis-aws-5.0:1.15 cis-aws-6.0:2.15 cis-aws-7.0:2.14 aws-fsbp:IAM.1 pci-dss-4.0:7.2.1",
                "nist-800-53-r5:AC-2,AC-2(1),AC-3,AC-3(7),AC-3(15),AC-5,AC-6,AC-6(2),AC-6(3),AC-6(10) iso-27001-2022:A.5.18,A.8.2 soc2:CC6.3"
            },
            needs = {EvidenceKind.AUTHORIZATION_DETAILS})
    static final class Admin implements Check {
        @Override
        public void examine(Examination examination, Verdicts verdicts) {
            verdicts.whole(Outcome.pass());
        }
    }

    @CheckInfo(
            id = "evidence-report-unedited",
            title = "The credential report is as AWS wrote it",
            area = Area.EVIDENCE,
            severity = Severity.INFO,
            effort = Effort.LOW,
            phase = Phase.A,
            risk = "An edited report proves nothing.",
            remediation = "Export the report again and leave it as it is.",
            console = "IAM > Users > the user > Security credentials.",
            cli = "aws iam get-credential-report",
            references = {"https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"},
            passes = "mfa_active=true",
            fails = "mfa_active=false",
            practices = {"P1-31"})
    static final class Edited implements EvidenceCheck {
        @Override
        public Outcome examine(CredentialReport report, Examination examination) {
            return report.signsOfEditing().isEmpty()
                    ? Outcome.pass()
                    : Outcome.fail(String.join("; ", report.signsOfEditing()));
        }
    }

    @CheckInfo(
            id = "access-key-in-use",
            title = "Active access keys are in use",
            area = Area.ACCESS_KEYS,
            severity = Severity.MEDIUM,
            effort = Effort.LOW,
            phase = Phase.A,
            risk = "A key nobody uses is not missed when it is stolen.",
            remediation = "Deactivate the key, then delete it.",
            console = "IAM > Users > the user > Security credentials.",
            cli = "aws iam delete-access-key --user-name USER --access-key-id KEY",
            references = {"https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"},
            passes = "mfa_active=true",
            fails = "mfa_active=false",
            practices = {"P1-18", "P1-40", "P2-11"},
            frameworks = {
                "cis-aws-1.4:1.12@45 cis-aws-1.5:1.12@45 cis-aws-2.0:1.12@45 cis-aws-3.0:1.12@45 cis-aws-4.0:1.12@45",
                "cis-aws-5.0:1.11@45 cis-aws-6.0:2.11@45 cis-aws-7.0:2.11@45 aws-fsbp:IAM.22@45,IAM.8@90 pci-dss-4.0:8.2.6@90",
                "nist-800-53-r5:AC-2,AC-2(1),AC-2(3),AC-3,AC-3(7),AC-3(15),AC-6 iso-27001-2022:A.5.15 soc2:CC6.1,CC6.2,CC6.3"
            },
            parameters = {"unused.max-days", "grace.new-key-days"},
            reads = {ReportColumn.ACCESS_KEY_1_LAST_USED_DATE})
    static final class Broken implements Check {
        @Override
        public void examine(Examination examination, Verdicts verdicts) {
            throw new IllegalStateException("a check that breaks");
        }
    }
}
