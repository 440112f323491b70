package org.iamassay.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The columns of the credential report in AWS's order. Source: IAM User Guide, "credential reports". */
@SuppressWarnings(
        "EnumOrdinal") // the order of the constants is the order of AWS's columns, which slots are computed from
public enum ReportColumn {
    USER,
    ARN,
    USER_CREATION_TIME,
    PASSWORD_ENABLED,
    PASSWORD_LAST_USED,
    PASSWORD_LAST_CHANGED,
    PASSWORD_NEXT_ROTATION,
    MFA_ACTIVE,
    ACCESS_KEY_1_ACTIVE,
    ACCESS_KEY_1_LAST_ROTATED,
    ACCESS_KEY_1_LAST_USED_DATE,
    ACCESS_KEY_1_LAST_USED_REGION,
    ACCESS_KEY_1_LAST_USED_SERVICE,
    ACCESS_KEY_2_ACTIVE,
    ACCESS_KEY_2_LAST_ROTATED,
    ACCESS_KEY_2_LAST_USED_DATE,
    ACCESS_KEY_2_LAST_USED_REGION,
    ACCESS_KEY_2_LAST_USED_SERVICE,
    CERT_1_ACTIVE,
    CERT_1_LAST_ROTATED,
    CERT_2_ACTIVE,
    CERT_2_LAST_ROTATED,
    ADDITIONAL_CREDENTIALS_INFO;

    /** The 22 columns of every report since 2015; the 23rd is optional. */
    public static final List<ReportColumn> BASE =
            List.of(Arrays.copyOf(values(), ADDITIONAL_CREDENTIALS_INFO.ordinal()));

    private static final int KEY_COLUMNS = ACCESS_KEY_2_ACTIVE.ordinal() - ACCESS_KEY_1_ACTIVE.ordinal();
    private static final int CERT_COLUMNS = CERT_2_ACTIVE.ordinal() - CERT_1_ACTIVE.ordinal();
    private static final ReportColumn[] ALL = values();

    private final String header = name().toLowerCase(Locale.ROOT);
    private final String missing = "missing-column:" + header;
    private final String unreadable = "unreadable:" + header;
    private final String afterAsOf = "timestamp-after-as-of:" + header;

    /** The name in the header line. */
    public String header() {
        return header;
    }

    /** The reason code when the header lacks the column. */
    public String missing() {
        return missing;
    }

    /** The reason code when the cell cannot be read. */
    public String unreadable() {
        return unreadable;
    }

    /** The reason code when the cell's date lies after the as-of time. */
    public String afterAsOf() {
        return afterAsOf;
    }

    /** The same column of another slot (1 or 2), for a column of slot 1 of a key or certificate; else itself. */
    public ReportColumn forSlot(int slot) {
        if (slot == 1) {
            return this;
        }
        if (ordinal() >= ACCESS_KEY_1_ACTIVE.ordinal() && ordinal() < ACCESS_KEY_2_ACTIVE.ordinal()) {
            return ALL[ordinal() + KEY_COLUMNS];
        }
        return this == CERT_1_ACTIVE || this == CERT_1_LAST_ROTATED ? ALL[ordinal() + CERT_COLUMNS] : this;
    }
}
