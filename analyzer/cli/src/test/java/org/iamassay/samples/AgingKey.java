package org.iamassay.samples;

import java.time.Instant;

/** A slot for an access key of a user that grows older from report to report. */
final class AgingKey {

    private static final String NONE = "N/A";
    private static final long MINUTE = 60;

    private long created;
    private long used;
    private boolean active;

    boolean exists() {
        return created > 0;
    }

    boolean isActive() {
        return exists() && active;
    }

    long created() {
        return created;
    }

    void create(long at) {
        created = at;
        used = 0;
        active = true;
    }

    void deactivate() {
        active = false;
    }

    void delete() {
        created = 0;
        active = false;
    }

    /** A use, by the minute as AWS keeps it; never one before the last. */
    void use(long at) {
        if (isActive() && at >= created) {
            used = Math.max(used, at - at % MINUTE);
        }
    }

    void fill(ReportRow row, int slot) {
        if (exists()) {
            String where = used > 0 ? "eu-central-1" : NONE;
            String what = used > 0 ? "ec2" : NONE;
            row.key(slot, active, text(created), used > 0 ? text(used) : NONE, where, what);
        }
    }

    /** A time as the report has it. */
    static String text(long second) {
        return Instant.ofEpochSecond(second).toString();
    }
}
