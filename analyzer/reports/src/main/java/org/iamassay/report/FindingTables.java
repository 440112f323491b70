package org.iamassay.report;

import static org.iamassay.report.Column.Type.DECIMAL;
import static org.iamassay.report.Column.Type.ID;
import static org.iamassay.report.Column.Type.LINK;
import static org.iamassay.report.Column.Type.SEVERITY;
import static org.iamassay.report.Column.Type.TEXT;
import static org.iamassay.report.Column.Type.TIME;
import static org.iamassay.report.Column.Type.VERDICT;
import static org.iamassay.report.Column.Type.WHOLE_NUMBER;
import static org.iamassay.report.Column.Type.YES_NO;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.iamassay.assess.CheckResult;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Finding;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.Subject;
import org.iamassay.check.Verdict;
import org.jspecify.annotations.Nullable;

/** Tables of issues, one row per check, and of what is affected, one row per failing subject. */
final class FindingTables {

    private final Basis basis;
    private final Sightings sightings;

    FindingTables(Basis basis, Sightings sightings) {
        this.basis = basis;
        this.sightings = sightings;
    }

    ReportTable findings(List<Issue> issues) {
        TableBuilder table = new TableBuilder(basis.texts(), "findings")
                .column("reference", ID, 12)
                .column("severity", SEVERITY, 10)
                .column("state", VERDICT, 14)
                .column("check", ID, 30)
                .column("title", TEXT, 40)
                .column("condition", TEXT, 50)
                .column("criteria", TEXT, 50)
                .column("cause", TEXT, 40)
                .column("effect", TEXT, 40)
                .column("recommendation", TEXT, 44)
                .column("affected", WHOLE_NUMBER, 9)
                .column("population", WHOLE_NUMBER, 9)
                .column("subjects-not-assessed", WHOLE_NUMBER, 12)
                .column("evidence-references", ID, 16)
                .column("first-seen", TIME, 18)
                .column("age-days", WHOLE_NUMBER, 9)
                .column("age-at-least", YES_NO, 9)
                .column("gain", DECIMAL, 8)
                .column("effort", TEXT, 8)
                .column("console", TEXT, 40)
                .column("cli", TEXT, 50)
                .column("page", LINK, 40);
        Map<String, String> numbers = EvidenceTables.numbers(basis.assessment());
        issues.forEach(issue -> findingRow(table, issue, numbers));
        return table.build();
    }

    private void findingRow(TableBuilder table, Issue issue, Map<String, String> numbers) {
        Sightings.Sighting seen = sightings.earliest(failing(issue));
        CheckResult check = issue.check();
        CheckInfo info = check.run().info();
        table.row(
                issue.reference(),
                check.run().severity().word(),
                check.run().state().word(),
                check.id(),
                basis.title(check),
                issue.condition(),
                issue.criteria(),
                issue.cause(),
                issue.effect(),
                issue.recommendation(),
                check.run().failed(),
                Basis.population(check),
                check.run().notAssessed(),
                references(issue, numbers),
                seen.first(),
                seen.days(),
                seen.first() == null ? "" : seen.atLeast(),
                check.gain(),
                basis.texts().word("effort", info.effort().word()),
                basis.checks().console(info),
                info.cli(),
                info.references().length == 0 ? null : info.references()[0]);
    }

    private static List<Finding> failing(Issue issue) {
        return issue.affected().stream()
                .filter(finding -> finding.verdict() == Verdict.FAIL)
                .toList();
    }

    /** Numbers of the files that the findings rest on, as the register of evidence has them. */
    private static String references(Issue issue, Map<String, String> numbers) {
        return issue.affected().stream()
                .flatMap(finding -> Places.files(finding).stream())
                .distinct()
                .map(numbers::get)
                .filter(Objects::nonNull)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    ReportTable affected() {
        TableBuilder table = new TableBuilder(basis.texts(), "affected")
                .column("affected-reference", ID, 20)
                .column("reference", ID, 12)
                .column("severity", SEVERITY, 10)
                .column("check", ID, 30)
                .column("title", TEXT, 40)
                .column("subject-type", TEXT, 16)
                .column("subject-name", ID, 30)
                .column("arn", ID, 50)
                .column("created", TIME, 20)
                .column("evidence", TEXT, 50)
                .column("first-seen", TIME, 18)
                .column("age-days", WHOLE_NUMBER, 9)
                .column("age-at-least", YES_NO, 9)
                .column("file", ID, 28)
                .column("row", WHOLE_NUMBER, 8)
                .column("further-rows", ID, 12)
                .column("columns", ID, 30)
                .column("values", ID, 30)
                .column("finding-id", ID, 60);
        Map<String, CheckInfo> infos = new HashMap<>();
        basis.assessment().checks().forEach(c -> infos.put(c.id(), c.run().info()));
        basis.assessment().findings().stream()
                .filter(f -> f.verdict() == Verdict.FAIL)
                .forEach(f -> affectedRow(table, f, infos.get(f.check())));
        return table.build();
    }

    private void affectedRow(TableBuilder table, Finding finding, @Nullable CheckInfo info) {
        Subject subject = finding.subject();
        List<TraceCell> trace = finding.trace();
        List<String> lines =
                finding.rows().stream().map(r -> String.valueOf(r.line())).toList();
        Sightings.Sighting seen = sightings.of(finding);
        String id = finding.id();
        table.row(
                info == null ? "" : References.of(info, id),
                info == null ? "" : References.of(info),
                finding.severity().word(),
                finding.check(),
                info == null ? "" : basis.checks().title(info),
                basis.texts().count("subject." + subjectKey(basis.texts(), subject.type()), 1),
                subject.name(),
                subject.arn(),
                created(subject),
                basis.checks().evidence(finding),
                seen.first(),
                seen.days(),
                seen.first() == null ? "" : seen.atLeast(),
                trace.stream().map(TraceCell::file).distinct().collect(Collectors.joining("; ")),
                finding.rows().isEmpty() ? null : finding.rows().get(0).line(),
                lines.stream().skip(1).collect(Collectors.joining(", ")),
                trace.stream().map(TraceCell::column).distinct().collect(Collectors.joining("; ")),
                trace.stream().map(this::value).collect(Collectors.joining("; ")),
                id);
    }

    /** The type if the texts know it, else the general word. */
    static String subjectKey(Texts texts, String type) {
        return texts.has("subject." + type + ".one") ? type : "other";
    }

    private static @Nullable Instant created(Subject subject) {
        return subject.createdAt().equals("-") ? null : Instant.parse(subject.createdAt());
    }

    private String value(TraceCell cell) {
        if (cell.value() == null) {
            return basis.text("cell.missing");
        }
        return cell.value().isEmpty() ? basis.text("cell.empty") : cell.value();
    }
}
