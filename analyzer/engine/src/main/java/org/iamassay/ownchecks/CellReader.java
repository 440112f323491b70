package org.iamassay.ownchecks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.iamassay.frame.ColumnDescription;
import org.iamassay.frame.ColumnType;
import org.iamassay.frame.Frame;
import org.iamassay.model.Sentinel;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a condition may see off one row of a table.
 *
 * <p>An empty cell is never a value by itself: it is unknown, with the reason that stands beside it, unless the check says
 * what it means where AWS wrote that there is nothing (sentinels), or where the table knows no reason.
 */
final class CellReader {

    private static final String STATE = "_state";
    private static final String VALUE = "value";
    private static final Set<String> NOTHING =
            Arrays.stream(Sentinel.values()).map(Sentinel::word).collect(Collectors.toUnmodifiableSet());
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<ColumnDescription> columns;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Object> whenEmpty;

    CellReader(List<ColumnDescription> columns, Map<String, Object> whenEmpty) {
        this.columns = columns;
        this.whenEmpty = whenEmpty;
        for (int i = 0; i < columns.size(); i++) {
            places.put(columns.get(i).name(), i);
        }
    }

    /** The cells of a row; the moment of the snapshot and the tags of the identity are cells like others. */
    Cells read(Frame frame, int row, Instant asOf, Optional<Map<String, String>> tags) {
        Map<String, Object> values = new HashMap<>();
        Map<String, String> unknown = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            ColumnDescription column = columns.get(i);
            Object value = value(column, frame.cell(row, i));
            String reason = value == null ? reason(column, state(column, frame, row)) : "";
            if (value != null) {
                values.put(column.name(), value);
            } else if (reason.isEmpty()) {
                values.put(column.name(), whenEmpty.get(column.name()));
            } else {
                unknown.put(column.name(), reason);
            }
        }
        values.put(Expressions.AS_OF, asOf);
        tags.ifPresentOrElse(
                known -> values.put(Expressions.TAGS, known),
                () -> unknown.put(Expressions.TAGS, "missing-evidence:authorization-details"));
        return new Cells(values, unknown);
    }

    private @Nullable String state(ColumnDescription column, Frame frame, int row) {
        Integer place = places.get(column.name() + STATE);
        return place == null ? null : (String) frame.cell(row, place);
    }

    /** Why an empty cell has no value; empty where the check says what it means. */
    private String reason(ColumnDescription column, @Nullable String state) {
        if (state != null && !NOTHING.contains(state) && !state.equals(VALUE)) {
            return state;
        }
        return whenEmpty.containsKey(column.name()) ? "" : "unreadable:" + column.name();
    }

    private static @Nullable Object value(ColumnDescription column, @Nullable Object cell) {
        if (column.isList()) {
            return cell == null ? List.of() : list((String) cell);
        }
        return cell == null || column.type() != ColumnType.TIME ? cell : Instant.parse((String) cell);
    }

    private static List<String> list(String json) {
        try {
            return List.of(JSON.readValue(json, String[].class));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a table wrote no JSON: " + json, broken);
        }
    }
}
