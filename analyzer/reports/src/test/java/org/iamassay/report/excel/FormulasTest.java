package org.iamassay.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.iamassay.assess.Assessment;
import org.iamassay.check.Verdict;
import org.iamassay.report.SampleAssessments;
import org.iamassay.score.Score;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormulasTest {

    private static final Set<String> FUNCTIONS =
            Set.of("ABS", "COUNTA", "COUNTIF", "COUNTIFS", "IF", "ROUND", "ROUNDDOWN", "ROUNDUP", "SUM");
    private static final Pattern FUNCTION = Pattern.compile("([A-Z]+)\\(");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Set<String> WORDS = Set.of(
            "yes",
            "no",
            "error",
            "fail",
            "not-assessed",
            "pass",
            "not-applicable",
            "critical",
            "high",
            "medium",
            "low",
            "info",
            "not-recommended",
            "not recommended",
            "not assessable",
            "acceptable",
            "good",
            "best",
            "not-assessable");

    static Stream<Assessment> samples() {
        return Stream.of(
                SampleAssessments.mixed(),
                SampleAssessments.hostileNames(),
                SampleAssessments.noUsers(),
                SampleAssessments.nothingAssessed());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void formulasCallKnownFunctionsOnRangesAndStableWordsAlone(Assessment sample) throws IOException {
        try (XSSFWorkbook workbook = Written.of(sample).read()) {
            for (Sheet sheet : workbook) {
                for (Cell cell : Written.cells(sheet)) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        assertThat(sheet.getSheetName()).isIn("Summary", "Controls");
                        String formula = cell.getCellFormula();
                        assertThat(found(FUNCTION, formula)).isSubsetOf(FUNCTIONS);
                        assertThat(found(QUOTED, formula)).isSubsetOf(WORDS);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatFormulasShowIsWhatTheyGive(Assessment sample) throws IOException {
        try (XSSFWorkbook workbook = Written.of(sample).read()) {
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            int seen = 0;
            List<Cell> cells = new ArrayList<>(Written.cells(workbook.getSheet("Summary")));
            cells.addAll(Written.cells(workbook.getSheet("Controls")));
            for (Cell cell : cells) {
                if (cell.getCellType() == CellType.FORMULA) {
                    CellValue again = evaluator.evaluate(cell);
                    assertThat(again.getCellType()).isEqualTo(cell.getCachedFormulaResultType());
                    if (again.getCellType() == CellType.STRING) {
                        assertThat(cell.getStringCellValue()).isEqualTo(again.getStringValue());
                    } else {
                        assertThat(cell.getNumericCellValue())
                                .as(cell.getCellFormula())
                                .isCloseTo(again.getNumberValue(), within(1e-12));
                    }
                    seen++;
                }
            }
            assertThat(seen).isGreaterThan(40);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyNumberOfTheSummaryAgreesWithTheTables(Assessment sample) throws IOException {
        try (XSSFWorkbook workbook = Written.of(sample).read()) {
            List<String> answers = Written.cells(workbook.getSheet("Summary")).stream()
                    .filter(cell -> cell.getCellType() == CellType.FORMULA)
                    .filter(cell -> cell.getCellFormula().startsWith("IF("))
                    .map(cell -> cell.getRow().getCell(1).getStringCellValue() + " " + cell.getStringCellValue())
                    .toList();
            assertThat(answers).hasSizeGreaterThan(20).allMatch(answer -> answer.endsWith(" yes"));
        }
    }

    @Test
    void theSummaryShowsTheNumbersOfTheAssessment() throws IOException {
        Assessment mixed = SampleAssessments.mixed();
        Score score = mixed.score();
        assertThat(score.value()).as("the sample has a score").isNotNull();
        try (XSSFWorkbook workbook = Written.of(mixed).read()) {
            XSSFSheet summary = workbook.getSheet("Summary");
            assertThat(beside(summary, "Score")).isEqualTo(number(score.value()));
            assertThat(beside(summary, "Score if everything unseen failed")).isEqualTo(number(score.low()));
            assertThat(beside(summary, "Score if everything unseen passed")).isEqualTo(number(score.high()));
            assertThat(beside(summary, "Coverage: share of the weight that was seen"))
                    .isEqualTo(number(score.coverage()));
            for (Verdict verdict : Verdict.values()) {
                long count = mixed.checks().stream()
                        .filter(check -> check.run().state() == verdict)
                        .count();
                assertThat(beside(summary, "Checks: " + verdict.word())).isEqualTo((double) count);
            }
        }
    }

    private static double beside(XSSFSheet summary, String label) {
        return Written.cells(summary).stream()
                .filter(cell -> cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(label))
                .map(cell -> cell.getRow().getCell(9))
                .filter(cell -> cell != null && cell.getCellType() == CellType.FORMULA)
                .map(cell -> cell.getNumericCellValue())
                .reduce((first, last) -> last)
                .orElseThrow(() -> new AssertionError(String.format(Locale.ROOT, "no line %s", label)));
    }

    private static double number(@Nullable Number value) {
        return Objects.requireNonNull(value).doubleValue();
    }

    private static List<String> found(Pattern pattern, String formula) {
        return pattern.matcher(formula).results().map(match -> match.group(1)).toList();
    }
}
