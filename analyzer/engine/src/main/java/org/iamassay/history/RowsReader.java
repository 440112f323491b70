package org.iamassay.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.iamassay.model.AccessKey;
import org.iamassay.model.Flag;
import org.iamassay.model.Moment;
import org.iamassay.model.SigningCertificate;
import org.iamassay.model.User;
import org.iamassay.model.UserRows;

/** Reads what all rows of a subject agree on, and nothing from times that lie after the as-of. */
final class RowsReader {

    private static final String DIFFER = "rows-differ";

    private final List<User> rows;
    private final long latest;
    private final DumpedCredentials dumped;

    private RowsReader(UserRows rows, Instant asOf, DumpedCredentials dumped) {
        this.dumped = dumped;
        this.rows = rows.rows();
        this.latest = asOf.getEpochSecond() + Between.TOLERANCE;
    }

    /** What the rows show as seen from an as-of. */
    static Holding read(UserRows rows, Instant asOf, DumpedCredentials dumped) {
        return new RowsReader(rows, asOf, dumped).holding();
    }

    private Holding holding() {
        return new Holding(
                rows.get(0).isRoot(),
                seen(moment(User::created)),
                flag(User::password),
                seen(moment(User::passwordLastUsed)),
                seen(moment(User::passwordLastChanged)),
                flag(User::mfaActive),
                keys(),
                certificates(),
                dumped);
    }

    private TwoSlots keys() {
        Collected slots = new Collected();
        for (int i = 0; i < rows.get(0).keys().size(); i++) {
            AccessKey key = key(i);
            boolean empty = key.state() == AccessKey.State.NONE;
            slots.add(key.slot(), key.active(), key.lastRotated(), seen(key.lastUsed()), empty);
        }
        return slots.slots().named(dumped.twins());
    }

    private AccessKey key(int index) {
        AccessKey first = rows.get(0).keys().get(index);
        return new AccessKey(
                first.slot(),
                flag(row -> row.keys().get(index).active()),
                moment(row -> row.keys().get(index).lastRotated()),
                moment(row -> row.keys().get(index).lastUsed()),
                first.region(),
                first.service());
    }

    private TwoSlots certificates() {
        Collected slots = new Collected();
        for (SigningCertificate first : rows.get(0).certificates()) {
            int index = first.slot() - 1;
            Flag active = flag(row -> row.certificates().get(index).active());
            Moment uploaded = moment(row -> row.certificates().get(index).lastRotated());
            boolean empty = active.isNo() && uploaded.isSentinel();
            slots.add(first.slot(), active, uploaded, Moment.unknown("not-recorded"), empty);
        }
        return slots.slots();
    }

    /** The slots of one principal, sorted into what is there and what cannot be told. */
    private final class Collected {
        private final List<Dated> held = new ArrayList<>(TwoSlots.MOST);
        private final Set<Moment> hinted = new HashSet<>();
        private boolean unknown;

        void add(int slot, Flag active, Moment created, Moment used, boolean empty) {
            if (!active.isUnknown() && seen(created).isDate()) {
                held.add(new Dated(slot, created, active.isYes(), used, ""));
            } else if (!empty) {
                unknown = true;
                hinted.add(created);
            }
        }

        TwoSlots slots() {
            return new TwoSlots(held, unknown, hinted);
        }
    }

    private Flag flag(Function<User, Flag> cell) {
        if (rows.stream().map(cell).allMatch(Flag::isYes)) {
            return Flag.YES;
        }
        return rows.stream().map(cell).allMatch(Flag::isNo) ? Flag.NO : Flag.unknown(DIFFER);
    }

    private Moment moment(Function<User, Moment> cell) {
        Moment first = cell.apply(rows.get(0));
        return rows.stream().map(cell).allMatch(first::equals) ? first : Moment.unknown(DIFFER);
    }

    private Moment seen(Moment time) {
        return time.isDate() && time.epochSecond() > latest ? Moment.unknown("after-as-of") : time;
    }
}
