package org.iamassay.report.html;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.iamassay.report.Column;
import org.iamassay.report.Texts;
import org.jspecify.annotations.Nullable;

/** Cells as people read them; times in UTC with seconds. */
final class CellText {

    private static final Set<Column.Type> NUMBERS =
            Set.of(Column.Type.WHOLE_NUMBER, Column.Type.DECIMAL, Column.Type.SHARE);
    /** Families of the words that stand for codes, see {@code label.} in the texts. */
    private static final Map<Column.Type, String> FAMILIES = new EnumMap<>(Map.of(
            Column.Type.SEVERITY, "severity",
            Column.Type.VERDICT, "outcome",
            Column.Type.TIER, "tier",
            Column.Type.CHANGE, "change"));

    private static final String YES_NO = "yes-no";

    private final Texts texts;

    CellText(Texts texts) {
        this.texts = texts;
    }

    String of(Column column, @Nullable Object cell) {
        if (cell == null) {
            return column.type() == Column.Type.YES_NO ? texts.word(YES_NO, "unknown") : "";
        }
        return switch (column.type()) {
            case SHARE -> cell instanceof BigDecimal share ? texts.percent(share) : cell.toString();
            case DECIMAL, WHOLE_NUMBER -> number(cell);
            case TIME -> cell.toString().replace('T', ' ');
            case SEVERITY, VERDICT, TIER, CHANGE -> label(family(column.type()), cell.toString());
            case YES_NO ->
                cell.equals(true)
                        ? texts.word(YES_NO, "yes")
                        : cell.equals(false) ? texts.word(YES_NO, "no") : cell.toString();
            default -> cell.toString();
        };
    }

    private String number(Object cell) {
        if (cell instanceof BigDecimal number) {
            return texts.number(number);
        }
        return cell instanceof Integer || cell instanceof Long
                ? texts.number(((Number) cell).longValue())
                : cell.toString();
    }

    /** The word for a stable code as a label: {@code not-assessed} of the outcomes as "Not assessed". */
    String label(String family, String code) {
        return code.isEmpty() ? code : texts.capital(texts.word(family, code));
    }

    /** The codes that the labels of a page stand for. */
    Map<String, String> codes() {
        Map<String, String> codes = new TreeMap<>();
        FAMILIES.values().forEach(family -> texts.codes(family).forEach(code -> codes.put(label(family, code), code)));
        return codes;
    }

    private static String family(Column.Type type) {
        return FAMILIES.getOrDefault(type, "");
    }

    /** How the page shows and sorts a column: number, word, code, link or text. */
    static String kind(Column.Type type) {
        if (NUMBERS.contains(type)) {
            return "number";
        }
        if (FAMILIES.containsKey(type)) {
            return "word";
        }
        return switch (type) {
            case ID -> "code";
            case TIME -> "time";
            case LINK -> "link";
            default -> "text";
        };
    }
}
