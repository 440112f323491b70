package org.iamassay.report;

import java.util.Locale;
import java.util.Properties;
import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;

/** Reference numbers that stay the same for a check whatever was found and whatever the profile selects. */
public final class References {

    private static final Properties NUMBERS = Texts.load("reference-numbers.properties");

    private References() {}

    /** The number of a check, such as {@code IAM-03.1}; a check of one's own has its id after the area's number. */
    public static String of(CheckInfo info) {
        String number = NUMBERS.getProperty(info.id());
        return number != null ? number : String.format(Locale.ROOT, "IAM-%02d.%s", number(info.area()), info.id());
    }

    @SuppressWarnings("EnumOrdinal") // the order of the areas is their reading order, checklist section 2
    private static int number(Area area) {
        return area.ordinal() + 1;
    }
}
