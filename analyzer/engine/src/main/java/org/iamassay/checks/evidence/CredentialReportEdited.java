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
        id = "evidence-report-unedited",
        title = "The credential report is as AWS wrote it",
        area = Area.EVIDENCE,
        severity = Severity.INFO,
        effort = Effort.LOW,
        risk =
                "A file that went through a spreadsheet or an editor may have lost or changed dates and rows without a trace, so nothing "
                        + "read from it proves what the account was.",
        remediation =
                "Take the report again and pass it on unopened: in its JSON envelope, or as the CSV that the console or the CLI wrote.",
        console = "IAM > Access reports > Credential report > Download credentials report; keep the file as it comes.",
        cli = """
                aws iam generate-credential-report
                aws iam get-credential-report --query Content --output text | base64 --decode > credential-report.csv""",
        references = {"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html"},
        passes = "file: comma-separated, true and false in lower case, dates as 2025-05-01T09:30:00+00:00",
        fails = "file: saved by a spreadsheet: TRUE and FALSE, dates as 01/05/2025 09:30, a byte order mark",
        practices = {"P1-31"})
public final class CredentialReportEdited implements EvidenceCheck {

    @Override
    public Outcome examine(CredentialReport report, Examination examination) {
        return report.signsOfEditing().isEmpty()
                ? pass()
                : fail("signs of editing: " + Listing.of(report.signsOfEditing(), sign -> sign));
    }
}
