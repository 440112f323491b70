package org.iamassay.report.data;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.iamassay.assess.Assessment;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Finding;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.Subject;
import org.iamassay.model.Row;
import org.iamassay.report.References;
import org.iamassay.report.SafeText;
import org.iamassay.waiver.Waiver;

/**
 * Writes {@code findings.csv}: every listed finding in one row.
 *
 * <p>RFC 4180: comma, CRLF, quotes where needed; written in UTF-8 without a byte order mark. Every cell of the columns of
 * {@link #GUARDED} goes through {@link FormulaGuard}.
 */
public final class FindingsCsv {

    /** The header line. */
    public static final List<String> COLUMNS = List.of(
            "account",
            "as_of",
            "reference",
            "check",
            "title",
            "area",
            "severity",
            "outcome",
            "reason",
            "subject_type",
            "subject_name",
            "subject_arn",
            "subject_created_at",
            "evidence",
            "file",
            "rows",
            "columns",
            "values",
            "remediation",
            "finding_id",
            "waiver");

    /** Columns whose cells may begin with an apostrophe that is not part of the text: all of them. */
    public static final List<String> GUARDED = COLUMNS;

    private static final String UNKNOWN_TIME = "-";

    private FindingsCsv() {}

    /** Writes the findings of several accounts, in the order given; the target stays open. */
    public static void write(List<Assessment> assessments, Appendable target) throws IOException {
        // Not closed: closing the printer would close the target.
        @SuppressWarnings("resource")
        CSVPrinter printer = new CSVPrinter(target, CSVFormat.RFC4180);
        printer.printRecord(COLUMNS);
        for (Assessment assessment : assessments) {
            Map<String, CheckInfo> infos = new HashMap<>();
            assessment.checks().forEach(c -> infos.put(c.id(), c.run().info()));
            for (Finding finding : assessment.findings()) {
                CheckInfo info = Objects.requireNonNull(infos.get(finding.check()), finding.check());
                printer.printRecord(cells(assessment, finding, info).stream()
                        .map(SafeText::visible)
                        .map(FormulaGuard::neutral)
                        .toList());
            }
        }
        printer.flush();
    }

    private static List<String> cells(Assessment assessment, Finding finding, CheckInfo info) {
        Subject subject = finding.subject();
        List<TraceCell> trace = finding.trace();
        List<String> cells = new ArrayList<>();
        cells.add(assessment.snapshot().account().value());
        cells.add(JsonText.time(assessment.snapshot().asOf()));
        cells.add(References.of(info));
        cells.add(finding.check());
        cells.add(info.title());
        cells.add(info.area().id());
        cells.add(finding.severity().word());
        cells.add(finding.verdict().word());
        cells.add(Objects.requireNonNullElse(finding.reason(), ""));
        cells.add(subject.type());
        cells.add(subject.name());
        cells.add(subject.arn());
        cells.add(subject.createdAt().equals(UNKNOWN_TIME) ? "" : subject.createdAt());
        cells.add(finding.evidence());
        cells.add(trace.stream().map(TraceCell::file).distinct().collect(Collectors.joining("; ")));
        cells.add(finding.rows().stream().map(Row::line).map(String::valueOf).collect(Collectors.joining("; ")));
        cells.add(trace.stream().map(TraceCell::column).distinct().collect(Collectors.joining("; ")));
        cells.add(trace.stream()
                .map(c -> Objects.requireNonNullElse(c.value(), ""))
                .collect(Collectors.joining("; ")));
        cells.add(info.remediation());
        cells.add(finding.id());
        cells.add(assessment.waivers().of(finding.id()).map(Waiver::id).orElse(""));
        return cells;
    }
}
