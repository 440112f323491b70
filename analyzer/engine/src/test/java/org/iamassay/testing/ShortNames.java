package org.iamassay.testing;

import java.util.HashMap;
import java.util.Map;

/** The short column names of the case files. */
final class ShortNames {

    private static final Map<String, String> COLUMNS = new HashMap<>(Map.of(
            "uct", "user_creation_time",
            "pe", "password_enabled",
            "plu", "password_last_used",
            "plc", "password_last_changed",
            "pnr", "password_next_rotation",
            "mfa", "mfa_active",
            "info", "additional_credentials_info"));

    static {
        for (String slot : new String[] {"1", "2"}) {
            COLUMNS.put("k" + slot + "a", "access_key_" + slot + "_active");
            COLUMNS.put("k" + slot + "r", "access_key_" + slot + "_last_rotated");
            COLUMNS.put("k" + slot + "u", "access_key_" + slot + "_last_used_date");
            COLUMNS.put("k" + slot + "g", "access_key_" + slot + "_last_used_region");
            COLUMNS.put("k" + slot + "s", "access_key_" + slot + "_last_used_service");
            COLUMNS.put("c" + slot + "a", "cert_" + slot + "_active");
            COLUMNS.put("c" + slot + "r", "cert_" + slot + "_last_rotated");
        }
    }

    private ShortNames() {}

    /** The header of a short name; other names are headers already. */
    static String header(String name) {
        return COLUMNS.getOrDefault(name, name);
    }

    /** Edits with short names as edits with headers. */
    static String edits(String text) {
        StringBuilder edits = new StringBuilder();
        for (String edit : text.split(";", -1)) {
            if (!edit.isBlank()) {
                String[] parts = edit.strip().split("=", 2);
                edits.append(header(parts[0])).append('=').append(parts[1]).append("; ");
            }
        }
        return edits.toString();
    }
}
