package org.iamassay.evidence;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.iamassay.model.ReportColumn;

/**
 * Tools that keep the rows of a credential report under names of their own and write null where AWS writes a word
 * (formats section 6).
 */
enum ReportTool {
    STEAMPIPE("Steampipe export", "", "user_name user_arn"),
    CLOUDQUERY("CloudQuery export", "", "user arn password_status"),
    CUSTODIAN("Cloud Custodian resources", "c7n:credential-report/", "user arn"),
    PANTHER("Panther resources", "CredentialReport/", "UserName MfaActive");

    /** Keys of a row by which it is worth looking at whether a tool wrote it. */
    static final Set<String> TELLING =
            Set.of("user_arn", "password_status", "c7n:credential-report", "CredentialReport");

    private static final String NOT_APPLICABLE = "N/A";
    private static final String NO_INFORMATION = "no_information";
    private static final String NO_TIME = "0001-01-01T00:00:00";

    private static final Map<ReportTool, Map<ReportColumn, String>> NAMES = names();

    private final String carrier;
    private final String prefix;
    private final String needed;

    ReportTool(String carrier, String prefix, String needed) {
        this.carrier = carrier;
        this.prefix = prefix;
        this.needed = needed;
    }

    /** The tool that writes rows with these names. */
    static Optional<ReportTool> of(Set<String> names) {
        return List.of(values()).stream()
                .filter(tool -> List.of(tool.needed.split(" ", -1)).stream()
                        .allMatch(name -> names.contains(tool.prefix + name)))
                .filter(tool ->
                        tool != STEAMPIPE || names.stream().anyMatch(n -> n.matches("mfa_active|access_key_1.*")))
                .findFirst();
    }

    /** How an auditor calls it. */
    String carrier() {
        return carrier;
    }

    /** The tool's own name of a column. */
    String name(ReportColumn column) {
        return Objects.requireNonNull(NAMES.get(this)).getOrDefault(column, column.header());
    }

    /** The columns that rows with these names tell: a tool that writes nulls leaves out what was not asked for. */
    List<ReportColumn> columns(Set<String> found) {
        boolean dropsNothing = this == STEAMPIPE || this == CLOUDQUERY;
        return ReportColumn.BASE.stream()
                .filter(column -> !dropsNothing || found.contains(name(column)))
                .toList();
    }

    /** The cell as AWS would have written it. */
    String cell(Map<String, String> row, ReportColumn column) {
        boolean dropsNothing = this == STEAMPIPE || this == CLOUDQUERY;
        if (dropsNothing && !row.containsKey(name(column))) {
            return "";
        }
        String value = row.getOrDefault(name(column), "").strip();
        if (column == ReportColumn.PASSWORD_ENABLED && isOldRoot(row, value)) {
            return "not_supported";
        }
        if (!value.isEmpty() && !value.startsWith(NO_TIME)) {
            return value;
        }
        return absent(row, column);
    }

    private String absent(Map<String, String> row, ReportColumn column) {
        if (column == ReportColumn.PASSWORD_LAST_USED) {
            // AWS says N/A only of a user without a password.
            boolean enabled =
                    row.getOrDefault(name(ReportColumn.PASSWORD_ENABLED), "").equalsIgnoreCase("true");
            return enabled ? NO_INFORMATION : NOT_APPLICABLE;
        }
        if (column.header().endsWith("_active")) {
            // Custodian lists the keys that exist; a boolean that another tool leaves open is not known.
            return this == CUSTODIAN && column != ReportColumn.MFA_ACTIVE ? "false" : "";
        }
        boolean told = column == ReportColumn.PASSWORD_ENABLED
                || column == ReportColumn.USER
                || column == ReportColumn.ARN
                || column == ReportColumn.USER_CREATION_TIME;
        return told ? "" : NOT_APPLICABLE;
    }

    /** Steampipe writes true where AWS could not tell whether root has a password. */
    private boolean isOldRoot(Map<String, String> row, String value) {
        return this == STEAMPIPE
                && value.equalsIgnoreCase("true")
                && row.getOrDefault(name(ReportColumn.USER), "").equals("<root_account>")
                && row.getOrDefault(name(ReportColumn.PASSWORD_LAST_CHANGED), "")
                        .isBlank();
    }

    private static Map<ReportTool, Map<ReportColumn, String>> names() {
        Map<ReportTool, Map<ReportColumn, String>> all = new EnumMap<>(ReportTool.class);
        for (ReportTool tool : values()) {
            Map<ReportColumn, String> names = new EnumMap<>(ReportColumn.class);
            ReportColumn.BASE.forEach(column -> names.put(column, tool.prefix + tool.own(column.header())));
            all.put(tool, names);
        }
        return all;
    }

    private String own(String header) {
        return switch (this) {
            case STEAMPIPE ->
                header.equals("user") || header.equals("arn")
                        ? header.replace("user", "user_name").replace("arn", "user_arn")
                        : header;
            case CUSTODIAN ->
                header.replaceFirst("^access_key_1_", "access_keys/0/")
                        .replaceFirst("^access_key_2_", "access_keys/1/")
                        .replaceFirst("^cert_1_", "certs/0/")
                        .replaceFirst("^cert_2_", "certs/1/");
            case PANTHER -> pascal(header);
            case CLOUDQUERY -> header;
        };
    }

    private static String pascal(String header) {
        if (header.equals("user")) {
            return "UserName";
        }
        if (header.equals("arn")) {
            return "ARN";
        }
        StringBuilder name = new StringBuilder();
        for (String word : header.split("_", -1)) {
            name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return name.toString();
    }
}
