package org.iamassay.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.iamassay.history.trend.Trend;
import org.iamassay.report.ReportTable;
import org.iamassay.report.trend.AccountPage;
import org.iamassay.report.trend.PortfolioPage;
import org.iamassay.report.trend.SampleTrends;
import org.iamassay.report.trend.TrendPage;
import org.iamassay.report.trend.TrendTables;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class TrendWorkbookTest {

    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

    static Stream<Trend> trends() {
        return Stream.of(
                SampleTrends.threeYears(),
                SampleTrends.once(),
                SampleTrends.unscored(),
                SampleTrends.hostile(),
                SampleTrends.portfolio(3, 24));
    }

    private static byte[] bytes(Trend trend, Limits limits) throws IOException {
        TrendPage page = trend.portfolio()
                .map(portfolio -> PortfolioPage.of(trend, portfolio, SampleTrends.BASIS))
                .orElseGet(() -> AccountPage.of(trend.accounts().get(0), SampleTrends.BASIS));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TrendWorkbook(limits, TEMPORARY).write(page, new TrendTables(trend, SampleTrends.BASIS), out);
        return out.toByteArray();
    }

    private static XSSFWorkbook read(Trend trend) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(trend, Limits.EXCEL)));
    }

    @ParameterizedTest
    @MethodSource("trends")
    void hasItsSheetsInOrderAndNoFormula(Trend trend) throws IOException {
        List<String> names = new ArrayList<>();
        try (XSSFWorkbook workbook = read(trend)) {
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            workbook.forEach(sheet -> Written.cells(sheet)
                    .forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
        }
        assertThat(names)
                .containsExactly(
                        "Summary",
                        "Score",
                        "Findings",
                        "Credentials",
                        "Remediation",
                        "Ages",
                        "Regressions",
                        "Movement",
                        "Accounts",
                        "Cadence",
                        "Definitions");
    }

    @Test
    void scoresAreNumbersTimesAreDatesAndNothingIsNotZero() throws IOException {
        Trend trend = SampleTrends.threeYears();
        ReportTable score = new TrendTables(trend, SampleTrends.BASIS).score();
        int asOf = Views.index(score, "as-of");
        int reported = Views.index(score, "reported-score");
        int restated = Views.index(score, "restated-score");
        int remark = Views.index(score, "remark");
        try (XSSFWorkbook workbook = read(trend)) {
            XSSFSheet sheet = workbook.getSheet("Score");
            assertThat(sheet.getTables()).hasSize(1);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(DateUtil.isCellDateFormatted(sheet.getRow(1).getCell(asOf)))
                    .isTrue();
            assertThat(sheet.getRow(1).getCell(asOf).getLocalDateTimeCellValue())
                    .hasToString("2023-10-02T09:30");
            assertThat(sheet.getRow(1).getCell(reported).getNumericCellValue()).isEqualTo(31.2);
            assertThat(sheet.getRow(1).getCell(restated).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(sheet.getRow(1).getCell(remark).getStringCellValue())
                    .isEqualTo("Restated: evidence not stored.");
            assertThat(sheet.getRow(12).getCell(restated).getNumericCellValue()).isEqualTo(81.9);
        }
    }

    @Test
    void chartsAreNativeAndTheGapIsARowWithoutNumbers() throws IOException {
        try (XSSFWorkbook workbook = read(SampleTrends.threeYears())) {
            XSSFSheet sheet = workbook.getSheet("Summary");
            assertThat(sheet.getDrawingPatriarch().getCharts()).hasSizeGreaterThan(8);
            Cell gap = Written.cells(sheet).stream()
                    .filter(cell -> cell.getCellType() == CellType.STRING
                            && cell.getStringCellValue().equals("no report for 187 days"))
                    .findFirst()
                    .orElseThrow();
            for (int i = 2; i < gap.getColumnIndex(); i++) {
                assertThat(gap.getRow().getCell(i).getCellType()).isEqualTo(CellType.BLANK);
            }
        }
    }

    @Test
    void namesStayTextWhateverTheyLookLike() throws IOException {
        try (XSSFWorkbook workbook = read(SampleTrends.hostile())) {
            List<Cell> names = Written.cells(workbook.getSheet("Regressions")).stream()
                    .filter(cell -> cell.getCellType() == CellType.STRING)
                    .toList();
            assertThat(names)
                    .extracting(Cell::getStringCellValue)
                    .contains("=HYPERLINK(\"https://example.com\")", "</script><script>alert(1)</script>");
            assertThat(names).noneMatch(cell -> cell.getStringCellValue().contains("\u202E"));
            assertThat(workbook.getSheet("Regressions").getHyperlinkList()).isEmpty();
        }
    }

    @Test
    void longTablesGoOnInNumberedSheets() throws IOException {
        byte[] bytes = bytes(SampleTrends.monthly(), new Limits(22, 32_767, 100));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(workbook.getSheet("Score 2")).isNotNull();
            assertThat(workbook.getSheet("Score").getRow(21).getCell(0).getStringCellValue())
                    .isEqualTo("Rows 1 to 20 of 36; the table goes on in sheet Score 2.");
        }
    }

    @Test
    void theSameTrendGivesTheSameBytes() throws IOException {
        assertThat(bytes(SampleTrends.portfolio(3, 24), Limits.EXCEL))
                .isEqualTo(bytes(SampleTrends.portfolio(3, 24), Limits.EXCEL));
    }

    @Test
    void libreOfficeOpensIt(@TempDir Path folder) throws Exception {
        Path workbook = folder.resolve("trend.xlsx");
        Files.write(workbook, bytes(SampleTrends.threeYears(), Limits.EXCEL));
        Path log = folder.resolve("log");
        ProcessBuilder office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
                        "--outdir",
                        folder.toString(),
                        workbook.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        Process running;
        try {
            running = office.start();
        } catch (IOException absent) {
            if ("true".equals(System.getenv("CI"))) {
                fail("soffice is not installed, and CI must open the workbook with it");
            }
            Assumptions.abort("soffice is not installed: the workbook was not opened with it");
            return;
        }
        assertThat(running.waitFor(180, TimeUnit.SECONDS)).as("soffice ends").isTrue();
        assertThat(running.exitValue()).as(Files.readString(log)).isZero();
        String summary = Files.readString(folder.resolve("trend-Summary.csv"), StandardCharsets.UTF_8);
        assertThat(summary).contains("no report for 187 days").doesNotContain("Err:", "#NAME?", "#VALUE!", "###");
    }
}
