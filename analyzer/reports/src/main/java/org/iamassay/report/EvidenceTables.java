package org.iamassay.report;

import static org.iamassay.report.Column.Type.ID;
import static org.iamassay.report.Column.Type.TEXT;
import static org.iamassay.report.Column.Type.TIME;
import static org.iamassay.report.Column.Type.WHOLE_NUMBER;
import static org.iamassay.report.Column.Type.YES_NO;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.EarlierEvidence;
import org.iamassay.assess.MissingEvidence;
import org.iamassay.check.Parameter;
import org.iamassay.check.Parameters;
import org.iamassay.model.Collected;
import org.iamassay.model.EvidenceFile;
import org.iamassay.model.EvidenceKind;

/** Tables of the inputs, of inputs that are missing, and of the settings used. */
final class EvidenceTables {

    private final Basis basis;

    EvidenceTables(Basis basis) {
        this.basis = basis;
    }

    ReportTable evidence() {
        TableBuilder table = new TableBuilder(basis.texts(), "evidence")
                .column("evidence-reference", ID, 10)
                .column("file", ID, 36)
                .column("evidence-kind", ID, 24)
                .column("carrier", TEXT, 24)
                .column("size", WHOLE_NUMBER, 12)
                .column("sha256", ID, 66)
                .column("rows", WHOLE_NUMBER, 8)
                .column("generated-at", TIME, 20)
                .column("untouched", YES_NO, 10)
                .column("warnings", TEXT, 60)
                .column("command", ID, 50);
        Assessment assessment = basis.assessment();
        assessment.snapshot().evidence().forEach(file -> row(table, file, file.kind()));
        for (EarlierEvidence earlier : assessment.earlier()) {
            String from = basis.text("evidence.earlier", earlier.asOf());
            earlier.files().forEach(file -> row(table, file, file.kind() + "; " + from));
        }
        return table.build();
    }

    /** The number of each file in the register; of files with one name, all numbers. */
    static Map<String, String> numbers(Assessment assessment) {
        Map<String, String> numbers = new HashMap<>();
        int next = 1;
        for (EvidenceFile file : Stream.concat(
                        assessment.snapshot().evidence().stream(),
                        assessment.earlier().stream().flatMap(earlier -> earlier.files().stream()))
                .toList()) {
            numbers.merge(file.file(), number(next++), (one, other) -> one + ", " + other);
        }
        return numbers;
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "E-%03d", number);
    }

    private void row(TableBuilder table, EvidenceFile file, String kind) {
        table.row(
                number(table.size() + 1),
                file.file(),
                kind,
                basis.say(Phrases.Kind.CARRIER, file.carrier()),
                file.bytes(),
                file.sha256(),
                file.rows(),
                file.generatedAt().orElse(null),
                file.looksUntouched(),
                warnings(file),
                file.collected().map(Collected::command).orElseGet(() -> command(file.kind())));
    }

    private String warnings(EvidenceFile file) {
        return file.warnings().stream()
                .map(warning -> basis.say(Phrases.Kind.WARNING, warning))
                .collect(Collectors.joining("\n"));
    }

    private static String command(String kind) {
        return Arrays.stream(EvidenceKind.values())
                .filter(k -> k.word().equals(kind))
                .map(EvidenceKind::command)
                .collect(Collectors.joining());
    }

    ReportTable missing() {
        TableBuilder table = new TableBuilder(basis.texts(), "missing")
                .column("evidence-kind", ID, 28)
                .column("command", ID, 60)
                .column("checks-count", WHOLE_NUMBER, 8)
                .column("checks", ID, 60);
        for (MissingEvidence missing : basis.assessment().missing()) {
            table.row(
                    missing.kind().word(),
                    basis.command(missing.kind()),
                    missing.checks().size(),
                    String.join(", ", missing.checks()));
        }
        return table.build();
    }

    ReportTable parameters() {
        TableBuilder table = new TableBuilder(basis.texts(), "parameters")
                .column("parameter", ID, 30)
                .column("value", TEXT, 40)
                .column("default", TEXT, 40)
                .column("unit", TEXT, 20)
                .column("deviates", YES_NO, 10)
                .column("used-by", ID, 40);
        Parameters used = basis.assessment().profile().parameters();
        for (Parameter parameter : Parameter.all()) {
            Object value = used.value(parameter);
            table.row(
                    parameter.id(),
                    words(value),
                    words(parameter.defaultValue()),
                    basis.say(Phrases.Kind.UNIT, parameter.unit()),
                    !value.equals(parameter.defaultValue()),
                    usedBy(parameter));
        }
        return table.build();
    }

    private String usedBy(Parameter parameter) {
        return basis.assessment().checks().stream()
                .filter(c -> Arrays.asList(c.run().info().parameters()).contains(parameter.id()))
                .map(c -> c.id())
                .collect(Collectors.joining(", "));
    }

    /** A parameter's value for people. */
    static String words(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : String.valueOf(value);
    }
}
