package org.iamassay.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.iamassay.report.ReportTable;
import org.iamassay.report.StableZip;
import org.iamassay.report.trend.TrendPage;
import org.iamassay.report.trend.TrendTables;

/** Writes a trend as a workbook, {@code trend.xlsx}: the same trend gives the same bytes. */
public final class TrendWorkbook {

    private static final String CREATOR = "Assay";
    private static final int WIDEST = 160;

    private final Limits limits;
    private final Path temporary;

    public TrendWorkbook() {
        this(Limits.EXCEL, Path.of(System.getProperty("java.io.tmpdir")));
    }

    TrendWorkbook(Limits limits, Path temporary) {
        this.limits = limits;
        this.temporary = temporary;
    }

    /** Writes the workbook to {@code out}, which stays open. */
    public void write(TrendPage page, TrendTables tables, OutputStream out) throws IOException {
        PrivateTemp.during(temporary, folder -> {
            Path raw = folder.resolve("raw.xlsx");
            try (XSSFWorkbook workbook = new XSSFWorkbook();
                    OutputStream file = Files.newOutputStream(raw)) {
                lay(new TrendBook(workbook, limits, page.subject()), page, tables);
                properties(workbook, page, tables.newest());
                workbook.setActiveSheet(0);
                workbook.write(file);
            }
            StableZip.rewrite(raw, out);
        });
    }

    private static void lay(TrendBook book, TrendPage page, TrendTables tables) {
        new TrendSummary(book, page).draw();
        book.whole("Score", tables.score());
        book.whole("Findings", tables.findings());
        book.whole("Credentials", tables.credentials());
        page(book, "Remediation", "Time to remediate and recurrence", page, tables.remediation());
        book.whole("Ages", tables.ages());
        book.whole("Regressions", tables.regressions());
        book.whole("Movement", tables.movement());
        page(book, "Accounts", "Accounts", page, tables.accounts());
        book.whole("Cadence", tables.cadence());
        book.whole("Definitions", tables.definitions());
    }

    private static void page(TrendBook book, String sheet, String title, TrendPage page, List<ReportTable> tables) {
        int most =
                tables.stream().mapToInt(table -> table.columns().size()).max().orElse(1);
        int[] widths = new int[most + 2];
        widths[0] = Pages.MARGIN;
        widths[most + 1] = Pages.MARGIN;
        for (int i = 0; i < most; i++) {
            int at = i;
            widths[i + 1] = tables.stream()
                    .filter(table -> at < table.columns().size())
                    .mapToInt(table -> TableLayer.width(table.columns().get(at)))
                    .max()
                    .orElse(WIDEST);
        }
        Canvas canvas = new Canvas(book.make(sheet), book.cells(), widths);
        canvas.band(title, page.subject());
        for (ReportTable table : tables) {
            canvas.heading(table.title());
            book.table(canvas, table);
            canvas.skip(1);
        }
        book.finish(canvas);
    }

    private static void properties(XSSFWorkbook workbook, TrendPage page, Instant newest) {
        POIXMLProperties properties = workbook.getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setCreator(CREATOR);
        core.setLastModifiedByUser(CREATOR);
        core.setTitle(CellText.line(page.title() + ", " + page.subject(), Limits.EXCEL));
        core.setCreated(Optional.of(Date.from(newest)));
        core.setModified(Optional.of(Date.from(newest)));
        properties.getExtendedProperties().getUnderlyingProperties().setApplication(CREATOR);
    }
}
