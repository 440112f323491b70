package org.iamassay.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iamassay.model.ReportColumn;
import org.jspecify.annotations.Nullable;

/** A header line understood: which column stands where; columns are found by name, in any case and order. */
final class Header {

    private static final int MAX_SHOWN = 10;

    private static final Map<String, ReportColumn> BY_NAME =
            Arrays.stream(ReportColumn.values()).collect(Collectors.toMap(ReportColumn::header, c -> c));

    /** What AWS added to the header of 2014 in early 2015 (formats section 9). */
    private static final Set<ReportColumn> SINCE_2015 = EnumSet.of(
            ReportColumn.ACCESS_KEY_1_LAST_USED_DATE,
            ReportColumn.ACCESS_KEY_1_LAST_USED_REGION,
            ReportColumn.ACCESS_KEY_1_LAST_USED_SERVICE,
            ReportColumn.ACCESS_KEY_2_LAST_USED_DATE,
            ReportColumn.ACCESS_KEY_2_LAST_USED_REGION,
            ReportColumn.ACCESS_KEY_2_LAST_USED_SERVICE);

    private final Optional<ReportTool> tool;
    private final List<String> names;
    private final Map<ReportColumn, Integer> places = new EnumMap<>(ReportColumn.class);
    private final List<String> added = new ArrayList<>();
    private final List<String> twice = new ArrayList<>();

    Header(List<String> cells) {
        this(cells, Optional.empty());
    }

    Header(List<String> cells, Optional<ReportTool> tool) {
        this.tool = tool;
        this.names = cells.stream().map(Header::cleaned).toList();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            ReportColumn column = BY_NAME.get(name.toLowerCase(Locale.ROOT));
            if (column == null) {
                added.add(name.isEmpty() ? "(no name)" : Cells.shown(name));
            } else if (places.putIfAbsent(column, i) != null) {
                twice.add(column.header());
            }
        }
    }

    /** Whether a row is a header: where a user and an ARN stand in others, it has their titles. */
    static boolean repeats(List<String> cells) {
        return has(cells, ReportColumn.ARN.header()) && has(cells, ReportColumn.USER.header());
    }

    /** Whether a row has the same titles. */
    boolean isSame(List<String> cells) {
        if (cells.size() != names.size()) {
            return false;
        }
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).equalsIgnoreCase(cells.get(i).strip())) {
                return false;
            }
        }
        return true;
    }

    int width() {
        return names.size();
    }

    Set<ReportColumn> columns() {
        return Collections.unmodifiableSet(places.keySet());
    }

    boolean has(ReportColumn column) {
        return places.containsKey(column);
    }

    /** The cell of a row, as it stands there; null when the header lacks the column or the row is too short. */
    @Nullable String cell(List<String> cells, ReportColumn column) {
        Integer place = places.get(column);
        return place == null || place >= cells.size() ? null : cells.get(place);
    }

    /** What the file calls the column. */
    String name(ReportColumn column) {
        return tool.map(t -> t.name(column)).orElse(column.header());
    }

    /** Where a column stands, from 0; -1 for a column that the header lacks. */
    int place(ReportColumn column) {
        return places.getOrDefault(column, -1);
    }

    List<ReportColumn> missing() {
        return ReportColumn.BASE.stream().filter(c -> !has(c)).toList();
    }

    /** Known columns that stand there more than once: which of them is right cannot be told. */
    List<String> twice() {
        return twice;
    }

    /** The header as found, for a message. */
    String found() {
        return names.isEmpty() || (names.size() == 1 && names.get(0).isEmpty())
                ? "no header"
                : "a header '" + Cells.shown(String.join(",", names)) + "'";
    }

    /** Notes how the header differs from those of 16, 22 and 23 columns that AWS wrote. */
    void addSigns(Signs signs) {
        List<String> missing = missing().stream().map(ReportColumn::header).toList();
        if (!missing.isEmpty() && !Set.copyOf(missing()).equals(SINCE_2015)) {
            signs.add("columns missing: " + shown(missing));
        }
        if (!added.isEmpty()) {
            signs.add("columns added: " + shown(added));
        }
        List<String> renamed = names.stream()
                .filter(n -> BY_NAME.containsKey(n.toLowerCase(Locale.ROOT)) && !BY_NAME.containsKey(n))
                .toList();
        if (!renamed.isEmpty()) {
            signs.add("column names changed: " + shown(renamed));
        }
        List<Integer> order = List.copyOf(places.values());
        if (!order.equals(order.stream().sorted().toList())) {
            signs.add("columns in another order");
        }
    }

    @Override
    public String toString() {
        return String.join(",", names);
    }

    private static String shown(List<String> some) {
        int more = some.size() - MAX_SHOWN;
        Stream<String> named = some.stream().limit(MAX_SHOWN);
        return more <= 0
                ? named.collect(Collectors.joining(", "))
                : named.collect(Collectors.joining(", ")) + " and " + more + " more";
    }

    private static boolean has(List<String> cells, String title) {
        for (String cell : cells) {
            // The first letter alone rules out nearly all cells of nearly all rows.
            if (cell.length() == title.length()
                    && (cell.charAt(0) | 0x20) == title.charAt(0)
                    && cell.equalsIgnoreCase(title)) {
                return true;
            }
        }
        return false;
    }

    /** A title without spaces around it and without the remains of a byte order mark read in another code page. */
    private static String cleaned(String cell) {
        return cell.replace("\uFEFF", "").replace("ï»¿", "").strip();
    }
}
