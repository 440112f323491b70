package org.iamassay.response;

import java.util.Map;

/**
 * What a cell of a workbook says.
 *
 * @param value as kept in the store; empty for an empty cell
 * @param place the cell, such as {@code Findings!P7}
 */
public record Stated(String value, String place) {

    /**
     * What a row says of one key, by field; a field whose column is not there, or whose cell cannot be read, is absent.
     *
     * @param place the row, such as {@code Findings!7}
     */
    public record Row(String key, String place, Map<Field, Stated> values) {

        public Row {
            key = Slot.plain(key);
            values = Map.copyOf(values);
        }
    }
}
