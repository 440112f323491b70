package org.iamassay.check;

import java.time.Instant;
import java.time.LocalDate;
import org.iamassay.model.AccessKey;
import org.iamassay.model.Moment;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.RoleDetail;
import org.iamassay.model.SigningCertificate;
import org.iamassay.model.User;

/**
 * Date cells as seen from the as-of time, and the times that ages are counted from.
 *
 * <p>A date after as-of by no more than the tolerance counts as now; by more, the cell is unknown (checklist 1.1).
 */
public final class Dates {

    private final long asOf;
    private final long tolerance;
    private final long dumpTolerance;

    Dates(Instant asOf, Parameters parameters) {
        this.asOf = asOf.getEpochSecond();
        this.tolerance = parameters.number(Parameter.FUTURE_TOLERANCE_MINUTES) * 60L;
        this.dumpTolerance = Math.max(tolerance, parameters.number(Parameter.EVIDENCE_CACHE_HOURS) * 3600L);
    }

    /** Dates as seen from a time. */
    public static Dates at(Instant asOf, Parameters parameters) {
        return new Dates(asOf, parameters);
    }

    /** The as-of time in epoch seconds. */
    public long asOf() {
        return asOf;
    }

    /** Seconds that a past-facing date may lie after as-of. */
    public long tolerance() {
        return tolerance;
    }

    /** A past-facing cell of this column as seen from as-of. */
    public Moment seen(Moment cell, ReportColumn column) {
        return isAfter(cell, tolerance) ? Moment.unknown(column.afterAsOf()) : notAfterAsOf(cell);
    }

    /**
     * A past-facing date of a dump as seen from as-of.
     *
     * <p>AWS serves a credential report for hours after it was made, and its time is the as-of of dumps taken meanwhile: a
     * date may lie after as-of by {@code evidence.cache-hours}, or by the tolerance where that is longer.
     *
     * @param member name of the date in the dump
     */
    public Moment seen(Moment date, String member) {
        return isAfter(date, dumpTolerance) ? Moment.unknown("timestamp-after-as-of:" + member) : notAfterAsOf(date);
    }

    private boolean isAfter(Moment date, long allowed) {
        return date.isDate() && date.epochSecond() - asOf > allowed;
    }

    private Moment notAfterAsOf(Moment date) {
        return date.isDate() && date.epochSecond() > asOf ? Moment.at(asOf) : date;
    }

    public Moment created(User user) {
        return seen(user.created(), ReportColumn.USER_CREATION_TIME);
    }

    public Moment passwordLastUsed(User user) {
        return seen(user.passwordLastUsed(), ReportColumn.PASSWORD_LAST_USED);
    }

    public Moment passwordLastChanged(User user) {
        return seen(user.passwordLastChanged(), ReportColumn.PASSWORD_LAST_CHANGED);
    }

    public Moment lastRotated(AccessKey key) {
        return seen(key.lastRotated(), key.column(ReportColumn.ACCESS_KEY_1_LAST_ROTATED));
    }

    public Moment lastUsed(AccessKey key) {
        return seen(key.lastUsed(), key.column(ReportColumn.ACCESS_KEY_1_LAST_USED_DATE));
    }

    public Moment lastRotated(SigningCertificate certificate) {
        return seen(certificate.lastRotated(), ReportColumn.CERT_1_LAST_ROTATED.forSlot(certificate.slot()));
    }

    /** When the user was created; a sentinel there is as good as unreadable. */
    public Reference creation(User user) {
        Moment created = created(user);
        if (created.isDate()) {
            return Reference.at(created.epochSecond());
        }
        return Reference.unknown(created.isUnknown() ? created.reason() : ReportColumn.USER_CREATION_TIME.unreadable());
    }

    /** When the key was created; the user's creation stands in for a sentinel while the key is or may be active. */
    public Reference creation(User user, AccessKey key) {
        Moment rotated = lastRotated(key);
        if (rotated.isDate()) {
            return Reference.at(rotated.epochSecond());
        }
        if (rotated.isUnknown()) {
            return Reference.notBefore(earliest(user), rotated.reason());
        }
        return key.mayBeActive()
                ? standIn(user)
                : Reference.notBefore(
                        earliest(user),
                        key.column(ReportColumn.ACCESS_KEY_1_LAST_ROTATED).unreadable());
    }

