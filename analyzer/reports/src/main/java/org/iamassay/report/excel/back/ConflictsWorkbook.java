package org.iamassay.report.excel.back;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.iamassay.report.SafeText;
import org.iamassay.report.StableZip;
import org.iamassay.report.Texts;
import org.iamassay.response.Conflict;
import org.iamassay.response.Stated;

/** A workbook of one sheet: what was changed in two places, for people to settle. */
public final class ConflictsWorkbook {

    private static final String SHEET = "Conflicts";
    private static final List<String> COLUMNS =
            List.of("place", "key", "field", "exported", "workbook", "stored", "author", "at");
    private static final int[] WIDTHS = {18, 60, 24, 34, 44, 44, 24, 22};
    private static final int WIDTH_UNITS = 256;
    private static final int LONGEST = 32_000;

    private ConflictsWorkbook() {}

    /** Writes the conflicts, in their order; the stream stays open. */
    public static void write(List<Conflict> conflicts, Texts texts, Instant asOf, OutputStream out) throws IOException {
        Path draft = Files.createTempFile("assay-", ".xlsx");
        try {
            try (XSSFWorkbook workbook = new XSSFWorkbook();
                    OutputStream file = Files.newOutputStream(draft)) {
                new ConflictsWorkbook().fill(workbook, conflicts, texts);
                POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
                core.setCreator("assay");
                core.setCreated(Optional.of(Date.from(asOf)));
                core.setModified(Optional.of(Date.from(asOf)));
                workbook.write(file);
            }
            StableZip.rewrite(draft, out);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private void fill(XSSFWorkbook workbook, List<Conflict> conflicts, Texts texts) {
        XSSFSheet sheet = workbook.createSheet(SHEET);
        CellStyle head = workbook.createCellStyle();
        Font bold = workbook.createFont();
        bold.setBold(true);
        head.setFont(bold);
        head.setWrapText(true);
        CellStyle text = workbook.createCellStyle();
        text.setWrapText(true);
        text.setQuotePrefixed(true);
        text.setVerticalAlignment(VerticalAlignment.TOP);
        line(
                sheet,
                head,
                COLUMNS.stream().map(id -> texts.get("conflicts." + id)).toList());
        conflicts.forEach(conflict -> line(sheet, text, cells(conflict)));
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * WIDTH_UNITS);
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, conflicts.size(), 0, COLUMNS.size() - 1));
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private static List<String> cells(Conflict conflict) {
        return List.of(
                conflict.stated().stream().map(Stated::place).collect(Collectors.joining("\n")),
                conflict.slot().key(),
                conflict.slot().field().word(),
                conflict.exported(),
                conflict.stated().stream().map(Stated::value).distinct().collect(Collectors.joining("\n---\n")),
                conflict.stored(),
                conflict.by().map(change -> change.author()).orElse(""),
                conflict.by().map(change -> change.at().toString()).orElse(""));
    }

    private static void line(XSSFSheet sheet, CellStyle style, List<String> texts) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < texts.size(); i++) {
            String shown = SafeText.lines(texts.get(i));
            row.createCell(i).setCellValue(shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST) + "…");
            row.getCell(i).setCellStyle(style);
        }
    }
}
