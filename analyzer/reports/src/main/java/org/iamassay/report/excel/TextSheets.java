package org.iamassay.report.excel;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.iamassay.model.EvidenceFile;
import org.iamassay.model.Snapshot;
import org.iamassay.report.ReportContent;
import org.iamassay.report.ReportTable;

/** The sheets on scope and method. */
final class TextSheets {

    /** Files whose digests are listed one by one. */
    private static final int MOST_FILES = 12;

    private TextSheets() {}

    static void scope(Book book) {
        ReportContent content = book.content();
        Canvas canvas = canvas(book, Book.SCOPE, "missing");
        canvas.band(book.text("workbook.scope-and-limits"), content.title());
        canvas.heading(book.text("workbook.scope"));
        canvas.list(content.scope(), book.text("workbook.nothing"));
        canvas.skip(1);
        canvas.heading(book.text("workbook.not-seen"));
        canvas.list(content.notSeen(), book.text("workbook.all-seen"));
        canvas.skip(1);
        if (!Editions.isReduced(book)) {
            inputs(book, canvas);
        }
        produced(book, canvas);
        section(book, canvas, "missing");
        Pages.finish(book, canvas);
    }

    static void method(Book book) {
        ReportContent content = book.content();
        Canvas canvas = canvas(book, Book.METHOD, "parameters");
        canvas.band(book.text("workbook.method"), content.title());
        canvas.heading(book.text("workbook.judged"));
        canvas.list(content.method(), "");
        canvas.skip(1);
        canvas.heading(book.text("workbook.again"));
        int files = content.assessment().fileCount();
        boolean many = files > MOST_FILES;
        Set<String> inputs = many ? inputs(book) : Set.of();
        content.reproduction().stream()
                .filter(fact -> !inputs.contains(fact.name()))
                .forEach(fact -> canvas.fact(fact.name(), fact.value(), canvas.columns() - 1));
        canvas.skip(1);
        if (many) {
            inputs(book, canvas);
        }
        section(book, canvas, "parameters");
        Pages.finish(book, canvas);
    }

    /** Names of the particulars that hold the digests of the files; of many files sheet Evidence has them. */
    private static Set<String> inputs(Book book) {
        return book.content().table("evidence").rows().stream()
                .map(row -> book.text("fact.input", String.valueOf(row.get(1))))
                .collect(Collectors.toSet());
    }

    private static void inputs(Book book, Canvas canvas) {
        int files = book.content().table("evidence").rows().size();
        canvas.heading(book.text("workbook.received"));
        String text = book.words().texts().count("workbook.files", files, Book.EVIDENCE);
        canvas.paragraph(Look.PARAGRAPH, text, 1, canvas.columns() - 1);
        XSSFRow row = canvas.sheet().getRow(canvas.next() - 1);
        Canvas.link(canvas.sheet(), row.getCell(1), "'" + Book.EVIDENCE + "'!A1");
        canvas.skip(1);
    }

    /** What auditors ask of information produced by the entity: source, scope, time, rows, original, completeness. */
    private static void produced(Book book, Canvas canvas) {
        Snapshot snapshot = book.content().assessment().snapshot();
        List<EvidenceFile> files = snapshot.evidence();
        long rows = files.stream().mapToLong(EvidenceFile::rows).sum();
        long untouched = files.stream().filter(EvidenceFile::looksUntouched).count();
        long collected =
                files.stream().filter(file -> file.collected().isPresent()).count();
        canvas.heading(book.text("workbook.ipe"));
        fact(book, canvas, "source", snapshot.account(), snapshot.partition());
        fact(book, canvas, "scope", collected, files.size());
        fact(
                book,
                canvas,
                "time",
                snapshot.asOf(),
                book.text("as-of-source." + snapshot.asOfSource().word()));
        fact(book, canvas, "rows", rows, files.size());
        fact(book, canvas, "original", untouched, files.size());
        canvas.skip(1);
        ReportTable agree =
                Views.columns(book.workpapers().reconciliation(), "title", "reference", "state", "reconciled");
        if (!agree.rows().isEmpty()) {
            canvas.heading(agree.title());
            Pages.table(book, canvas, agree);
            canvas.skip(1);
        }
    }

    private static void fact(Book book, Canvas canvas, String id, Object... arguments) {
        String name = book.text("workbook.ipe." + id + ".name");
        canvas.fact(name, book.text("workbook.ipe." + id, arguments), canvas.columns() - 1);
    }

    private static Canvas canvas(Book book, String sheet, String table) {
        return new Canvas(
                book.sheet(sheet),
                book.cells(),
                Pages.grid(book.content().table(table).columns()));
    }

    private static void section(Book book, Canvas canvas, String id) {
        ReportTable table = book.content().table(id);
        canvas.newPage();
        canvas.heading(table.title());
        Pages.table(book, canvas, table);
        canvas.skip(1);
    }
}
