package org.iamassay.report.excel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
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
    private static final double SECONDS_PER_DAY = 86_400;
    /** 1970-01-01 in Excel's count of days. */
    private static final double EPOCH_DAY = 25_569;

    private RowDigest() {}

    /** The first 16 hexadecimal digits of SHA-256 over the texts in column order, joined by U+001F. */
    public static String of(List<String> texts) {
        byte[] bytes = String.join(String.valueOf(BETWEEN), texts).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(sha256(bytes)).substring(0, HEX_DIGITS);
    }

    /** A number without exponent, trailing zeros, or more decimals than every program keeps. */
    public static String number(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** The time that a cell with Excel's count of days holds, such as {@code 2025-01-28T17:25:12Z}. */
    public static String time(double days) {
        return Instant.ofEpochSecond(Math.round((days - EPOCH_DAY) * SECONDS_PER_DAY)).toString();
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java runtime has SHA-256", absent);
        }
    }
}
