package org.iamassay.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.iamassay.model.ReportColumn;

/**
 * Tells the header of a credential report from other first lines: it names the column {@code user}, and beside it
 * {@code arn} or at least two other columns of the report.
 */
final class HeaderLine {

    private static final List<String> DELIMITERS = List.of(",", ";", "\t");
    private static final int ENOUGH = 2;
    private static final Set<String> OTHERS = Arrays.stream(ReportColumn.values())
            .filter(column -> column != ReportColumn.USER)
            .map(ReportColumn::header)
            .collect(Collectors.toUnmodifiableSet());

    private HeaderLine() {}

    /** Whether a text begins with a header, be it behind blank lines or a {@code sep=} line. */
    static boolean startsTable(String text) {
        String line = text.lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty() && !l.toLowerCase(Locale.ROOT).startsWith("sep="))
                .findFirst()
                .orElse("");
        return DELIMITERS.stream().anyMatch(d -> isHeader(Arrays.asList(line.split(d, -1))));
    }

    /** Whether a text begins with a header in the names of another tool. */
    static boolean isOfTool(String text) {
        return ReportTool.TELLING.stream().anyMatch(firstLine(text)::contains);
    }

    /** Whether the header goes on into the first row behind the two characters that stand for a line end. */
    static boolean hasLiteralLineEnds(String text) {
        return firstLine(text).contains("\\n");
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    static boolean isHeader(List<String> cells) {
        List<String> names = cells.stream().map(HeaderLine::name).toList();
        return names.contains(ReportColumn.USER.header())
                && (names.contains(ReportColumn.ARN.header())
                        || names.stream().filter(OTHERS::contains).count() >= ENOUGH);
    }

    private static String name(String cell) {
        return cell.replace("\"", "").strip().toLowerCase(Locale.ROOT);
    }
}
