package org.iamassay.report.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.iamassay.assess.Answered;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.Tool;
import org.iamassay.report.Column;
import org.iamassay.response.Field;
import org.jspecify.annotations.Nullable;

/** The hidden sheet for the program that reads the workbook back: what it was made of, its columns, and what it was given. */
final class HiddenSheets {

    /** Raised when a column that programs read changes its meaning. */
    static final String SCHEMA = "https://iamassay.org/schema/workbook/1";

    private final Book book;
    private final XSSFSheet sheet;
    private int next;

    private HiddenSheets(Book book) {
        this.book = book;
        this.sheet = book.sheet(Book.META);
    }

    /**
     * Three blocks with an empty row between them: name and value; {@code sheet | heading | column | kind | type} for every
     * sheet of rows with keys; and {@code key | field | value} with each answer that the workbook was given, and which answered findings are gone.
     */
    static void meta(Book book) {
        HiddenSheets meta = new HiddenSheets(book);
        meta.origin();
        meta.columns();
        meta.answers();
        hide(book, meta.sheet);
    }

    private void origin() {
        Assessment assessment = book.content().assessment();
        Tool tool = assessment.tool();
        line("schema", SCHEMA);
        line("run", RowDigest.of(run(assessment)));
        line("account", assessment.snapshot().account().value());
        line("partition", assessment.snapshot().partition());
        line("as-of", assessment.snapshot().asOf().toString());
        line("as-of-source", assessment.snapshot().asOfSource().word());
        line("tool", Tool.NAME);
        line("version", tool.version());
        line("language", book.words().texts().language().tag());
        line("checklist", tool.checklistDigest());
        line("profile", tool.profile());
        line("profile-digest", tool.profileDigest());
        line("catalogue", tool.catalogue().date());
        line("catalogue-digest", tool.catalogue().digest());
        line("responses", assessment.responses().digest());
        book.places()
                .values()
                .forEach(place -> place.parts().stream()
                        .filter(part -> part.column() == 0)
                        .forEach(part -> line("rows", part.sheet(), String.valueOf(part.rows()))));
    }

    /** What makes two runs the same: nothing of the machine or the clock. */
    private static List<String> run(Assessment assessment) {
        return List.of(
                assessment.snapshot().account().value(),
                assessment.snapshot().asOf().toString(),
                assessment.tool().version(),
                assessment.tool().checklistDigest(),
                assessment.tool().profileDigest(),
                assessment.responses().digest());
    }

    private void columns() {
        next++;
        line("sheet", "heading", "column", "kind", "type");
        keyed().forEach(place -> place.parts()
                .forEach(part -> place.table()
                        .columns()
                        .forEach(column -> line(
                                part.sheet(), column.title(), column.id(), kind(place, column), type(place, column)))));
    }

    private List<Place> keyed() {
        return book.places().values().stream()
                .filter(place -> place.index(View.KEY) >= 0)
                .toList();
    }

    /** Computed cells make up the digest; formulas do not, since each program rounds them in its own way. */
    private static String kind(Place place, Column column) {
        if (View.isHidden(column)) {
            return column.id();
        }
        if (place.inputs().containsKey(column.id())) {
            return "input";
        }
        return Workpapers.FORMULAS.contains(column.id()) ? "formula" : "computed";
    }

    /** How a cell is read: text, number, time, date, or the name of the list its word is from. */
    private static String type(Place place, Column column) {
        Inputs.Kind kind = place.inputs().get(column.id());
        if (kind != null) {
            return switch (kind) {
                case DATE -> "date";
                case DAYS -> "number";
                case TEXT -> "text";
                default -> kind.list().orElseThrow();
            };
        }
        return switch (column.type()) {
            case WHOLE_NUMBER, DECIMAL, SHARE -> "number";
            case TIME -> "time";
            default -> "text";
        };
    }

    private void answers() {
        next++;
        line("key", "field", "value");
        for (Place place : keyed()) {
            int key = place.index(View.KEY);
            int first = place.index(place.fields().get(0).id());
            for (List<@Nullable Object> row : place.table().rows()) {
                for (int i = 0; i < place.fields().size(); i++) {
                    String value = book.cells().values().input(row.get(first + i));
                    if (!value.isEmpty()) {
                        line(String.valueOf(row.get(key)), place.fields().get(i).id(), value);
                    }
                }
            }
        }
        Answered.all(book.content().assessment()).stream()
                .filter(answered -> answered.standing().isGone())
                .forEach(answered -> line(answered.response().key(), Field.FINDING.word(), Field.GONE));
    }

    private void line(String... cells) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < cells.length; i++) {
            book.cells().text(row, i, Look.ID, cells[i]);
        }
    }

    static void hide(Book book, XSSFSheet sheet) {
        book.workbook().setSheetHidden(book.workbook().getSheetIndex(sheet), true);
    }
}
