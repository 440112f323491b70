package org.iamassay.report;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Properties;
import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;

/** Reference numbers that stay the same for a check whatever was found and whatever the profile selects. */
public final class References {

    private static final Properties NUMBERS = Texts.load("reference-numbers.properties");

    /** Without letters that look like others (Crockford’s base 32). */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int BITS = 5;
    private static final int LETTERS = 8;

    private References() {}

    /** The number of a check, such as {@code IAM-03.1}; a check of one's own has its id after the area's number. */
    public static String of(CheckInfo info) {
        String number = NUMBERS.getProperty(info.id());
        return number != null ? number : String.format(Locale.ROOT, "IAM-%02d.%s", number(info.area()), info.id());
    }

    /**
     * The number of a finding, such as {@code IAM-03.1-7K3M9QXA}: made of its id alone, so that it is the same in every
     * report, whatever else was found. A running number would move when a finding before it goes.
     */
    public static String of(CheckInfo info, String finding) {
        StringBuilder number = new StringBuilder(of(info)).append('-');
        byte[] digest = HexFormat.of().parseHex(Population.sha256(finding));
        long bits = ByteBuffer.wrap(digest).getLong();
        for (int i = 0; i < LETTERS; i++) {
            number.append(ALPHABET.charAt((int) (bits >>> (Long.SIZE - BITS * (i + 1)) & (ALPHABET.length() - 1))));
        }
        return number.toString();
    }

    @SuppressWarnings("EnumOrdinal") // the order of the areas is their reading order, checklist section 2
    private static int number(Area area) {
        return area.ordinal() + 1;
    }
}
