package org.iamassay.report.excel.back;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.iamassay.response.Field;
import org.iamassay.response.PlainText;

/** What a cell that people fill in says, as the store keeps it. */
final class InputCell {

    /**
     * A value, or why there is none.
     *
     * @param refusal what was found and what is expected; empty when there is a value
     */
    record Read(String value, String refusal) {}

    private final Map<Field, Map<String, String>> codes;

    /** With the codes of the words that each field's cells show. */
    InputCell(Map<Field, Map<String, String>> codes) {
        this.codes = codes;
    }

    Read read(Field field, RawCell cell) {
        if (cell.isFormula()) {
            return refused("found a formula, which is never worked out here; write its result as a value");
        }
        if (cell.type() == RawCell.Type.ERROR) {
            return refused("found the error " + cell.text() + "; write a value");
        }
        String text = PlainText.of(cell.shown());
        String value = switch (field.kind()) {
            case TEXT -> text;
            case WORD -> word(field, text);
            case DATE -> cell.isNumber() ? cell.day().map(LocalDate::toString).orElse(text) : text;
            case DAYS ->
                cell.type() == RawCell.Type.DATE
                        ? cell.number().map(RawCell::plain).orElse(text)
                        : text;
        };
        Optional<String> expected = field.expected(value);
        return expected.isEmpty()
                ? new Read(value, "")
                : refused("found \"" + shortened(text) + "\", expected " + expected.get());
    }

    /** The code of a word in the language of the workbook, however its letters are cased; a code stands for itself. */
    private String word(Field field, String text) {
        Map<String, String> words = codes.getOrDefault(field, Map.of());
        String exact = words.get(text);
        if (exact != null) {
            return exact;
        }
        return words.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(text))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(text);
    }

    private static Read refused(String why) {
        return new Read("", why + "; the cell was not read");
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
