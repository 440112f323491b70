package org.iamassay.policy.lint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The codes that are looked for, with their class and the sentence of the command line; the table is a resource. */
public final class LintCodes {

    private static final Pattern GAP = Pattern.compile("\\{(found|hint)}");
    private static final SortedMap<String, Entry> TABLE = read();

    private record Entry(FindingClass level, String sentence) {}

    private LintCodes() {}

    /** The codes with their classes, sorted. */
    public static SortedMap<String, FindingClass> all() {
        SortedMap<String, FindingClass> classes = new TreeMap<>();
        TABLE.forEach((code, entry) -> classes.put(code, entry.level()));
        return classes;
    }

    static FindingClass level(String code) {
        return entry(code).level();
    }

    /** Parts in square brackets are left out where there is no hint. */
    static String sentence(LintFinding finding) {
        String sentence = entry(finding.code()).sentence();
        String whole = finding.hint().isEmpty()
                ? sentence.replaceAll("\\[[^\\]]*]", "")
                : sentence.replace("[", "").replace("]", "");
        return GAP.matcher(whole)
                .replaceAll(gap ->
                        Matcher.quoteReplacement(gap.group(1).equals("found") ? finding.found() : finding.hint()));
    }

    private static Entry entry(String code) {
        return Objects.requireNonNull(TABLE.get(code), code);
    }

    private static SortedMap<String, Entry> read() {
        SortedMap<String, Entry> table = new TreeMap<>();
        for (List<String> cells : rows("codes.psv", 3)) {
            FindingClass level = FindingClass.valueOf(cells.get(1));
            Entry before = table.put(cells.get(0), new Entry(level, cells.get(2)));
            if (before != null) {
                throw new IllegalStateException("twice in codes.psv: " + cells.get(0));
            }
        }
        return table;
    }

    /** The lines of a table of this package, cells parted by {@code |}; comments begin with {@code #}. */
    static List<List<String>> rows(String name, int cells) {
        InputStream resource = LintCodes.class.getResourceAsStream(name);
        try (BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(resource, name), StandardCharsets.UTF_8));
                Stream<String> all = lines.lines()) {
            return all.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Stream.of(line.split("\\|", cells))
                            .map(String::strip)
                            .toList())
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A table of two columns. */
    static Map<String, String> pairs(String name) {
        SortedMap<String, String> pairs = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        rows(name, 2).forEach(cells -> pairs.put(cells.get(0), cells.get(1)));
        return pairs;
    }
}
