package org.iamassay.checks.evidence;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.pass;

import java.util.ArrayList;
import java.util.List;
import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.EvidenceCheck;
import org.iamassay.check.Examination;
import org.iamassay.check.Outcome;
import org.iamassay.check.Severity;
import org.iamassay.model.CredentialReport;
import org.iamassay.model.ReportColumn;

@CheckInfo(
        id = "evidence-report-complete",
        title = "The credential report is whole",
        area = Area.EVIDENCE,
        severity = Severity.INFO,
        effort = Effort.LOW,
        risk =
                "What was cut off, lost or left out cannot be judged: a report without its root row or with half its columns looks cleaner "
                        + "than the account is.",
        remediation = "Take the report again and pass the file on as AWS wrote it, with all columns and rows.",
        console = "IAM > Access reports > Credential report > Download credentials report; keep the file as it comes.",
        cli = """
                aws iam generate-credential-report
                aws iam get-credential-report --query Content --output text | base64 --decode > credential-report.csv""",
        references = {"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html"},
        passes = "file: all 22 columns of AWS, the root row, every row as long as the header",
        fails = "file: the root row is absent",
        practices = {"P1-31"})
public final class CredentialReportIncomplete implements EvidenceCheck {

    @Override
    public Outcome examine(CredentialReport report, Examination examination) {
        List<String> gaps = new ArrayList<>();
        if (!report.hasRootRow()) {
            gaps.add("no row of the root user");
        }
        if (!report.missingColumns().isEmpty()) {
            gaps.add("missing columns " + Listing.of(report.missingColumns(), ReportColumn::header));
        }
        if (!report.raggedLines().isEmpty()) {
            gaps.add("fewer cells than the header in lines " + Listing.of(report.raggedLines(), String::valueOf));
        }
        if (!report.repeatedHeaderLines().isEmpty()) {
            gaps.add("header repeated in lines " + Listing.of(report.repeatedHeaderLines(), String::valueOf));
        }
        return gaps.isEmpty() ? pass() : fail(String.join("; ", gaps));
    }
}
