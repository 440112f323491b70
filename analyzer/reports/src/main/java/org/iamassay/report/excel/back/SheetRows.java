package org.iamassay.report.excel.back;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.iamassay.report.excel.RowDigest;
import org.iamassay.report.excel.back.MetaSheet.MetaColumn;
import org.iamassay.response.Field;
import org.iamassay.response.Response;
import org.iamassay.response.Slot;
import org.iamassay.response.Stated;

/** Finds the rows of a workbook by their hidden keys, wherever they stand now. */
final class SheetRows {

    static final String KEY = "key";
    static final String DIGEST = "digest";
    private static final String COMPUTED = "computed";
    private static final String INPUT = "input";
    /** Rows in which the headings are looked for: people insert some above them. */
    private static final int HEAD_ROWS = 50;

    private final MetaSheet meta;
    private final List<Stated.Row> rows = new ArrayList<>();
    private final List<Remark> changed = new ArrayList<>();
    private final List<Remark> skipped = new ArrayList<>();

    SheetRows(MetaSheet meta) {
        this.meta = meta;
    }

    List<Stated.Row> rows() {
        return rows;
    }

    List<Remark> changed() {
        return changed;
    }

    List<Remark> skipped() {
        return skipped;
    }

    void read(BookParts book, String sheet) throws ReturnException {
        if (sheet.startsWith("_")) {
            return;
        }
        Sheet[] found = new Sheet[1];
        book.read(sheet, (number, cells) -> {
            if (found[0] != null) {
                found[0].row(number, cells);
                return true;
            }
            if (isHead(cells)) {
                found[0] = new Sheet(sheet, number, cells);
            }
            return found[0] != null || number < HEAD_ROWS;
        });
        if (found[0] == null && meta.sheets().contains(sheet)) {
            skipped.add(new Remark(
                    sheet, "the hidden columns key and digest are gone, so nothing was read from this sheet"));
        }
    }

    private static boolean isHead(Map<Integer, RawCell> cells) {
        List<String> texts = cells.values().stream().map(RawCell::text).toList();
        return texts.contains(KEY) && texts.contains(DIGEST);
    }

    /** One sheet with its headings. */
    private final class Sheet {

        private final String name;
        private final Map<MetaColumn, Integer> columns = new LinkedHashMap<>();
        private final Map<Field, Integer> inputs = new EnumMap<>(Field.class);
        private final InputCell cell;
        private final boolean hasAllComputed;
        private final int key;
        private final int digest;

        Sheet(String name, int number, Map<Integer, RawCell> heads) {
            this.name = name;
            Map<String, Integer> places = new LinkedHashMap<>();
            heads.forEach((column, head) -> places.putIfAbsent(head.text(), column));
            key = Objects.requireNonNull(places.get(KEY));
            digest = Objects.requireNonNull(places.get(DIGEST));
            Map<Field, Map<String, String>> codes = new EnumMap<>(Field.class);
            List<String> gone = new ArrayList<>();
            for (MetaColumn column : meta.columns(name, List.copyOf(places.keySet()))) {
                Integer place = places.get(column.heading());
                if (place == null) {
                    gone.add(column.heading());
                    continue;
                }
                columns.put(column, place);
                Optional<Field> field = Field.of(column.id())
                        .filter(f -> f.isInput() && column.kind().equals(INPUT));
                field.ifPresent(f -> {
                    inputs.put(f, place);
                    codes.put(f, meta.codes(column.type()));
                });
            }
            cell = new InputCell(codes);
            hasAllComputed = gone.isEmpty();
            if (!gone.isEmpty()) {
                skipped.add(new Remark(
                        name + "!" + number,
                        "the headings " + String.join(", ", gone)
                                + " are gone or were changed; what stands in their columns was not read"));
            }
        }

