package org.iamassay.testing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.iamassay.check.Check;
import org.junit.jupiter.api.DynamicTest;

/**
 * Tables of single runs on dumps: one line {@code rows | given | expected} as in the case files, with {@code '} for the
 * quotes of JSON in the middle cell. Unlike there, every finding of the run is expected, in the order of the subjects' names.
 */
public final class DumpCases {

    private DumpCases() {}

    /** One test for each line of the table; {@code words} are names and what stands for them in the lines. */
    public static Stream<DynamicTest> of(Check check, String table, String... words) {
        return table.lines()
                .filter(line -> !line.isBlank())
                .map(line -> DynamicTest.dynamicTest(line.strip(), () -> verify(check, line, words)));
    }

    private static String expand(String line, String... words) {
        String expanded = line;
        for (int i = 0; i < words.length; i += 2) {
            expanded = expanded.replace(words[i], words[i + 1]);
        }
        return expanded.replace('\'', '"');
    }

    private static void verify(Check check, String line, String... words) {
        List<String> cells =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        Case one = new Case(
                0,
                Case.parts(cells.get(0), " \\+ "),
                Case.parts(expand(cells.get(1), words), ";"),
                check.info().id(),
                cells.get(2));
        Expected.assertAll(line, one.trial().run(check).findings(), one.expected());
    }
}
