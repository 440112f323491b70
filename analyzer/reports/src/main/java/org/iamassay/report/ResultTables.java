package org.iamassay.report;

import static org.iamassay.report.Column.Type.DECIMAL;
import static org.iamassay.report.Column.Type.ID;
import static org.iamassay.report.Column.Type.SEVERITY;
import static org.iamassay.report.Column.Type.SHARE;
import static org.iamassay.report.Column.Type.TEXT;
import static org.iamassay.report.Column.Type.VERDICT;
import static org.iamassay.report.Column.Type.WHOLE_NUMBER;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.iamassay.assess.CheckResult;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.CheckRun;
import org.iamassay.check.Framework;
import org.iamassay.check.Verdict;
import org.iamassay.score.Score.AreaScore;
import org.jspecify.annotations.Nullable;

/** Tables of the areas and of every check of the profile. */
final class ResultTables {

    private final Basis basis;

    ResultTables(Basis basis) {
        this.basis = basis;
    }

    ReportTable scorecard() {
        TableBuilder table = new TableBuilder(basis.texts(), "scorecard")
                .column("area", TEXT, 38)
                .column("area-id", ID, 18)
                .column("score", DECIMAL, 8)
                .column("coverage", SHARE, 10)
                .column("checks", WHOLE_NUMBER, 8)
                .column("passed", WHOLE_NUMBER, 8)
                .column("failed", WHOLE_NUMBER, 8)
                .column("not-assessed", WHOLE_NUMBER, 12)
                .column("errors", WHOLE_NUMBER, 8)
                .column("not-applicable", WHOLE_NUMBER, 12)
                .column("worst-check", TEXT, 50);
        basis.assessment().score().areas().forEach(area -> scorecardRow(table, area));
        return table.build();
    }

    private void scorecardRow(TableBuilder table, AreaScore score) {
        List<CheckResult> checks = basis.assessment().checks().stream()
                .filter(c -> c.run().info().area() == score.area())
                .toList();
        if (checks.isEmpty()) {
            return;
        }
        table.row(
                basis.checks().title(score.area()),
                score.area().id(),
                score.value(),
                score.coverage(),
                checks.size(),
                count(checks, Verdict.PASS),
                count(checks, Verdict.FAIL),
                count(checks, Verdict.NOT_ASSESSED),
                count(checks, Verdict.ERROR),
                count(checks, Verdict.NOT_APPLICABLE),
                worst(checks));
    }

    private static int count(List<CheckResult> checks, Verdict state) {
        return (int) checks.stream().filter(c -> c.run().state() == state).count();
    }

    private String worst(List<CheckResult> checks) {
        return checks.stream()
                .filter(c -> c.run().state() == Verdict.FAIL)
                .min(Comparator.comparing((CheckResult c) -> c.run().severity())
                        .thenComparing(CheckResult::gain, Comparator.reverseOrder()))
                .map(c -> Basis.reference(c) + " " + basis.title(c))
                .orElse("");
    }

    ReportTable controls() {
        TableBuilder table = new TableBuilder(basis.texts(), "controls")
                .column("reference", ID, 12)
                .column("check", ID, 30)
                .column("title", TEXT, 44)
                .column("area", TEXT, 26)
                .column("severity", SEVERITY, 10)
                .column("state", VERDICT, 14)
                .column("reason", ID, 28)
                .column("reason-text", TEXT, 44)
                .column("subjects-passed", WHOLE_NUMBER, 9)
                .column("subjects-failed", WHOLE_NUMBER, 9)
                .column("accepted", WHOLE_NUMBER, 9)
                .column("subjects-not-assessed", WHOLE_NUMBER, 12)
                .column("subjects-not-applicable", WHOLE_NUMBER, 12)
                .column("weight", DECIMAL, 8)
                .column("gain", DECIMAL, 8)
                .column("gain-each", DECIMAL, 9)
                .column("effort", TEXT, 8)
                .column("phase", TEXT, 8)
                .column("rule", ID, 24);
        for (Framework framework : Framework.values()) {
            table.column(framework.id(), basis.texts().parts("column.framework-any", framework.title()), ID, 18);
        }
        table.column("practices", ID, 24);
        basis.assessment().checks().forEach(check -> table.row(controlCells(check)));
        return table.build();
    }

    private @Nullable Object[] controlCells(CheckResult check) {
        CheckRun run = check.run();
        CheckInfo info = run.info();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(Basis.reference(check));
        cells.add(check.id());
        cells.add(basis.title(check));
        cells.add(basis.checks().title(info.area()));
        cells.add(run.severity().word());
        cells.add(run.state().word());
        cells.add(run.reason());
        cells.add(new Reasons(basis.texts(), basis.assessment().snapshot().given()).explain(run.reason()));
        cells.add(run.passed());
        cells.add(run.failed());
        cells.add(check.accepted());
        cells.add(run.notAssessed());
        cells.add(run.notApplicable());
        cells.add(check.weight());
        cells.add(check.gain());
        cells.add(check.gainEach());
        cells.add(basis.texts().word("effort", info.effort().word()));
        cells.add(info.phase().name());
        cells.add(check.rule());
        for (Framework framework : Framework.values()) {
            cells.add(String.join(", ", check.frameworks().getOrDefault(framework, List.of())));
        }
        cells.add(String.join(", ", info.practices()));
        return cells.toArray();
    }
}
