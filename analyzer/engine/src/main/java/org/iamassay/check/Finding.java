package org.iamassay.check;

import java.util.ArrayList;
import java.util.List;
import org.iamassay.model.JsonPlace;
import org.iamassay.model.Moment;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.Row;
import org.jspecify.annotations.Nullable;

/**
 * One verdict on one subject, with the way back to the file.
 *
 * @param check id of the check
 * @param severity severity in the profile used
 * @param verdict the outcome's stable word
 * @param reason reason code, for not-applicable, not-assessed and error; else null
 * @param evidence what was seen, one sentence without a full stop; may be empty
 * @param rows rows the verdict rests on; several when rows of one subject differ
 * @param columns columns the verdict rests on
 * @param members members of JSON dumps the verdict rests on
 */
public record Finding(
        String check,
        Severity severity,
        Subject subject,
        Verdict verdict,
        @Nullable String reason,
        String evidence,
        List<Row> rows,
        List<ReportColumn> columns,
        List<TraceCell> members) {

    /**
     * One cell or member that a verdict rests on, as it stood in the file.
     *
     * @param row line of the cell, or 0 for a member of a JSON dump
     * @param column column of the cell, or JSON Pointer of the member
     * @param value null for a cell or member that is not there
     */
    public record TraceCell(
            String file, int row, String column, @Nullable String value) {

        /** A member of a JSON dump. */
        public static TraceCell of(JsonPlace place, @Nullable Object value) {
            return new TraceCell(place.file(), 0, place.pointer(), value == null ? null : value.toString());
        }

        /** A member that a JSON dump should have and has not. */
        public static TraceCell absent(JsonPlace place) {
            return new TraceCell(place.file(), 0, place.pointer(), null);
        }

        /** A member of a JSON dump that holds a time; the sentinel of one that is absent was never in the file. */
        public static TraceCell of(JsonPlace place, @Nullable Moment value) {
            return value == null || value.isSentinel() ? absent(place) : of(place, (Object) value.toString());
        }

        /** A member of a JSON dump that holds a text; an absent one is read as an empty text. */
        public static TraceCell of(JsonPlace place, @Nullable String value) {
            return value == null || value.isEmpty() ? absent(place) : of(place, (Object) value);
        }

        /** Whether it is a member of a JSON dump, named by its JSON Pointer. */
        public boolean isMember() {
            return row == 0;
        }
    }

    /** The same with other members. */
    Finding with(List<TraceCell> others) {
        return new Finding(check, severity, subject, verdict, reason, evidence, rows, columns, others);
    }

    /** The stable id: check, subject key and creation time (checklist section 1.4). */
    public String id() {
        return check + ":" + subject.key() + ":" + subject.createdAt();
    }

    /** The cells and members the verdict rests on, in the order of rows and columns, then members as given. */
    public List<TraceCell> trace() {
        List<TraceCell> cells = new ArrayList<>(rows.size() * columns.size());
        for (Row row : rows) {
            for (ReportColumn column : columns) {
                cells.add(new TraceCell(row.file(), row.line(), row.name(column), row.cell(column)));
            }
        }
        cells.addAll(members);
        return cells;
    }
}
