package org.iamassay.checks.evidence;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.pass;

import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.EvidenceCheck;
import org.iamassay.check.Examination;
import org.iamassay.check.Outcome;
import org.iamassay.check.Severity;
import org.iamassay.model.CredentialReport;

@CheckInfo(
        id = "evidence-rows-consistent",
        title = "Rows agree with one another",
        area = Area.EVIDENCE,
        severity = Severity.INFO,
        effort = Effort.LOW,
        risk =
                "Rows that contradict one another cannot all be true. The worse one counts, yet one of them is wrong, and perhaps others are "
                        + "with it.",
        remediation =
                "Find out how the file came about (two reports pasted together, rows edited by hand) and take the report again.",
        console = "IAM > Access reports > Credential report > Download credentials report; keep the file as it comes.",
        cli = """
                aws iam generate-credential-report
                aws iam get-credential-report --query Content --output text | base64 --decode > credential-report.csv""",
        references = {"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html"},
        passes = "file: every ARN once, or twice with the same cells",
        fails = "file: two rows of one ARN, one with mfa_active true and one with false",
        practices = {"P1-31"})
public final class CredentialReportRowsDisagree implements EvidenceCheck {

    @Override
    public Outcome examine(CredentialReport report, Examination examination) {
        return report.inconsistencies().isEmpty()
                ? pass()
                : fail(Listing.of(report.inconsistencies(), contradiction -> contradiction));
    }
}
