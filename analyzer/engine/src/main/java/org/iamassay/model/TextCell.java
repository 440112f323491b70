package org.iamassay.model;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A text cell: a text, a sentinel, or unknown with the reason code of checklist section 1.2. */
public record TextCell(
        @Nullable String value,
        @Nullable Sentinel sentinel,
        @Nullable String unknownReason) {

    private static final Map<Sentinel, TextCell> SENTINELS = new EnumMap<>(Map.of(
            Sentinel.NOT_APPLICABLE, new TextCell(null, Sentinel.NOT_APPLICABLE, null),
            Sentinel.NO_INFORMATION, new TextCell(null, Sentinel.NO_INFORMATION, null),
            Sentinel.NOT_SUPPORTED, new TextCell(null, Sentinel.NOT_SUPPORTED, null)));

    public static TextCell of(String text) {
        return new TextCell(text, null, null);
    }

    public static TextCell sentinel(Sentinel sentinel) {
        return Objects.requireNonNull(SENTINELS.get(sentinel));
    }

    public static TextCell unknown(String reason) {
        return new TextCell(null, null, reason);
    }

    public boolean isText() {
        return value != null;
    }

    public boolean isSentinel() {
        return sentinel != null;
    }

    public boolean isUnknown() {
        return unknownReason != null;
    }

    /** The text; only when there is one. */
    public String text() {
        return Objects.requireNonNull(value, "no text here");
    }

    /** Why the cell is unknown; only for an unknown cell. */
    public String reason() {
        return Objects.requireNonNull(unknownReason, "a known cell has no reason");
    }
}
