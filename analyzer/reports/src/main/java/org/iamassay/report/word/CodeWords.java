package org.iamassay.report.word;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.iamassay.report.Column;
import org.iamassay.report.SafeText;
import org.iamassay.report.Texts;
import org.jspecify.annotations.Nullable;

/** Puts the cells of tables into the words of the document's language, and knows the codes that the words stand for. */
final class CodeWords {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final List<String> FAMILIES = List.of("change", "tier", "outcome", "severity");

    private final Texts texts;
    private final Map<String, String> codes = new HashMap<>();

    CodeWords(Texts texts) {
        this.texts = texts;
        FAMILIES.forEach(family -> texts.codes(family).forEach(code -> codes.put(texts.word(family, code), code)));
    }

    /** The code that a word stands for; the word itself where it stands for none. */
    String code(String word) {
        return codes.getOrDefault(word, word);
    }

    String of(Column column, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Instant instant) {
            return TIME.format(instant);
        }
        if (value instanceof Boolean yes) {
            return texts.word("yes-no", yes ? "yes" : "no");
        }
        if (value instanceof BigDecimal number) {
            return column.type() == Column.Type.SHARE
                    ? texts.get("percent", number.movePointRight(2).setScale(0, RoundingMode.FLOOR))
                    : texts.number(number);
        }
        return value instanceof Integer || value instanceof Long
                ? texts.number(((Number) value).longValue())
                : word(column.type(), Objects.toString(value));
    }

    private String word(Column.Type type, String value) {
        return switch (type) {
            case SEVERITY -> texts.word("severity", value);
            case VERDICT -> texts.word("outcome", value);
            case TIER -> texts.word("tier", value);
            case CHANGE -> texts.word("change", value);
            case ID -> SafeText.visible(value);
            default -> value;
        };
    }
}
