package org.iamassay.report.html;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.iamassay.report.Column;
import org.jspecify.annotations.Nullable;

/** Cells as people read them; times in UTC with seconds. */
final class CellText {

    private static final Set<Column.Type> NUMBERS =
            Set.of(Column.Type.WHOLE_NUMBER, Column.Type.DECIMAL, Column.Type.SHARE);
    private static final Set<Column.Type> WORDS =
            Set.of(Column.Type.SEVERITY, Column.Type.VERDICT, Column.Type.TIER, Column.Type.CHANGE);

    private CellText() {}

    static String of(Column column, @Nullable Object cell) {
        if (cell == null) {
            return column.type() == Column.Type.YES_NO ? "unknown" : "";
        }
        return switch (column.type()) {
            case SHARE -> cell instanceof BigDecimal share ? percent(share) : cell.toString();
            case DECIMAL -> cell instanceof BigDecimal number ? number.toPlainString() : cell.toString();
            case TIME -> cell.toString().replace('T', ' ');
            case SEVERITY, VERDICT, TIER, CHANGE -> word(cell.toString());
            case YES_NO -> cell.equals(true) ? "yes" : cell.equals(false) ? "no" : cell.toString();
            default -> cell.toString();
        };
    }

    /** A stable word as a label: {@code not-assessed} as "Not assessed". */
    static String word(String word) {
        if (word.isEmpty()) {
            return word;
        }
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).replace('-', ' ');
    }

    /** A share as percent, with as many decimals as it has. */
    static String percent(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2).stripTrailingZeros();
        return (percent.scale() < 0 ? percent.setScale(0) : percent).toPlainString() + " %";
    }

    /** How the page shows and sorts a column: number, word, code, link or text. */
    static String kind(Column.Type type) {
        if (NUMBERS.contains(type)) {
            return "number";
        }
        if (WORDS.contains(type)) {
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
