package org.iamassay.report.excel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.iamassay.report.Column;
import org.iamassay.report.ReportTable;
import org.jspecify.annotations.Nullable;

/** The sheets that hold one table each and nothing else, headings in the first row. */
final class TableSheets {

    /** Width, in characters, from which the first column stays in sight. */
    private static final int WIDE = 190;

    private static final List<String> SHORT = List.of("findings", "controls", "evidence", "dictionary");

    /** Tables that grow with the account. */
    static final List<String> LONG = List.of("affected", "principals");

    private TableSheets() {}

    /** Frames all of them and fills the short ones. */
    static void lay(Book book) {
        Stream.concat(SHORT.stream(), LONG.stream()).forEach(id -> frame(book, book.place(id)));
        for (String id : SHORT) {
            Place place = book.place(id);
            place.parts().stream()
                    .filter(part -> !Editions.drops(book, part.sheet()))
                    .forEach(part -> fill(book, book.sheet(part.sheet()), place, part));
        }
        if (!Editions.isReduced(book)) {
            linkFindings(book);
        }
        weigh(book);
    }

    /** The parts of the score are formulas, so that a reader can follow them. */
    private static void weigh(Book book) {
        Place controls = book.place("controls");
        for (Place.Part part : controls.parts()) {
            XSSFSheet sheet = book.sheet(part.sheet());
            for (int i = part.from(); i < part.to(); i++) {
                int at = part.header() + 1 + i - part.from();
                for (String column : List.of(Weights.COUNTED, Weights.SEEN, Weights.PASSED)) {
                    int index = controls.index(column);
                    Object value = Objects.requireNonNull(
                            controls.table().rows().get(i).get(index));
                    String formula = Weights.formula(controls, column, at);
                    book.cells().formula(sheet.getRow(at), index, Look.COMPUTED, formula, value);
                }
            }
        }
    }

    /** Writes the rows of a long table, a few at a time. */
    static void stream(Book book, SXSSFWorkbook workbook, Place place) {
        place.parts().forEach(part -> fill(book, workbook.getSheet(part.sheet()), place, part));
    }

    private static void frame(Book book, Place place) {
        for (Place.Part part : place.parts()) {
            XSSFSheet sheet = book.sheet(part.sheet());
            List<Column> columns = View.seen(place.table().columns());
            int width = TableLayer.widths(sheet, place.table().columns(), part.column());
            book.layer().frame(sheet, place, part);
            Paper.repeat(sheet, part.header(), width > WIDE ? 1 : 0);
            int printed = Paper.columns(columns);
            book.paper().set(sheet, width);
            book.paper().say(sheet, printed, columns.size());
            Paper.area(sheet, part.end() + (part.to() < place.table().rows().size() ? 1 : 0), printed);
        }
    }

    private static void fill(Book book, Sheet sheet, Place place, Place.Part part) {
        book.layer().rows(sheet, place, part);
        goesOn(book, sheet, place, part);
    }

    /** Says below a part in which sheet its table goes on. */
    static void goesOn(Book book, Sheet sheet, Place place, Place.Part part) {
        int next = place.parts().indexOf(part) + 1;
        if (next < place.parts().size()) {
            Row row = sheet.createRow(part.end());
            String where = place.parts().get(next).sheet();
            book.cells()
                    .text(
                            row,
                            part.column(),
                            Look.NOTE,
                            book.text(
                                    "workbook.goes-on",
                                    part.from() + 1,
                                    part.to(),
                                    place.table().rows().size(),
                                    where));
        }
    }

    /** A reference with affected resources leads to the first of them. */
    private static void linkFindings(Book book) {
        Place findings = book.place("findings");
        Place affected = book.place("affected");
        int check = findings.index("check");
        int reference = findings.index("reference");
        Map<Object, Integer> first = firstRows(affected);
        int links = 0;
        for (Place.Part part : findings.parts()) {
            XSSFSheet sheet = book.sheet(part.sheet());
            for (int i = part.from(); i < part.to() && links < book.limits().links(); i++) {
                Integer row = first.get(findings.table().rows().get(i).get(check));
                if (row != null) {
                    XSSFCell cell =
                            sheet.getRow(part.header() + 1 + i - part.from()).getCell(part.column() + reference);
                    Canvas.link(sheet, cell, affected.target(row, 0));
                    cell.setCellStyle(book.cells().style(Look.ID_LINK));
                    links++;
                }
            }
        }
    }

    private static Map<Object, Integer> firstRows(Place affected) {
        ReportTable table = affected.table();
        int check = affected.index("check");
        Map<Object, Integer> first = new HashMap<>();
        for (int i = 0; i < table.rows().size(); i++) {
            @Nullable Object id = table.rows().get(i).get(check);
            if (id != null) {
                first.putIfAbsent(id, i);
            }
        }
        return first;
    }
}
