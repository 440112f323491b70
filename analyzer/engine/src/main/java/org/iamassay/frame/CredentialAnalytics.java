package org.iamassay.frame;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.iamassay.model.ReportColumn;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.selection.Selection;

/** Distributions over the rows of a {@link CredentialsFrame}, as seen from the as-of time; ages in days of 86,400 s. */
public final class CredentialAnalytics {

    /** Ages in days that the limits of the benchmarks suggest. */
    private static final long[] LIMITS = {30, 45, 90, 180, 365};

    private static final long DAY = Duration.ofDays(1).toSeconds();

    private final CredentialsFrame frame;
    private final long asOf;
    private final long tolerance;

    /** Looks at the frame from a moment; dates after it by no more than the tolerance count as now (checklist 1.1). */
    public CredentialAnalytics(CredentialsFrame frame, Instant asOf, Duration tolerance) {
        this.frame = frame;
        this.asOf = asOf.getEpochSecond();
        this.tolerance = tolerance.toSeconds();
    }

    /** Ages of active access keys, of both slots, of root too. */
    public List<Bucket> accessKeyAges() {
        return keys(ReportColumn.ACCESS_KEY_1_LAST_ROTATED);
    }

    /** Time since active access keys were last used. */
    public List<Bucket> accessKeyLastUse() {
        return keys(ReportColumn.ACCESS_KEY_1_LAST_USED_DATE);
    }

    /** Ages of passwords. */
    public List<Bucket> passwordAges() {
        return passwords(ReportColumn.PASSWORD_LAST_CHANGED);
    }

    /** Time since passwords were last used. */
    public List<Bucket> passwordLastUse() {
        return passwords(ReportColumn.PASSWORD_LAST_USED);
    }

    /** Which console users have MFA. */
    public MfaCoverage mfaCoverage() {
        BooleanColumn password = frame.columns().flag(ReportColumn.PASSWORD_ENABLED);
        BooleanColumn mfa = frame.columns().flag(ReportColumn.MFA_ACTIVE);
        Selection users = users();
        // Tablesaw's own negations match missing values, so every class is named by what it is.
        Selection console = password.isTrue().and(users);
        return new MfaCoverage(
                mfa.isTrue().and(console).size(),
                mfa.isFalse().and(console).size(),
                mfa.isMissing().and(console).size(),
                password.isFalse().and(users).size(),
                password.isMissing().and(users).size());
    }

    private Selection users() {
        Selection users = Selection.with();
        for (int row = 0; row < frame.size(); row++) {
            if (!frame.isRoot(row)) {
                users.add(row);
            }
        }
        return users;
    }

    private List<Bucket> keys(ReportColumn dateOfSlotOne) {
        Tally tally = new Tally();
        for (int slot = 1; slot <= 2; slot++) {
            Selection active = frame.columns()
                    .flag(ReportColumn.ACCESS_KEY_1_ACTIVE.forSlot(slot))
                    .isTrue();
            tally.addAll(active, dateOfSlotOne.forSlot(slot));
        }
        return tally.buckets();
    }

    private List<Bucket> passwords(ReportColumn date) {
        Tally tally = new Tally();
        tally.addAll(frame.columns().flag(ReportColumn.PASSWORD_ENABLED).isTrue(), date);
        return tally.buckets();
    }

    private final class Tally {
        private final int[] ages = new int[LIMITS.length + 1];
        private int never;
        private int unknown;

        void addAll(Selection rows, ReportColumn column) {
            LongColumn dates = frame.columns().date(column);
            for (int row : rows) {
                if (dates.isMissing(row)) {
                    addMissing(row, column);
                } else {
                    addAge(asOf - dates.getLong(row));
                }
            }
        }

        private void addMissing(int row, ReportColumn column) {
            if (frame.state(row, column).sentinel() == null) {
                unknown++;
            } else {
                never++;
            }
        }

        private void addAge(long seconds) {
            if (seconds < -tolerance) {
                unknown++;
                return;
            }
            int bucket = 0;
            while (bucket < LIMITS.length && seconds > LIMITS[bucket] * DAY) {
                bucket++;
            }
            ages[bucket]++;
        }

        List<Bucket> buckets() {
            List<Bucket> buckets = new ArrayList<>();
            for (int i = 0; i < ages.length; i++) {
                long over = i == 0 ? 0 : LIMITS[i - 1];
                long to = i == LIMITS.length ? Long.MAX_VALUE : LIMITS[i];
                buckets.add(new Bucket(Bucket.Kind.AGE, over, to, ages[i]));
            }
            buckets.add(new Bucket(Bucket.Kind.NEVER, 0, 0, never));
            buckets.add(new Bucket(Bucket.Kind.UNKNOWN, 0, 0, unknown));
            return buckets;
        }
    }
}
