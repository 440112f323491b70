package org.iamassay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every format is read back and says the same as {@code assessment.json}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReconciliationTest {

    private Path report = Path.of("");
    private JsonNode json = new ObjectMapper().createObjectNode();

    @BeforeAll
    void writeTheReport(@TempDir Path folder) throws IOException {
        report = folder.resolve("out");
        Run run = Run.assay(
                "report",
                Run.SAMPLES.resolve("neglected"),
                "-o",
                report,
                "--format",
                "xlsx,docx,html,json,csv,sarif,ocsf,junit,md");
        assertThat(run.code()).as(run.err()).isZero();
        json = new ObjectMapper().readTree(report.resolve("assessment.json").toFile());
    }

    @Test
    void theWorkbookListsTheSameChecksAndFindings() throws IOException {
        try (InputStream in = Files.newInputStream(report.resolve("report.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertThat(column(workbook.getSheet("Controls"), "Check", "State")).isEqualTo(states());
            assertThat(rows(workbook.getSheet("Affected"), "Finding")).hasSameElementsAs(failingIds());
            assertThat(rows(workbook.getSheet("Principals"), "ARN")).hasSameElementsAs(texts("principals", "arn"));
        }
    }

    @Test
    void theDocumentListsTheSameChecks() throws IOException {
        try (InputStream in = Files.newInputStream(report.resolve("report.docx"));
                XWPFDocument document = new XWPFDocument(in)) {
            XWPFTable controls = document.getTables().stream()
                    .filter(t -> t.getRow(0).getTableCells().stream()
                                    .anyMatch(c -> c.getText().equals("Severity"))
                            && t.getNumberOfRows() > json.get("checks").size())
                    .findFirst()
                    .orElseThrow();
            assertThat(controls.getNumberOfRows()).isEqualTo(json.get("checks").size() + 1);
            assertThat(document.getParagraphs().stream().map(p -> p.getText()).toList())
                    .anyMatch(t -> t.contains(score()));
        }
    }

    @Test
    void thePageShowsTheSameScoreAndPrincipals() throws IOException {
        String html = Files.readString(report.resolve("report.html"), UTF_8);
        assertThat(html).contains(score());
        texts("principals", "name")
                .forEach(name ->
                        assertThat(html).contains(name.replace("<", "&lt;").replace(">", "&gt;")));
        json.get("checks")
                .forEach(check -> assertThat(html).contains(check.get("id").textValue()));
    }

    @Test
    void theTableOfFindingsHoldsEveryFinding() throws IOException {
        try (CSVParser rows = CSVParser.parse(
                report.resolve("findings.csv"),
                UTF_8,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            List<String> ids = new ArrayList<>();
            for (CSVRecord row : rows) {
                ids.add(row.get(rows.getHeaderNames().stream()
                        .filter(h -> h.equals("id") || h.equals("finding_id") || h.equals("finding-id"))
                        .findFirst()
                        .orElseThrow()));
            }
            assertThat(ids).isEqualTo(texts("findings", "id"));
        }
    }

    @Test
    void theFormatsForMachinesHoldEveryFindingAndCheck() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode run =
                mapper.readTree(report.resolve("findings.sarif").toFile()).at("/runs/0");
        List<String> results = new ArrayList<>();
        run.get("results")
                .forEach(r -> results.add(r.at("/properties/findingId").textValue()));
        assertThat(results).isEqualTo(texts("findings", "id"));
        List<String> rules = new ArrayList<>();
        run.at("/tool/driver/rules").forEach(r -> rules.add(r.get("id").textValue()));
        assertThat(rules).isEqualTo(texts("checks", "id"));
        List<String> events = new ArrayList<>();
        mapper.readTree(report.resolve("findings.ocsf.json").toFile())
                .forEach(e -> events.add(e.at("/finding_info/uid").textValue()));
        assertThat(events).isEqualTo(texts("findings", "id"));
        assertThat(Files.readString(report.resolve("junit.xml"), UTF_8))
                .contains("tests=\"" + json.get("checks").size() + "\"");
    }

    @Test
    void theSummaryNamesTheScore() throws IOException {
        assertThat(Files.readString(report.resolve("summary.md"), UTF_8)).contains(score());
    }

    @Test
    void everyChartIsThereTwice() throws IOException {
        try (Stream<Path> charts = Files.list(report.resolve("charts"))) {
            List<String> names =
                    charts.map(p -> p.getFileName().toString()).sorted().toList();
            assertThat(names).hasSize(22);
            assertThat(names.stream().filter(n -> n.endsWith(".png"))).hasSize(11);
        }
    }

    @Test
    void theManifestVerifies() throws IOException {
        Run good = Run.assay("verify", report, Run.SAMPLES.resolve("neglected"));
        assertThat(good.code()).as(good.out()).isZero();
        assertThat(good.out()).contains("status_reports");
        Path extra = Files.writeString(report.resolve("extra.txt"), "x", UTF_8);
        Run bad = Run.assay("verify", report);
        assertThat(bad.code()).isEqualTo(1);
        assertThat(bad.out()).contains("extra.txt");
        Files.delete(extra);
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException {
        Path again = report.resolveSibling("again");
        Run.assay(
                "report",
                Run.SAMPLES.resolve("neglected"),
                "-o",
                again,
                "--format",
                "xlsx,docx,html,json,csv,sarif,ocsf,junit,md");
        try (Stream<Path> files = Files.walk(report)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(again.resolve(report.relativize(file))).hasSameBinaryContentAs(file);
            }
        }
    }

    private String score() {
        return json.at("/score/value").decimalValue().toPlainString();
    }

    private Map<String, String> states() {
        Map<String, String> states = new TreeMap<>();
        json.get("checks")
                .forEach(c -> states.put(c.get("id").textValue(), c.get("state").textValue()));
        return states;
    }

    private List<String> failingIds() {
        List<String> ids = new ArrayList<>();
        json.get("findings").forEach(f -> {
            if (f.get("outcome").textValue().equals("fail")) {
                ids.add(f.get("id").textValue());
            }
        });
        return ids;
    }

    private List<String> texts(String array, String member) {
        List<String> texts = new ArrayList<>();
        json.get(array).forEach(node -> texts.add(node.get(member).textValue()));
        return texts;
    }

    private static Map<String, String> column(XSSFSheet sheet, String key, String value) {
        Map<String, String> map = new TreeMap<>();
        List<String> keys = rows(sheet, key);
        List<String> values = rows(sheet, value);
        for (int i = 0; i < keys.size(); i++) {
            map.put(keys.get(i), values.get(i));
        }
        return map;
    }

    /** The cells below a heading, wherever the table of the sheet begins. */
    private static List<String> rows(XSSFSheet sheet, String heading) {
        var table = sheet.getTables().get(0);
        int column = table.findColumnIndex(heading) + table.getStartColIndex();
        List<String> cells = new ArrayList<>();
        for (int i = table.getStartRowIndex() + 1; i <= table.getEndRowIndex(); i++) {
            Row row = sheet.getRow(i);
            cells.add(row.getCell(column).getStringCellValue());
        }
        return cells;
    }
}
