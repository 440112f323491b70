package org.iamassay.report;

import static org.iamassay.report.Column.Type.CHANGE;
import static org.iamassay.report.Column.Type.DECIMAL;
import static org.iamassay.report.Column.Type.ID;
import static org.iamassay.report.Column.Type.SEVERITY;
import static org.iamassay.report.Column.Type.TEXT;
import static org.iamassay.report.Column.Type.TIME;
import static org.iamassay.report.Column.Type.WHOLE_NUMBER;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.iamassay.check.Severity;
import org.iamassay.history.Comparison;
import org.iamassay.history.Event;
import org.iamassay.history.FindingChange;
import org.iamassay.history.IdentityChange;
import org.iamassay.history.SidePrincipal;
import org.iamassay.model.Moment;
import org.jspecify.annotations.Nullable;

/** Tables of a comparison: the movement of the score, findings by state, identities and events. */
final class ChangeTables {

    private final Comparison comparison;
    private final Texts texts;
    private final ChangeWords words;

    ChangeTables(Comparison comparison, Texts texts) {
        this.comparison = comparison;
        this.texts = texts;
        this.words = new ChangeWords(texts, comparison);
    }

    /** The tables that have rows. */
    List<ReportTable> all() {
        List<ReportTable> tables = new ArrayList<>();
        Points.of(comparison).ifPresent(points -> tables.add(movement(points)));
        tables.addAll(List.of(counts(), changes(), identities(), events()));
        tables.removeIf(table -> table.rows().isEmpty());
        return tables;
    }

    /** The steps from one score to the other: what is reached after the last is what the report says. */
    private ReportTable movement(Points points) {
        MovementWords movement = new MovementWords(comparison, texts);
        TableBuilder table = new TableBuilder(texts, "movement")
                .column("step", TEXT, 24)
                .column("points", DECIMAL, 10)
                .column("reached", DECIMAL, 10)
                .column("step-words", TEXT, 60);
        BigDecimal reached = points.before();
        table.row(end("before"), null, reached, texts.get("movement-end.before"));
        for (int i = 0; i < Points.PARTS.size(); i++) {
            String part = Points.PARTS.get(i);
            BigDecimal number = points.parts().get(i);
            reached = reached.add(number);
            table.row(texts.get("movement-step." + part), number, reached, movement.part(part, number));
        }
        String total = texts.get("movement-end.after", Points.signed(points.total(), texts));
        return table.row(end("after"), points.total(), points.after(), total).build();
    }

    private String end(String end) {
        Instant asOf = (end.equals("before") ? comparison.reportedBefore() : comparison.reportedAfter()).asOf();
        return texts.get("movement-step." + end, ChangeWords.day(asOf));
    }

    private ReportTable counts() {
        TableBuilder table = new TableBuilder(texts, "change-counts")
                .column("change", CHANGE, 20)
                .column("change-findings", WHOLE_NUMBER, 12)
                .column("grave", WHOLE_NUMBER, 12)
                .column("by-severity", TEXT, 40);
        for (Severity severity : Severity.values()) {
            table.column(
                    severity.word(),
                    texts.parts("column.change-severity", texts.get("severity." + severity.word())),
                    WHOLE_NUMBER,
                    10);
        }
        table.column("change-meaning", TEXT, 60);
        Map<String, List<FindingChange>> byState =
                comparison.findings().stream().collect(Collectors.groupingBy(ChangeWords::state));
        for (String state : ChangeWords.ORDER) {
            List<FindingChange> findings = byState.getOrDefault(state, List.of());
            if (!findings.isEmpty()) {
                table.row(counted(state, findings));
            }
        }
        return table.build();
    }