        void row(int number, Map<Integer, RawCell> cells) {
            Map<Field, InputCell.Read> read = new EnumMap<>(Field.class);
            inputs.forEach((field, column) -> read.put(field, cell.read(field, at(cells, column))));
            String known = at(cells, key).text();
            String problem = problem(known, cells);
            if (!problem.isEmpty()) {
                (isAnswered(known, read) ? skipped : changed).add(new Remark(name + "!" + number, problem));
                return;
            }
            read.forEach((field, one) -> {
                if (!one.refusal().isEmpty()) {
                    skipped.add(new Remark(place(number, Objects.requireNonNull(inputs.get(field))), one.refusal()));
                }
            });
            rows.add(new Stated.Row(known, name + "!" + number, values(number, read)));
            compare(number, cells);
        }

        private Map<Field, Stated> values(int number, Map<Field, InputCell.Read> read) {
            Stated blank = new Stated("", name + "!" + number);
            Map<Field, Stated> values = new EnumMap<>(Field.class);
            read.forEach((field, one) -> {
                if (one.refusal().isEmpty()) {
                    values.put(
                            field,
                            one.value().isEmpty()
                                    ? blank
                                    : new Stated(
                                            one.value(), place(number, Objects.requireNonNull(inputs.get(field)))));
                }
            });
            return values;
        }

        /** Why nothing is read from a row; empty when its key and what it shows agree. */
        private String problem(String known, Map<Integer, RawCell> cells) {
            if (known.isEmpty()) {
                return "the row has no key, so nobody can tell what it answers; it was not read";
            }
            if (!Slot.isKey(known) || (known.contains("@") && !isOfAccount(known))) {
                return "the key \"" + shortened(known) + "\" is unknown; the row was not read";
            }
            for (Map.Entry<MetaColumn, Integer> column : columns.entrySet()) {
                String shown = at(cells, column.getValue()).text();
                boolean differs = switch (column.getKey().id()) {
                    case "finding-id" -> !shown.equals(known);
                    case "check" -> !shown.equals(Slot.check(known));
                    default -> false;
                };
                if (differs) {
                    return "the hidden key of the row is that of " + shortened(known)
                            + ", but the row shows another; it was sorted in part, so it was not read";
                }
            }
            return "";
        }

        private boolean isOfAccount(String known) {
            return known.contains(":") || known.equals(Response.key(Slot.check(known), meta.account()));
        }

        private boolean isAnswered(String known, Map<Field, InputCell.Read> read) {
            return read.entrySet().stream()
                    .anyMatch(e -> !e.getValue().refusal().isEmpty()
                            || !e.getValue().value().equals(exported(known, e.getKey())));
        }

        private String exported(String known, Field field) {
            return meta.exported().getOrDefault(new Slot(meta.account(), known, field), "");
        }

        private void compare(int number, Map<Integer, RawCell> cells) {
            if (!hasAllComputed) {
                return;
            }
            List<String> texts = new ArrayList<>(columns.size());
            List<Integer> places = new ArrayList<>(columns.size());
            columns.forEach((column, place) -> {
                if (column.kind().equals(COMPUTED)) {
                    texts.add(text(column, at(cells, place)));
                    places.add(place);
                }
            });
            String told = at(cells, digest).text();
            if (told.equals(RowDigest.row(texts))) {
                return;
            }
            List<Integer> which = RowDigest.changed(texts, told);
            if (which.isEmpty()) {
                changed.add(new Remark(name + "!" + number, "the row was changed; the change was ignored"));
            }
            which.forEach(i -> changed.add(
                    new Remark(place(number, places.get(i)), "the computed cell was changed; the change was ignored")));
        }

        private String text(MetaColumn column, RawCell computed) {
            if (!computed.isNumber()) {
                return computed.text();
            }
            return computed.number()
                    .map(number -> column.type().equals("time")
                            ? RowDigest.time(number.doubleValue())
                            : RowDigest.number(number.doubleValue()))
                    .orElse(computed.text());
        }

        private RawCell at(Map<Integer, RawCell> cells, int column) {
            return cells.getOrDefault(column, RawCell.EMPTY);
        }

        private String place(int number, int column) {
            return name + "!" + CellReference.convertNumToColString(column) + number;
        }

        private String shortened(String text) {
            return text.length() <= 80 ? text : text.substring(0, 80) + "…";
        }
    }
}
