package org.iamassay.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.iamassay.report.ReportContent;
import org.iamassay.report.StableZip;

/**
 * Writes the report as a workbook, {@code report.xlsx}: the same content gives the same bytes.
 *
 * <p>Everything but the long tables is laid first; then the rows of the long tables are streamed below their headings.
 */
public final class ExcelReport {

    private static final String CREATOR = "Assay";

    private final Limits limits;
    private final Path temporary;

    public ExcelReport() {
        this(Limits.EXCEL, Path.of(System.getProperty("java.io.tmpdir")));
    }

    ExcelReport(Limits limits, Path temporary) {
        this.limits = limits;
        this.temporary = temporary;
    }

    /** Writes the workbook to {@code out}, which stays open. */
    public void write(ReportContent content, OutputStream out) throws IOException {
        PrivateTemp.during(temporary, folder -> {
            Path raw = folder.resolve("raw.xlsx");
            try (XSSFWorkbook skeleton = new XSSFWorkbook()) {
                Book book = new Book(skeleton, content, limits);
                lay(book);
                properties(skeleton, content);
                stream(book, raw);
            }
            StableZip.rewrite(raw, out);
        });
    }

    private static void lay(Book book) {
        book.open();
        TableSheets.lay(book);
        ScorecardSheet scorecard = new ScorecardSheet(book);
        scorecard.draw();
        boolean whole = !Editions.isReduced(book);
        if (whole) {
            ChangesSheet.draw(book, scorecard.figures());
        }
        new CoverSheet(book).draw();
        new SummarySheet(book, scorecard.figures()).draw();
        TextSheets.scope(book);
        TextSheets.method(book);
        Lists.lay(book);
        // A sheet that is taken out again would leave its texts in the workbook's table of texts.
        if (whole) {
            SamplingSheet.draw(book);
            ExceptionsSheet.draw(book);
            HiddenSheets.meta(book);
        }
        Editions.reduce(book);
        book.workbook().forEach(sheet -> Guards.protect((XSSFSheet) sheet));
        book.workbook().setActiveSheet(0);
    }

    private static void stream(Book book, Path raw) throws IOException {
        try (Streaming streamed = new Streaming(book.workbook());
                OutputStream file = Files.newOutputStream(raw)) {
            if (!Editions.isReduced(book)) {
                for (String table : TableSheets.LONG) {
                    TableSheets.stream(book, streamed, book.place(table));
                }
                ChangesSheet.stream(book, streamed);
            }
            streamed.write(file);
        }
    }

    private static void properties(XSSFWorkbook workbook, ReportContent content) {
        Instant asOf = content.assessment().snapshot().asOf();
        POIXMLProperties properties = workbook.getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setCreator(CREATOR);
        core.setLastModifiedByUser(CREATOR);
        core.setTitle(CellText.line(content.title(), Limits.EXCEL));
        core.setCreated(Optional.of(Date.from(asOf)));
        core.setModified(Optional.of(Date.from(asOf)));
        properties.getExtendedProperties().getUnderlyingProperties().setApplication(CREATOR);
    }
}
