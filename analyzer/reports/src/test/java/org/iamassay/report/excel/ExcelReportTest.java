package org.iamassay.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.iamassay.report.Column;
import org.iamassay.report.ContentBuilder;
import org.iamassay.report.ReportContent;
import org.iamassay.report.ReportTable;
import org.iamassay.report.SampleAssessments;
import org.iamassay.report.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExcelReportTest {

    private static final Written MIXED = Written.of(SampleAssessments.mixed());

    @Test
    void sheetsStandInTheOrderOfTheContract() throws IOException {
        try (XSSFWorkbook workbook = MIXED.read()) {
            List<String> names = new ArrayList<>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names)
                    .containsExactly(
                            "Cover",
                            "Summary",
                            "Scope",
                            "Method",
                            "Scorecard",
                            "Findings",
                            "Affected",
                            "Controls",
                            "Principals",
                            "Sampling",
                            "Exceptions",
                            "Evidence",
                            "Dictionary",
                            "_lists",
                            "_meta");
            assertThat(names.stream().filter(name -> workbook.isSheetHidden(workbook.getSheetIndex(name))))
                    .containsExactly("_lists", "_meta");
            assertThat(workbook.getActiveSheetIndex()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Findings,findings",
        "Affected,affected",
        "Controls,controls",
        "Principals,principals",
        "Evidence,evidence"
    })
    void aTableFillsItsSheetFromTheFirstRow(String name, String id) throws IOException {
        ReportTable table = MIXED.content().table(id);
        try (XSSFWorkbook workbook = MIXED.read()) {
            XSSFSheet sheet = workbook.getSheet(name);
            assertThat(sheet.getLastRowNum()).isEqualTo(table.rows().size());
            XSSFTable excel = sheet.getTables().get(0);
            assertThat(excel.getName()).isEqualTo(name);
            assertThat(excel.getStartCellReference().formatAsString()).isEqualTo("A1");
            assertThat(excel.getEndRowIndex()).isEqualTo(table.rows().size());
            assertThat(excel.getCTTable().isSetAutoFilter()).isTrue();
            assertThat(excel.getCTTable().getTableStyleInfo().getName()).isNotEmpty();
            List<String> headings = new ArrayList<>();
            sheet.getRow(0).forEach(cell -> headings.add(cell.getStringCellValue()));
            assertThat(excel.getCTTable().getTableColumns().getTableColumnList().stream()
                            .map(column -> column.getName().replace("_x000a_", "\n")))
                    .isEqualTo(headings)
                    .doesNotHaveDuplicates();
            assertThat(headings)
                    .startsWith(table.columns().stream().map(Column::title).toArray(String[]::new));
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
            assertThat(sheet.getRepeatingRows()).isEqualTo(new CellRangeAddress(0, 0, -1, -1));
            assertThat(sheet.getMergedRegions()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"findings", "affected", "controls", "principals", "evidence"})
    void everyCellHoldsItsValueAsWhatItIs(String id) throws IOException {
        ReportTable table = MIXED.content().table(id);
        try (XSSFWorkbook workbook = MIXED.read()) {
            String name = id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
            XSSFSheet sheet = workbook.getSheet(name);
            for (int row = 0; row < table.rows().size(); row++) {
                for (Column column : table.columns()) {
                    Cell cell = MIXED.cell(sheet, id, row, column.id());
                    expect(cell, column, table.rows().get(row).get(Views.index(table, column.id())));
                }
            }
        }
    }

    private static void expect(Cell cell, Column column, @Nullable Object value) {
        String where = cell.getSheet().getSheetName() + " " + cell.getAddress() + " " + column.id();
        if (value == null && column.type() == Column.Type.YES_NO) {
            assertThat(cell.getStringCellValue()).as(where).isEqualTo("unknown");
        } else if (value == null || value.toString().isEmpty()) {
            assertThat(cell.getCellType()).as(where).isEqualTo(CellType.BLANK);
        } else if (value instanceof Instant instant) {
            assertThat(DateUtil.isCellDateFormatted(cell)).as(where).isTrue();
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd hh:mm");
            assertThat(cell.getLocalDateTimeCellValue().toInstant(ZoneOffset.UTC))
                    .as(where)
                    .isEqualTo(instant);
        } else if (value instanceof Number number) {
            assertThat(cell.getNumericCellValue()).as(where).isEqualTo(number.doubleValue());
        } else if (value instanceof Boolean yes) {
            assertThat(cell.getStringCellValue()).as(where).isEqualTo(yes ? "yes" : "no");
        } else {
            String word = column.type() == Column.Type.TIER
                    ? new Words(Texts.english()).word("tier", value.toString())
                    : value.toString();
            assertThat(cell.getStringCellValue()).as(where).isEqualTo(word);
            assertThat(cell.getCellStyle().getQuotePrefixed()).as(where).isTrue();
        }
    }

    @Test
    void theDictionaryKnowsEveryHeadingOfTheWholeSheets() throws IOException {
        try (XSSFWorkbook workbook = MIXED.read()) {
            Set<String> known = new HashSet<>();
            workbook.getSheet("Dictionary")
                    .forEach(row -> known.add(row.getCell(2).getStringCellValue()));
            for (String name : List.of("Findings", "Affected", "Controls", "Principals", "Evidence")) {
                workbook.getSheet(name)
                        .getRow(0)
                        .forEach(cell -> assertThat(known).as(name).contains(cell.getStringCellValue()));
            }
        }
    }

    @Test
    void everySheetIsSetForPrint() throws IOException {
        try (XSSFWorkbook workbook = MIXED.read()) {
            for (int i = 0; i < workbook.getNumberOfSheets() - 2; i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                assertThat(sheet.getPrintSetup().getLandscape())
                        .as(sheet.getSheetName())
                        .isTrue();
                assertThat(sheet.getFitToPage()).isTrue();
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                assertThat(sheet.getPrintSetup().getFitHeight())
                        .as(sheet.getSheetName())
                        .isEqualTo(pages(sheet.getSheetName()));
                assertThat(sheet.getFooter().getLeft()).isEqualTo("Confidential");
                assertThat(sheet.getFooter().getRight()).isEqualTo("page &P of &N");
                assertThat(workbook.getPrintArea(i)).isNotBlank();
                for (int column = 0; column < 50; column++) {
                    assertThat(sheet.getColumnWidth(column)).isLessThanOrEqualTo(110 * 256);
                }
            }
        }
    }

    /** Pages a sheet is shrunk to; 0 for as many as it needs. */
    private static short pages(String sheet) {
        return switch (sheet) {
            case "Cover" -> 1;
            case "Summary" -> 2;
            default -> 0;
        };
    }

    @Test
    void propertiesTellNothingOfTheMachine() throws IOException {
        try (XSSFWorkbook workbook = MIXED.read()) {
            var core = workbook.getProperties().getCoreProperties();
            Instant asOf = MIXED.content().assessment().snapshot().asOf();
            assertThat(core.getCreated().toInstant()).isEqualTo(asOf);
            assertThat(core.getModified().toInstant()).isEqualTo(asOf);
            assertThat(core.getCreator()).isEqualTo("Assay");
            assertThat(workbook.getProperties().getExtendedProperties().getApplication())
                    .isEqualTo("Assay");
        }
    }

    @Test
    void theSameContentGivesTheSameBytesInAnyLocaleAndZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(Written.of(SampleAssessments.mixed()).bytes()).isEqualTo(MIXED.bytes());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void nothingIsLeftInTheFolderForTemporaryFiles(@TempDir Path folder) throws IOException {
        ReportContent content = ContentBuilder.build(SampleAssessments.mixed());
        new ExcelReport(Limits.EXCEL, folder).write(content, new ByteArrayOutputStream());
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aWriteThatFailsIsToldAndLeavesNothingEither(@TempDir Path folder) {
        ReportContent content = ContentBuilder.build(SampleAssessments.mixed());
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        assertThatThrownBy(() -> new ExcelReport(Limits.EXCEL, folder).write(content, full))
                .isInstanceOf(IOException.class)
                .hasMessage("no space left");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"noUsers", "nothingAssessed"})
    void thinEvidenceStillMakesAWholeWorkbook(String sample) throws IOException {
        Written thin = Written.of(
                sample.equals("noUsers") ? SampleAssessments.noUsers() : SampleAssessments.nothingAssessed());
        try (XSSFWorkbook workbook = thin.read()) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(15);
        }
    }
}