    /** When the password was set, for its age: last change, else the user's creation. */
    public Reference passwordSet(User user) {
        Moment changed = passwordLastChanged(user);
        if (changed.isDate()) {
            return Reference.at(changed.epochSecond());
        }
        return changed.isUnknown() ? Reference.notBefore(earliest(user), changed.reason()) : standIn(user);
    }

    /** The unused reference of a password: last use, else last change, else the user's creation (checklist 1.3). */
    public Reference unusedSince(User user) {
        Moment used = passwordLastUsed(user);
        if (used.isDate()) {
            return Reference.at(used.epochSecond());
        }
        return used.isUnknown() ? Reference.notBefore(earliest(user), used.reason()) : passwordSet(user);
    }

    /** The unused reference of a key: last use, else creation (checklist 1.3). */
    public Reference unusedSince(User user, AccessKey key) {
        Moment used = lastUsed(key);
        if (used.isDate()) {
            return Reference.at(used.epochSecond());
        }
        Reference created = creation(user, key);
        return used.isUnknown() ? Reference.notBefore(created.epochSecond(), used.reason()) : created;
    }

    /** The unused reference of a signing certificate, whose use AWS does not record: its date, else the user's creation. */
    public Reference unusedSince(User user, SigningCertificate certificate) {
        Moment rotated = lastRotated(certificate);
        if (rotated.isDate()) {
            return Reference.at(rotated.epochSecond());
        }
        return rotated.isUnknown() ? Reference.notBefore(earliest(user), rotated.reason()) : standIn(user);
    }

    /** The unused reference of a role whose last use the evidence tells: last use, else creation. */
    public Reference unusedSince(RoleDetail role) {
        Moment made = seen(role.created(), "CreateDate");
        Reference created = made.isDate()
                ? Reference.at(made.epochSecond())
                : Reference.unknown(made.isUnknown() ? made.reason() : "missing-column:CreateDate");
        Moment used = seen(role.lastUse().date(), "LastUsedDate");
        if (used.isDate()) {
            return Reference.at(used.epochSecond());
        }
        return used.isUnknown() ? Reference.notBefore(created.epochSecond(), used.reason()) : created;
    }

    /** Whether the time lies at least so many seconds back: use limits. */
    public Answer isAtLeast(Reference since, long seconds) {
        if (seconds <= 0) {
            return Answer.YES;
        }
        if (since.isKnown()) {
            return asOf - since.epochSecond() >= seconds ? Answer.YES : Answer.NO;
        }
        return since.epochSecond() > asOf - seconds ? Answer.NO : Answer.UNKNOWN;
    }

    /** Whether the time lies more than so many seconds back: age limits. */
    public Answer isMoreThan(Reference since, long seconds) {
        return isAtLeast(since, seconds + 1);
    }

    /** Whether the user is known to be younger than a grace period. */
    public boolean inGrace(Reference created, long seconds) {
        return isAtLeast(created, seconds) == Answer.NO;
    }

    /** Whole days back from as-of, floored, for texts. */
    public long days(long epochSecond) {
        return Math.floorDiv(asOf - epochSecond, Parameters.DAY);
    }

    /** A known time for texts: its day and how long ago that was. */
    public String ago(Reference since) {
        return ago(since.epochSecond())
                + (since.fromUserCreation() ? " (creation of the user, no date of its own)" : "");
    }

    /** A time for texts: its day (UTC) and how long ago that was. */
    public String ago(long epochSecond) {
        return day(epochSecond) + ", " + count(days(epochSecond)) + " earlier";
    }

    /** A time yet to come for texts: its day (UTC) and in how many days that is. */
    private String ahead(long epochSecond) {
        return day(epochSecond) + ", " + count(Math.floorDiv(epochSecond - asOf, Parameters.DAY)) + " later";
    }

    /** The end of something for texts, passed or yet to come. */
    public String end(long epochSecond) {
        return epochSecond <= asOf ? "expired " + ago(epochSecond) : "expires " + ahead(epochSecond);
    }

    private static String day(long epochSecond) {
        return LocalDate.ofEpochDay(Math.floorDiv(epochSecond, Parameters.DAY)).toString();
    }

    private static String count(long days) {
        return days + (days == 1 ? " day" : " days");
    }

    private Reference standIn(User user) {
        Reference created = creation(user);
        return new Reference(created.epochSecond(), created.unknownReason(), true);
    }

    private long earliest(User user) {
        return creation(user).epochSecond();
    }
}
