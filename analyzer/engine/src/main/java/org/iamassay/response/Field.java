package org.iamassay.response;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.iamassay.check.Attestation;

/** What can be said of a finding or a check, one thing each; its word is the same in the store and in the workbook. */
public enum Field {
    STATUS("response-status", Kind.WORD),
    OWNER("owner", Kind.TEXT),
    DUE("due", Kind.DATE),
    TEXT("response", Kind.TEXT),
    COMPENSATING_CONTROL("compensating-control", Kind.TEXT),
    CONCLUSION("conclusion", Kind.TEXT),
    ATTESTATION_STATUS("attestation-status", Kind.WORD),
    ATTESTATION_STATEMENT("attestation-statement", Kind.TEXT),
    ATTESTATION_EVIDENCE("attestation-evidence", Kind.TEXT),
    ATTESTATION_BY("attestation-by", Kind.TEXT),
    ATTESTATION_ON("attestation-on", Kind.DATE),
    ATTESTATION_FREQUENCY("attestation-frequency", Kind.DAYS),
    /** Whether the finding was there when a workbook was made: written by the program, never by people. */
    FINDING("finding", Kind.WORD);

    /** The value of {@link #FINDING} for one that fails again. */
    public static final String OPEN = "open";
    /** The value of {@link #FINDING} for one that was resolved or removed. */
    public static final String GONE = "gone";

    /** As much as a cell of a workbook takes. */
    static final int LONGEST = 32_767;

    private static final int MOST_DAYS = 36_525;

    /** What values look like. */
    public enum Kind {
        WORD,
        TEXT,
        DATE,
        DAYS
    }

    private final String word;
    private final Kind kind;

    Field(String word, Kind kind) {
        this.word = word;
        this.kind = kind;
    }

    /** Stable word, the id of the column in the workbook. */
    public String word() {
        return word;
    }

    public Kind kind() {
        return kind;
    }

    /** The field of a word. */
    public static Optional<Field> of(String word) {
        return Arrays.stream(values()).filter(field -> field.word.equals(word)).findFirst();
    }

    /** Whether people fill it in. */
    public boolean isInput() {
        return this != FINDING;
    }

    /** Whether it is a part of an attestation. */
    public boolean isAttestation() {
        return ordinal() >= ATTESTATION_STATUS.ordinal() && isInput();
    }

    /** The codes it may hold; empty when it is no word. */
    public List<String> codes() {
        return switch (this) {
            case STATUS ->
                Arrays.stream(ResponseStatus.values()).map(ResponseStatus::word).toList();
            case ATTESTATION_STATUS ->
                Arrays.stream(Attestation.Status.values())
                        .map(Attestation.Status::word)
                        .toList();
            case FINDING -> List.of(OPEN, GONE);
            default -> List.of();
        };
    }

    /** What is expected in place of a value that does not fit; empty when it fits, as no value at all does. */
    public Optional<String> expected(String value) {
        if (value.isEmpty() || fits(value)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (kind) {
                    case WORD -> "one of " + String.join(", ", codes());
                    case DATE -> "a date such as 2026-03-31";
                    case DAYS -> "a whole number of days from 1 on";
                    case TEXT ->
                        "a text of at most " + LONGEST + " characters without control characters or blanks around it";
                });
    }

    private boolean fits(String value) {
        return switch (kind) {
            case WORD -> codes().contains(value);
            case DATE -> isDate(value);
            case DAYS -> days(value).isPresent();
            case TEXT -> value.length() <= LONGEST && value.equals(PlainText.of(value));
        };
    }

    private static boolean isDate(String value) {
        try {
            return LocalDate.parse(value).toString().equals(value);
        } catch (DateTimeParseException other) {
            return false;
        }
    }

    /** A number of days as people write it. */
    static Optional<Integer> days(String value) {
        return Stream.of(value)
                .filter(text -> text.length() <= 5 && text.chars().allMatch(c -> c >= '0' && c <= '9'))
                .map(Integer::valueOf)
                .filter(days ->
                        days >= 1 && days <= MOST_DAYS && String.valueOf(days).equals(value))
                .findFirst();
    }
}
