package org.iamassay.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.iamassay.testing.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of the conformance cases on report files are what the cases say. */
class PhaseAEvidenceCasesTest {

    static List<Case> cases() throws IOException {
        return Case.read("/org/iamassay/checks/phase-a-evidence-cases.psv");
    }

    @Test
    void noCaseIsLost() throws IOException {
        assertThat(cases())
                .extracting(Case::no)
                .containsExactly(143, 144, 145, 146, 147, 153, 154, 218, 219, 220, 221, 222, 223, 224, 225);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isAReportOfItsRows(Case one) throws IOException {
        try (CSVParser parser = CSVParser.parse(one.csv(), CSVFormat.RFC4180)) {
            List<CSVRecord> records = parser.getRecords();
            int columns = one.no() == 222 ? 23 : one.no() == 223 ? 16 : 22;
            assertThat(records).hasSize(one.rows().size() + 1).allMatch(row -> row.size() == columns);
            assertThat(records.get(0).get(0)).isEqualTo("user");
        }
        assertThat(one.csv().startsWith("\"")).isEqualTo(one.no() == 221);
    }
}
