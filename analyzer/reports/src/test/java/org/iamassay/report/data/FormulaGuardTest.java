package org.iamassay.report.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;

/** No cell begins like a formula, and every text comes back. */
class FormulaGuardTest {

    private static final String TRIGGERS = "=+-@\t\r\u0000\uFF1D\uFF0B\uFF0D\uFF20";

    @Provide
    Arbitrary<String> cells() {
        Arbitrary<String> start =
                Arbitraries.strings().withChars(TRIGGERS + "'\"a").ofMaxLength(3);
        Arbitrary<String> rest = Arbitraries.strings().all().ofMaxLength(10);
        return start.flatMap(s -> rest.map(r -> s + r));
    }

    @Property
    void noCellBeginsLikeAFormula(@ForAll("cells") String text) {
        String cell = FormulaGuard.neutral(text);
        assertThat(cell.isEmpty() || TRIGGERS.indexOf(cell.charAt(0)) < 0).isTrue();
    }

    @Property
    void everyTextComesBack(@ForAll("cells") String text) {
        assertThat(FormulaGuard.original(FormulaGuard.neutral(text))).isEqualTo(text);
    }

    @Property
    void plainTextIsLeftAlone(@ForAll("cells") String text) {
        String plain = "a" + text;
        assertThat(FormulaGuard.neutral(plain)).isEqualTo(plain);
    }

    @Property
    void everyTextComesBackThroughTheFile(@ForAll("cells") String text) throws IOException {
        StringBuilder file = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(file, CSVFormat.RFC4180)) {
            printer.printRecord(List.of("x", FormulaGuard.neutral(text), "y"));
        }
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(file.toString()))) {
            assertThat(FormulaGuard.original(parser.iterator().next().get(1))).isEqualTo(text);
        }
    }
}
