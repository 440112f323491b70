package org.iamassay.report.excel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.Tool;
import org.iamassay.check.Effort;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdict;
import org.iamassay.report.ReportTable;
import org.iamassay.score.Tier;

/** Sheets for programs: the words cells may hold, and what the workbook was made of. */
final class HiddenSheets {

    /** Raised when a column that programs read changes its meaning. */
    static final String SCHEMA = "https://iamassay.org/schema/workbook/1";

    private HiddenSheets() {}

    /** One column per list, its name on top. */
    static void lists(Book book) {
        XSSFSheet sheet = book.sheet(Book.LISTS);
        list(book, sheet, 0, "severity", Arrays.stream(Severity.values()).map(Severity::word));
        list(book, sheet, 1, "state", Arrays.stream(Verdict.values()).map(Verdict::word));
        list(book, sheet, 2, "tier", Arrays.stream(Tier.values()).map(Tier::word));
        list(book, sheet, 3, "effort", Arrays.stream(Effort.values()).map(Effort::word));
        list(book, sheet, 4, "answer", Stream.of("yes", "no", "unknown"));
        hide(book, sheet);
    }

    /** Versions and digests, the size of each table, and a digest for each row of the findings. */
    static void meta(Book book) {
        XSSFSheet sheet = book.sheet(Book.META);
        Assessment assessment = book.content().assessment();
        Tool tool = assessment.tool();
        line(book, sheet, "schema", SCHEMA, "");
        line(book, sheet, "tool", Tool.NAME, tool.version());
        line(book, sheet, "checklist", tool.checklistDigest(), "");
        line(book, sheet, "profile", tool.profile(), tool.profileDigest());
        line(
                book,
                sheet,
                "account",
                assessment.snapshot().account().value(),
                assessment.snapshot().partition());
        line(
                book,
                sheet,
                "as-of",
                assessment.snapshot().asOf().toString(),
                assessment.snapshot().asOfSource().word());
        List<String> ids = new ArrayList<>(List.of("findings", "affected", "controls", "principals", "evidence"));
        Stream.of("identities", "events", "changes").filter(book.content()::has).forEach(ids::add);
        for (String id : ids) {
            book.place(id)
                    .parts()
                    .forEach(part -> line(book, sheet, "rows", part.sheet(), String.valueOf(part.rows())));
        }
        rowDigests(book, sheet);
        hide(book, sheet);
    }

    private static void rowDigests(Book book, XSSFSheet sheet) {
        Place place = book.place("findings");
        ReportTable table = place.table();
        int key = place.index("check");
        table.rows().forEach(row -> line(book, sheet, "finding", String.valueOf(row.get(key)), digest(row)));
    }

    private static String digest(List<?> row) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (Object cell : row) {
                sha.update(String.valueOf(cell).getBytes(StandardCharsets.UTF_8));
                sha.update((byte) 0);
            }
            return "sha256:" + HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java runtime has SHA-256", absent);
        }
    }

    private static void line(Book book, XSSFSheet sheet, String key, String value, String more) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        book.cells().text(row, 0, Look.ID, key);
        book.cells().text(row, 1, Look.ID, value);
        book.cells().text(row, 2, Look.ID, more);
    }

    private static void list(Book book, XSSFSheet sheet, int column, String name, Stream<String> words) {
        int at = 0;
        for (String word : Stream.concat(Stream.of(name), words).toList()) {
            Row row = sheet.getRow(at) == null ? sheet.createRow(at) : sheet.getRow(at);
            book.cells().text(row, column, Look.ID, word);
            at++;
        }
    }

    private static void hide(Book book, XSSFSheet sheet) {
        book.workbook().setSheetHidden(book.workbook().getSheetIndex(sheet), true);
    }
}
