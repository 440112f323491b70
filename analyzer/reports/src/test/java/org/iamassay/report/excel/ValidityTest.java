package org.iamassay.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.SchemaType;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.iamassay.report.ContentBuilder;
import org.iamassay.report.SampleAssessments;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.WsDrDocument;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.SstDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.TableDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

/** The workbook against the schemas of ECMA-376, and against what makes Excel offer a repair though the schemas allow it. */
class ValidityTest {

    /** Begin of a part's name and the type of its root element. */
    private static final Map<String, SchemaType> TYPES = Map.of(
            "xl/workbook.xml", WorkbookDocument.type,
            "xl/worksheets/sheet", WorksheetDocument.type,
            "xl/styles.xml", StyleSheetDocument.type,
            "xl/sharedStrings.xml", SstDocument.type,
            "xl/tables/", TableDocument.type,
            "xl/drawings/drawing", WsDrDocument.type,
            "xl/charts/chart", ChartSpaceDocument.type,
            "docProps/app.xml", PropertiesDocument.type);

    /** The library has the schema of charts, but does not look it up behind the wildcard of a drawing. */
    private static final String BEHIND_WILDCARD = "Element not allowed (strict wildcard, and no definition found):"
            + " chart@http://schemas.openxmlformats.org/drawingml/2006/chart";

    private static final List<Written> SAMPLES = List.of(
            Written.of(SampleAssessments.mixed()),
            Written.of(SampleAssessments.hostileNames()),
            Written.of(SampleAssessments.noUsers()),
            Written.of(SampleAssessments.nothingAssessed()),
            Written.of(ContentBuilder.build(SampleAssessments.manyUsers()), new Limits(122, 32_767, 65_500)));

    static Stream<Written> samples() {
        return SAMPLES.stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyPartIsValid(Written written) throws IOException, XmlException {
        Set<String> seen = new HashSet<>();
        for (Map.Entry<String, byte[]> part : written.parts().entrySet()) {
            for (Map.Entry<String, SchemaType> type : TYPES.entrySet()) {
                if (part.getKey().startsWith(type.getKey()) && part.getKey().endsWith(".xml")) {
                    seen.add(type.getKey());
                    assertThat(errors(part.getValue(), type.getValue()))
                            .as(part.getKey())
                            .isEmpty();
                }
            }
        }
        assertThat(seen).isEqualTo(TYPES.keySet());
    }

    private static List<String> errors(byte[] part, SchemaType type) throws IOException, XmlException {
        XmlOptions options = new XmlOptions(POIXMLTypeLoader.DEFAULT_XML_OPTIONS).setDocumentType(type);
        XmlObject root = XmlObject.Factory.parse(new ByteArrayInputStream(part), options);
        List<XmlError> errors = new ArrayList<>();
        root.validate(new XmlOptions().setErrorListener(errors));
        return errors.stream()
                .map(XmlError::getMessage)
                .filter(message -> !message.startsWith(BEHIND_WILDCARD))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void tablesHaveNamesAndIdsOfTheirOwnAndTheirHeadings(Written written) throws IOException {
        try (XSSFWorkbook workbook = written.read()) {
            Set<String> names = new HashSet<>();
            Set<Long> ids = new HashSet<>();
            for (XSSFName name : workbook.getAllNames()) {
                assertThat(name.getNameName()).matches("[A-Za-z_\\\\][A-Za-z0-9_.]*|Print_Area|Print_Titles");
                assertThat(name.getRefersToFormula()).doesNotContain("#REF!").hasSizeLessThan(8192);
            }
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                assertThat(sheet.getSheetName()).hasSizeLessThanOrEqualTo(31);
                for (XSSFTable table : sheet.getTables()) {
                    assertThat(names.add(table.getName().toLowerCase(Locale.ROOT)))
                            .as(table.getName())
                            .isTrue();
                    assertThat(ids.add(table.getCTTable().getId())).isTrue();
                    assertThat(table.getName()).matches("[A-Za-z_][A-Za-z0-9_]*");
                    headings(sheet, table);
                }
                assertThat(overlapping(sheet.getTables().stream()
                                .map(table ->
                                        CellRangeAddress.valueOf(table.getArea().formatAsString()))
                                .toList()))
                        .as(sheet.getSheetName())
                        .isEmpty();
            }
        }
    }

    private static void headings(XSSFSheet sheet, XSSFTable table) {
        Set<String> headings = new HashSet<>();
        for (int column = 0; column < table.getColumnCount(); column++) {
            String heading = sheet.getRow(table.getStartRowIndex())
                    .getCell(table.getStartColIndex() + column)
                    .getStringCellValue();
            assertThat(table.getColumns().get(column).getName().replace("_x000a_", "\n"))
                    .isEqualTo(heading);
            assertThat(heading).isNotEmpty().hasSizeLessThan(256);
            assertThat(headings.add(heading.toLowerCase(Locale.ROOT)))
                    .as("%s: %s", table.getName(), heading)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noTwoRulesForInputSpeakOfOneCell(Written written) throws IOException {
        try (XSSFWorkbook workbook = written.read()) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                List<CellRangeAddress> ranges = sheet.getDataValidations().stream()
                        .flatMap(rule -> Stream.of(rule.getRegions().getCellRangeAddresses()))
                        .toList();
                assertThat(overlapping(ranges)).as(sheet.getSheetName()).isEmpty();
                for (XSSFDataValidation rule : sheet.getDataValidations()) {
                    assertThat(rule.getErrorBoxTitle()).hasSizeLessThanOrEqualTo(32);
                    assertThat(rule.getErrorBoxText()).hasSizeLessThanOrEqualTo(255);
                    assertThat(rule.getValidationConstraint().getFormula1()).hasSizeLessThanOrEqualTo(255);
                }
                assertThat(overlapping(sheet.getMergedRegions())).isEmpty();
                assertThat(sheet.getHeader().getLeft().length()
                                + sheet.getHeader().getCenter().length()
                                + sheet.getHeader().getRight().length())
                        .isLessThan(240);
            }
        }
    }

    private static List<String> overlapping(List<CellRangeAddress> ranges) {
        List<String> overlapping = new ArrayList<>();
        for (int i = 0; i < ranges.size(); i++) {
            for (int j = i + 1; j < ranges.size(); j++) {
                if (ranges.get(i).intersects(ranges.get(j))) {
                    overlapping.add(
                            ranges.get(i).formatAsString() + " " + ranges.get(j).formatAsString());
                }
            }
        }
        return overlapping;
    }
}