    private @Nullable Object[] counted(String state, List<FindingChange> findings) {
        Map<Severity, Integer> numbers = new EnumMap<>(Severity.class);
        Arrays.stream(Severity.values()).forEach(severity -> numbers.put(severity, 0));
        findings.forEach(finding -> numbers.merge(finding.severity(), 1, Integer::sum));
        List<@Nullable Object> row = new ArrayList<>();
        row.add(state);
        row.add(findings.size());
        row.add(numbers.getOrDefault(Severity.CRITICAL, 0) + numbers.getOrDefault(Severity.HIGH, 0));
        row.add(numbers.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> texts.get(
                        "change-by-severity",
                        entry.getValue(),
                        texts.word("severity", entry.getKey().word())))
                .collect(Collectors.joining(", ")));
        row.addAll(numbers.values());
        row.add(texts.get("change." + state));
        return row.toArray();
    }

    private ReportTable changes() {
        TableBuilder table = new TableBuilder(texts, "changes")
                .column("change", CHANGE, 20)
                .column("severity", SEVERITY, 10)
                .column("reference", ID, 12)
                .column("title", TEXT, 40)
                .column("subject-name", ID, 30)
                .column("evidence", TEXT, 44)
                .column("note", TEXT, 40)
                .column("arn", ID, 50)
                .column("check", ID, 30)
                .column("finding-id", ID, 60);
        for (FindingChange finding : ChangeWords.sorted(comparison)) {
            table.row(
                    ChangeWords.state(finding),
                    finding.severity().word(),
                    words.reference(finding.check()),
                    words.title(finding.check()),
                    finding.subject().name(),
                    texts.checks().evidence(finding.check(), finding.evidence()),
                    words.note(finding),
                    finding.subject().arn(),
                    finding.check(),
                    finding.id());
        }
        return table.build();
    }

    private ReportTable identities() {
        TableBuilder table = new TableBuilder(texts, "identities")
                .column("change", CHANGE, 20)
                .column("principal-kind", TEXT, 10)
                .column("created", TIME, 20)
                .column("name", ID, 30)
                .column("created-before", TIME, 20)
                .column("note", TEXT, 40)
                .column("identity-access", TEXT, 40)
                .column("arn", ID, 50)
                .column("unique-id", ID, 24)
                .column("arn-before", ID, 50);
        for (IdentityChange change : comparison.identities()) {
            change.after().or(change::before).ifPresent(principal -> identity(table, change, principal));
        }
        return table.build();
    }

    private void identity(TableBuilder table, IdentityChange change, SidePrincipal principal) {
        table.row(
                change.kind().word(),
                texts.count("subject." + principal.kind().word(), 1),
                created(change.after()),
                principal.name(),
                created(change.before()),
                note(change),
                texts.get(
                        "identity-access",
                        texts.word("tier", principal.tier()),
                        texts.word("privilege", principal.privilege())),
                change.arn(),
                principal.id().orElse(""),
                change.before()
                        .map(SidePrincipal::arn)
                        .filter(arn -> !arn.equals(change.arn()))
                        .orElse(""));
    }

    private String note(IdentityChange change) {
        if (change.kind() == IdentityChange.Kind.MOVED) {
            String from = change.before().map(SidePrincipal::name).orElse("");
            boolean renamed =
                    !change.after().map(SidePrincipal::name).orElse("").equals(from);
            return texts.get(renamed ? "identity-note.renamed" : "identity-note.moved", from);
        }
        return texts.get("identity-note." + change.kind().word());
    }

    private static @Nullable Instant created(Optional<SidePrincipal> principal) {
        return principal
                .map(SidePrincipal::created)
                .filter(Moment::isDate)
                .map(moment -> Instant.ofEpochSecond(moment.epochSecond()))
                .orElse(null);
    }

    private ReportTable events() {
        TableBuilder table = new TableBuilder(texts, "events")
                .column("event", TEXT, 24)
                .column("not-before", TIME, 20)
                .column("not-after", TIME, 20)
                .column("when", TEXT, 44)
                .column("name", ID, 30)
                .column("event-key", TEXT, 30)
                .column("note", TEXT, 40)
                .column("arn", ID, 50)
                .column("event-type", ID, 24);
        for (Event event : comparison.events()) {
            table.row(
                    words.event(event.type()),
                    event.notBefore(),
                    event.notAfter(),
                    words.when(event),
                    words.name(event.subject()),
                    event.key() == null ? "" : words.key(event),
                    words.note(event),
                    event.subject(),
                    event.type().word());
        }
        return table.build();
    }
}
