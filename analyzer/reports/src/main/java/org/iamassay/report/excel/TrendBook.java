package org.iamassay.report.excel;

import java.util.List;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.iamassay.report.Column;
import org.iamassay.report.Presentation;
import org.iamassay.report.ReportTable;
import org.iamassay.report.Texts;

/** The workbook of a trend while it is made. */
final class TrendBook {

    /** Width, in characters, from which the first column stays in sight. */
    private static final int WIDE = 190;

    private final XSSFWorkbook workbook;
    private final Limits limits;
    private final CellWriter cells;
    private final TableLayer layer;
    private final Paper paper;
    private final Texts texts;

    TrendBook(XSSFWorkbook workbook, Limits limits, String subject) {
        this(workbook, limits, subject, Presentation.PLAIN);
    }

    /** The same in another language and look. */
    TrendBook(XSSFWorkbook workbook, Limits limits, String subject, Presentation presentation) {
        this.workbook = workbook;
        this.limits = limits;
        this.texts = presentation.texts();
        this.cells = new CellWriter(
                new Styles(workbook, presentation.brand(), presentation.language()),
                new CellValue(new Words(texts), limits));
        this.layer = new TableLayer(cells);
        this.paper = new Paper(texts, presentation.brand(), subject);
    }

    CellWriter cells() {
        return cells;
    }

    XSSFSheet make(String name) {
        return workbook.createSheet(name);
    }

    /** A table that fills sheets of its own, the first of which has this name. */
    Place whole(String name, ReportTable table) {
        Place place = Place.of(View.of(table), name, limits);
        for (Place.Part part : place.parts()) {
            XSSFSheet sheet = make(part.sheet());
            List<Column> columns = table.columns();
            int width = TableLayer.widths(sheet, columns, part.column());
            layer.frame(sheet, place, part);
            layer.rows(sheet, place, part);
            Paper.repeat(sheet, part.header(), width > WIDE ? 1 : 0);
            int printed = Paper.columns(columns);
            paper.set(sheet, width);
            paper.say(sheet, printed, columns.size());
            boolean more = part.to() < table.rows().size();
            if (more) {
                String next = place.parts().get(place.parts().indexOf(part) + 1).sheet();
                String note = texts.get(
                        "workbook.goes-on",
                        part.from() + 1,
                        part.to(),
                        table.rows().size(),
                        next);
                cells.text(sheet.createRow(part.end()), part.column(), Look.NOTE, note);
            }
            Paper.area(sheet, part.end() + (more ? 1 : 0), printed);
        }
        return place;
    }

    /** A table below what is already on a page. */
    Place table(Canvas canvas, ReportTable table) {
        Place place = Place.within(View.of(table), canvas.sheet().getSheetName(), canvas.next(), 1);
        Place.Part part = place.parts().get(0);
        layer.frame(canvas.sheet(), place, part);
        layer.rows(canvas.sheet(), place, part);
        canvas.skip(part.end() - part.header());
        return place;
    }

    /** Sets the paper and the print area once a page is full. */
    void finish(Canvas canvas) {
        paper.set(canvas.sheet(), canvas.characters());
        Paper.areas(canvas.sheet(), canvas.pages(), canvas.next(), canvas.columns());
    }

    XSSFSheet sheet(String name) {
        return Objects.requireNonNull(workbook.getSheet(name), name);
    }
}
