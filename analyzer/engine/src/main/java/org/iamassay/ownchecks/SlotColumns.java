package org.iamassay.ownchecks;

/** Which column of a credential report a column of a table of slots was read from; that of slot 1 stands for both. */
final class SlotColumns {

    private SlotColumns() {}

    static String header(SubjectFrame kind, String column) {
        String slot = kind == SubjectFrame.CERTIFICATES ? "cert_1_" : "access_key_1_";
        return switch (column) {
            case "is_active", "state" -> slot + "active";
            case "last_rotated" -> slot + "last_rotated";
            case "last_used" -> slot + "last_used_date";
            case "last_used_region" -> slot + "last_used_region";
            case "last_used_service" -> slot + "last_used_service";
            default -> column;
        };
    }
}
