package org.iamassay.checks.evidence;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.pass;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.EvidenceCheck;
import org.iamassay.check.Examination;
import org.iamassay.check.Outcome;
import org.iamassay.check.Severity;
import org.iamassay.model.CredentialReport;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.Snapshot;

@CheckInfo(
        id = "evidence-timestamps-plausible",
        title = "Timestamps are plausible",
        area = Area.EVIDENCE,
        severity = Severity.INFO,
        effort = Effort.LOW,
        risk =
                "Dates that cannot be, such as a use before the creation or after the report, show a wrong clock, a wrong as-of time or an "
                        + "edited file, and ages counted from them mean nothing.",
        remediation =
                "Check the as-of time that was used and take the report again; where AWS itself wrote the date, keep both files.",
        console = "IAM > Access reports > Credential report > Download credentials report; keep the file as it comes.",
        cli = """
                aws iam generate-credential-report
                aws iam get-credential-report --query Content --output text | base64 --decode > credential-report.csv""",
        references = {"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html"},
        passes = "access_key_1_active=true; access_key_1_last_rotated=2025-05-22T12:00:00Z; "
                + "access_key_1_last_used_date=2025-05-22T11:45:00Z",
        fails = "access_key_1_active=true; access_key_1_last_rotated=2025-05-22T12:00:00Z; "
                + "access_key_1_last_used_date=2025-05-12T12:00:00Z",
        practices = {"P1-31"},
        parameters = {"evidence.future-tolerance-minutes"},
        reads = {
            ReportColumn.USER_CREATION_TIME,
            ReportColumn.PASSWORD_ENABLED,
            ReportColumn.PASSWORD_LAST_USED,
            ReportColumn.PASSWORD_LAST_CHANGED,
            ReportColumn.PASSWORD_NEXT_ROTATION,
            ReportColumn.ACCESS_KEY_1_LAST_ROTATED,
            ReportColumn.ACCESS_KEY_1_LAST_USED_DATE,
            ReportColumn.ACCESS_KEY_2_LAST_ROTATED,
            ReportColumn.ACCESS_KEY_2_LAST_USED_DATE,
            ReportColumn.CERT_1_LAST_ROTATED,
            ReportColumn.CERT_2_LAST_ROTATED
        })
public final class TimestampsImplausible implements EvidenceCheck {

    @Override
    public Outcome examine(CredentialReport report, Examination examination) {
        Snapshot snapshot = examination.snapshot();
        TimestampOddities oddities = new TimestampOddities(examination.dates());
        List<String> odd = Stream.concat(snapshot.root().stream(), snapshot.users().stream())
                .flatMap(rows -> rows.rows().stream())
                .filter(row -> row.row().file().equals(report.file()))
                .sorted(Comparator.comparingInt(row -> row.row().line()))
                .flatMap(row -> oddities.of(row).stream())
                .toList();
        return odd.isEmpty() ? pass() : fail(Listing.of(odd, cell -> cell));
    }
}
