package org.iamassay.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Tells the header of a credential report from other first lines: it names the columns {@code user} and {@code arn}. */
final class HeaderLine {

    private static final List<String> DELIMITERS = List.of(",", ";", "\t");
    private static final List<String> REQUIRED = List.of("user", "arn");

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

    static boolean isHeader(List<String> cells) {
        return cells.stream().map(HeaderLine::name).toList().containsAll(REQUIRED);
    }

    private static String name(String cell) {
        return cell.replace("\"", "").strip().toLowerCase(Locale.ROOT);
    }
}
