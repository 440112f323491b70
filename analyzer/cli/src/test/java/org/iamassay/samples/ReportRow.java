package org.iamassay.samples;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.iamassay.model.ReportColumn;

/** One row of a synthetic credential report, filled in step by step. */
final class ReportRow {

    private static final String NONE = "N/A";

    private final Map<ReportColumn, String> cells = new EnumMap<>(ReportColumn.class);

    private ReportRow(String user, String arn, String created) {
        Arrays.stream(ReportColumn.values())
                .forEach(c -> cells.put(c, c.header().endsWith("_active") ? "false" : NONE));
        cells.put(ReportColumn.PASSWORD_ENABLED, "false");
        cells.put(ReportColumn.USER, user);
        cells.put(ReportColumn.ARN, arn);
        cells.put(ReportColumn.USER_CREATION_TIME, created);
    }

    static ReportRow user(String account, String path, String name, String created) {
        return new ReportRow(name, "arn:aws:iam::" + account + ":user/" + path + name, created);
    }

    static ReportRow root(String account, String created) {
        return new ReportRow("<root_account>", "arn:aws:iam::" + account + ":root", created)
                .set(ReportColumn.PASSWORD_NEXT_ROTATION, "not_supported");
    }

    ReportRow set(ReportColumn column, String value) {
        cells.put(column, value);
        return this;
    }

    String get(ReportColumn column) {
        return String.valueOf(cells.get(column));
    }

    ReportRow mfa() {
        return set(ReportColumn.MFA_ACTIVE, "true");
    }

    /** A console password; {@code used} may be {@code no_information}, {@code due} may be {@code N/A}. */
    ReportRow password(String changed, String used, String due) {
        return set(ReportColumn.PASSWORD_ENABLED, "true")
                .set(ReportColumn.PASSWORD_LAST_CHANGED, changed)
                .set(ReportColumn.PASSWORD_LAST_USED, used)
                .set(ReportColumn.PASSWORD_NEXT_ROTATION, isRoot() ? "not_supported" : due);
    }

    /** A key in a slot; {@code used} may be {@code N/A}. */
    ReportRow key(int slot, boolean active, String created, String used, String region, String service) {
        return set(ReportColumn.ACCESS_KEY_1_ACTIVE.forSlot(slot), String.valueOf(active))
                .set(ReportColumn.ACCESS_KEY_1_LAST_ROTATED.forSlot(slot), created)
                .set(ReportColumn.ACCESS_KEY_1_LAST_USED_DATE.forSlot(slot), used)
                .set(ReportColumn.ACCESS_KEY_1_LAST_USED_REGION.forSlot(slot), region)
                .set(ReportColumn.ACCESS_KEY_1_LAST_USED_SERVICE.forSlot(slot), service);
    }

    ReportRow neverUsedKey(int slot, String created) {
        return key(slot, true, created, NONE, NONE, NONE);
    }

    ReportRow certificate(int slot, boolean active, String uploaded) {
        return set(ReportColumn.CERT_1_ACTIVE.forSlot(slot), String.valueOf(active))
                .set(ReportColumn.CERT_1_LAST_ROTATED.forSlot(slot), uploaded);
    }

    private boolean isRoot() {
        return String.valueOf(cells.get(ReportColumn.USER)).startsWith("<");
    }

    /** The line of AWS's 22-column report. */
    String line() {
        return ReportColumn.BASE.stream()
                .map(c -> String.valueOf(cells.get(c)))
                .map(cell -> cell.indexOf(',') < 0 ? cell : '"' + cell + '"')
                .collect(Collectors.joining(","));
    }

    /** The header line of AWS's 22-column report. */
    static String header() {
        return ReportColumn.BASE.stream().map(ReportColumn::header).collect(Collectors.joining(","));
    }
}
