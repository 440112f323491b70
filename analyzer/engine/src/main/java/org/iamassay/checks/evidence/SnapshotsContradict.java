package org.iamassay.checks.evidence;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import java.util.List;
import org.iamassay.check.Area;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.Outcome;
import org.iamassay.check.PastReport;
import org.iamassay.check.Phase;
import org.iamassay.check.Previous;
import org.iamassay.check.ReportSeries;
import org.iamassay.check.Severity;
import org.iamassay.check.Subject;
import org.iamassay.check.Verdicts;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.Snapshot;

@CheckInfo(
        id = "evidence-snapshots-ordered",
        title = "Snapshots tell one story",
        area = Area.EVIDENCE,
        severity = Severity.INFO,
        effort = Effort.LOW,
        phase = Phase.H,
        risk =
                "Reports that contradict older ones are of a wrong time or account, or were edited, and a trend drawn through"
                        + " them shows what never was.",
        remediation = "Check the as-of times of the files named, and take the doubtful one from its source again;"
                + " where AWS itself wrote both, keep both.",
        console = "IAM > Access reports > Credential report > Download credentials report; keep each file as it comes.",
        cli = """
                aws iam generate-credential-report
                aws iam get-credential-report""",
        references = {"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html"},
        passes = """
                earlier 2025-05-01T12:00:00Z:
                pe=true; plu=2025-04-20T12:00:00Z
                now:
                pe=true; plu=2025-05-20T12:00:00Z""",
        fails = """
                earlier 2025-05-01T12:00:00Z:
                pe=true; plu=2025-04-20T12:00:00Z
                now:
                pe=true; plu=2025-03-20T12:00:00Z""",
        practices = {"P1-31", "P2-10"},
        reads = {
            ReportColumn.USER_CREATION_TIME,
            ReportColumn.PASSWORD_ENABLED,
            ReportColumn.PASSWORD_LAST_USED,
            ReportColumn.PASSWORD_LAST_CHANGED,
            ReportColumn.ACCESS_KEY_1_ACTIVE,
            ReportColumn.ACCESS_KEY_1_LAST_ROTATED,
            ReportColumn.ACCESS_KEY_1_LAST_USED_DATE,
            ReportColumn.ACCESS_KEY_2_ACTIVE,
            ReportColumn.ACCESS_KEY_2_LAST_ROTATED,
            ReportColumn.ACCESS_KEY_2_LAST_USED_DATE
        })
public final class SnapshotsContradict implements Check {

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        List<PastReport> series = ReportSeries.of(examination);
        if (series.size() < 2) {
            verdicts.whole(notAssessed(Previous.NONE));
            return;
        }
        SnapshotStory story = new SnapshotStory(examination.parameters());
        series.forEach(story::tell);
        Snapshot snapshot = examination.snapshot();
        List<Difference> differences = story.contradictions();
        List<TraceCell> files = series.stream()
                .flatMap(report -> ReportSeries.files(report).stream())
                .toList();
        verdicts.add(
                Subject.snapshot(snapshot.account(), snapshot.asOf()),
                outcome(differences, story),
                differences.isEmpty() ? files : Difference.trace(differences));
    }

    private static Outcome outcome(List<Difference> differences, SnapshotStory story) {
        if (!differences.isEmpty()) {
            return fail(Listing.of(differences, Difference::text));
        }
        return story.gap()
                .map(Outcome::notAssessed)
                .orElseGet(() -> story.recreated().isEmpty()
                        ? pass()
                        : pass("re-created: " + Listing.of(story.recreated(), user -> user)));
    }
}
