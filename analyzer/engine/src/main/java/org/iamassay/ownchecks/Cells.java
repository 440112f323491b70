package org.iamassay.ownchecks;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a condition may see of one row.
 *
 * @param values values of CEL by column
 * @param unknown reason codes by column, for those without a value
 */
record Cells(Map<String, Object> values, Map<String, String> unknown) {

    Cells {
        values = Map.copyOf(values);
        unknown = Map.copyOf(unknown);
    }

    /** The value of a column as text for people. */
    Optional<String> text(String column) {
        // Copies of maps have no order of their own.
        return Optional.ofNullable(values.get(column))
                .map(value -> value instanceof Map<?, ?> tags ? new TreeMap<>(tags) : value)
                .map(String::valueOf);
    }
}
