package org.iamassay.checks.root;

import static org.iamassay.check.Outcome.notAssessed;

import java.util.List;
import java.util.Optional;
import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.Outcome;
import org.iamassay.check.Phase;
import org.iamassay.check.Previous;
import org.iamassay.check.RootCheck;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdicts;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.User;
import org.iamassay.model.UserRows;

@CheckInfo(
        id = "root-not-used-between-snapshots",
        title = "The root user was not used between snapshots",
        area = Area.ROOT,
        severity = Severity.MEDIUM,
        effort = Effort.MEDIUM,
        phase = Phase.H,
        risk =
                "Nothing limits root, and no named person stands behind it: each use that nobody can explain may be somebody"
                        + " else's.",
        remediation =
                "Find in CloudTrail what root did since the last report, have the owner of the account confirm it,"
                        + " and give recurring work to a role.",
        console = "CloudTrail > Event history > User name = root, for the time between the two reports.",
        cli = "aws cloudtrail lookup-events --lookup-attributes AttributeKey=Username,AttributeValue=root",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user.html"
        },
        passes = """
                earlier 2025-05-01T12:00:00Z:
                R: plu=2025-02-01T12:00:00Z
                now:
                R: plu=2025-02-01T12:00:00Z""",
        fails = """
                earlier 2025-05-01T12:00:00Z:
                R: plu=2025-02-01T12:00:00Z
                now:
                R: plu=2025-05-29T12:00:00Z""",
        practices = {"P2-5", "P3-11"},
        reads = {
            ReportColumn.PASSWORD_LAST_USED,
            ReportColumn.ACCESS_KEY_1_LAST_ROTATED,
            ReportColumn.ACCESS_KEY_1_LAST_USED_DATE,
            ReportColumn.ACCESS_KEY_2_LAST_ROTATED,
            ReportColumn.ACCESS_KEY_2_LAST_USED_DATE
        })
public final class RootUsedBetweenSnapshots implements RootCheck {

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        Optional<Previous> previous = Previous.of(examination);
        if (previous.isEmpty()) {
            verdicts.whole(notAssessed(Previous.NONE));
        } else if (previous.get().report().root().isEmpty()) {
            verdicts.whole(notAssessed("root-row-missing"));
        } else {
            RootCheck.super.examine(examination, verdicts);
        }
    }

    @Override
    public Outcome examine(User root, Examination examination) {
        return new UseSince(Previous.of(examination).orElseThrow(), examination.dates()).judge(root);
    }

    @Override
    public List<TraceCell> members(Examination examination) {
        return Previous.of(examination)
                .flatMap(previous -> previous.report().root())
                .map(UserRows::rows)
                .map(rows -> Previous.cells(rows, info().reads()))
                .orElse(List.of());
    }
}
