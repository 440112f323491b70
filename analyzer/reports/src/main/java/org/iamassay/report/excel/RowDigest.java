package org.iamassay.report.excel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The digest of the computed cells of a row, by which a workbook that comes back shows what was changed in it.
 *
 * <p>It is taken of texts that survive any program that saves the workbook: numbers to six decimals, times to the second.
 */
public final class RowDigest {

    private static final char BETWEEN = '\u001F';
    private static final int DECIMALS = 6;
    private static final int HEX_DIGITS = 16;
    private static final int CELL_DIGITS = 2;
    /** 2^32 divided by the golden ratio: spreads the bits of a hash over all others. */
    private static final int MIX = 0x9E3779B1;

    private static final int TOP = 24;
    private static final double SECONDS_PER_DAY = 86_400;
    /** 1970-01-01 in Excel's count of days. */
    private static final double EPOCH_DAY = 25_569;

    private RowDigest() {}

    /** The first 16 hexadecimal digits of SHA-256 over the texts in column order, joined by U+001F. */
    public static String of(List<String> texts) {
        byte[] bytes = String.join(String.valueOf(BETWEEN), texts).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(sha256(bytes)).substring(0, HEX_DIGITS);
    }

    /**
     * The digest of a row as its sheet holds it: that of all its texts and, after a full stop, two digits for each, so that the
     * cell can be named that was changed.
     */
    public static String row(List<String> texts) {
        StringBuilder row = new StringBuilder(of(texts)).append('.');
        texts.forEach(text -> row.append(cell(text)));
        return row.toString();
    }

    /** Which texts are not those of the row's digest; empty when nobody can tell. */
    public static List<Integer> changed(List<String> texts, String row) {
        List<Integer> changed = new ArrayList<>();
        if (row.length() != HEX_DIGITS + 1 + CELL_DIGITS * texts.size()) {
            return changed;
        }
        for (int i = 0; i < texts.size(); i++) {
            if (!row.startsWith(cell(texts.get(i)), HEX_DIGITS + 1 + CELL_DIGITS * i)) {
                changed.add(i);
            }
        }
        return changed;
    }

    /** The highest bits of the text's hash, mixed: enough to name a cell of a row that is known to be changed. */
    private static String cell(String text) {
        return HexFormat.of().toHexDigits((byte) ((text.hashCode() * MIX) >>> TOP));
    }

    /** A number without exponent, trailing zeros, or more decimals than every program keeps. */
    public static String number(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** The time that a cell with Excel's count of days holds, such as {@code 2025-01-28T17:25:12Z}. */
    public static String time(double days) {
        return Instant.ofEpochSecond(Math.round((days - EPOCH_DAY) * SECONDS_PER_DAY))
                .toString();
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java runtime has SHA-256", absent);
        }
    }
}
