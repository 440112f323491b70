package org.iamassay.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.iamassay.report.ReportTable;
import org.iamassay.report.SampleAssessments;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The file itself: its parts, hostile names in it, and whether another program opens it. */
class PackageTest {

    private static final Pattern AGREES = Pattern.compile("(?m),\"?(yes|no)\"?,*$");
    private static final Written HOSTILE = Written.of(SampleAssessments.hostileNames());

    @Test
    void everyPartIsXmlAndHasOneContentType() throws Exception {
        Map<String, byte[]> parts = HOSTILE.parts();
        assertThat(List.copyOf(parts.keySet())).isSorted().first().isEqualTo("[Content_Types].xml");
        Document types = parsed(Objects.requireNonNull(parts.get("[Content_Types].xml")));
        List<String> named = attributes(types, "Override", "PartName");
        List<String> endings = attributes(types, "Default", "Extension");
        assertThat(named).doesNotHaveDuplicates();
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            assertThat(parsed(part.getValue())).as(part.getKey()).isNotNull();
            String ending = part.getKey().substring(part.getKey().lastIndexOf('.') + 1);
            assertThat(named.contains("/" + part.getKey()) || endings.contains(ending))
                    .as(part.getKey())
                    .isTrue();
        }
        named.forEach(name -> assertThat(parts).containsKey(name.substring(1)));
    }

    @Test
    void noRelationLeadsOutsideThePackage() throws Exception {
        for (Map.Entry<String, byte[]> part : HOSTILE.parts().entrySet()) {
            if (part.getKey().endsWith(".rels")) {
                assertThat(attributes(parsed(part.getValue()), "Relationship", "TargetMode"))
                        .as(part.getKey())
                        .isEmpty();
            }
        }
    }

    @Test
    void namesThatLookLikeFormulasStayText() throws IOException {
        ReportTable principals = HOSTILE.content().table("principals");
        List<String> names = new ArrayList<>();
        try (XSSFWorkbook workbook = HOSTILE.read()) {
            XSSFSheet sheet = workbook.getSheet("Principals");
            for (int row = 0; row < principals.rows().size(); row++) {
                Cell cell = HOSTILE.cell(sheet, "principals", row, "name");
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                names.add(cell.getStringCellValue());
            }
        }
        assertThat(names).contains("=cmd|' /C calc'!A0", "+1+1", "-2-2", "@SUM(A1)", "<script>alert(1)</script>");
        assertThat(names).allMatch(name -> name.chars().noneMatch(c -> c < ' '));
    }

    @Test
    void libreOfficeOpensIt(@TempDir Path folder) throws Exception {
        Path workbook = folder.resolve("report.xlsx");
        Files.write(workbook, HOSTILE.bytes());
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
        String principals = Files.readString(folder.resolve("report-Principals.csv"), StandardCharsets.UTF_8);
        assertThat(principals)
                .contains("=cmd|' /C calc'!A0")
                .contains("@SUM(A1)")
                .doesNotContain("Err:", "#NAME?");
        String summary = Files.readString(folder.resolve("report-Summary.csv"), StandardCharsets.UTF_8);
        assertThat(AGREES.matcher(summary).results().map(line -> line.group(1)))
                .as("LibreOffice counts again, since it does not know who wrote the numbers")
                .hasSizeGreaterThan(20)
                .containsOnly("yes");
        assertThat(summary).contains("Counted again in the tables").doesNotContain("Err:", "#NAME?", "#VALUE!", "###");
    }

    private static Document parsed(byte[] part) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(part));
    }

    private static List<String> attributes(Document document, String element, String attribute) {
        List<String> values = new ArrayList<>();
        NodeList found = document.getElementsByTagName(element);
        for (int i = 0; i < found.getLength(); i++) {
            String value = ((Element) found.item(i)).getAttribute(attribute);
            if (!value.isEmpty()) {
                values.add(value);
            }
        }
        return values;
    }
}
