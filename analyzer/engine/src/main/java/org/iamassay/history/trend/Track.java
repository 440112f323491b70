package org.iamassay.history.trend;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.iamassay.check.Severity;
import org.iamassay.check.Subject;
import org.iamassay.history.SideClass;
import org.jspecify.annotations.Nullable;

/** One subject of one check on its way through the snapshots, spell by spell (history section 6). */
final class Track {

    private enum Status {
        /** It never failed, or its last spell ended. */
        CLOSED,
        OPEN,
        /** It failed when it was last judged. */
        UNSEEN
    }

    /**
     * When the subject complied, or was not there.
     *
     * @param rule rule that judged it; {@code ABSENT} where it was not there
     */
    record Good(Instant asOf, int rule) {

        static final int ABSENT = -1;

        boolean countsUnder(int other) {
            return rule == ABSENT || rule == other;
        }
    }

    /** What is remembered of one rule under which the subject failed. */
    private static final class Again {
        private final int rule;
        private boolean good;
        private int count;

        Again(int rule) {
            this.rule = rule;
        }
    }

    private final List<Again> again = new ArrayList<>(1);
    private Subject subject;
    private Status status = Status.CLOSED;
    private SideClass last = SideClass.U;
    private @Nullable Good good;
    private int spells;
    private Severity severity = Severity.INFO;
    private boolean accepted;
    private Instant begun = Instant.EPOCH;
    private Instant lastOpen = Instant.EPOCH;
    private @Nullable Instant startedAfter;
    private boolean dated;
    private int rule;

    Track(Subject subject) {
        this.subject = subject;
    }

    Subject subject() {
        return subject;
    }

    void rename(Subject other) {
        subject = other;
    }

    /** Tells what it was at the snapshot before the one in which it is first met, or met again. */
    void wasBefore(SideClass state, Optional<Good> lastGood) {
        last = state;
        lastGood.filter(one -> good == null || one.asOf().isAfter(good.asOf())).ifPresent(one -> good = one);
    }

    boolean isOpen() {
        return status == Status.OPEN;
    }

    boolean isUnseen() {
        return status == Status.UNSEEN;
    }

    boolean isAccepted() {
        return accepted;
    }

    boolean everFailed() {
        return spells > 0;
    }

    boolean failedAgain() {
        return spells > 1;
    }

    Severity severity() {
        return severity;
    }

    /** Seconds since it was first seen failing in this spell. */
    long openFor(Instant asOf) {
        return asOf.getEpochSecond() - begun.getEpochSecond();
    }

    /** Whether it may have failed before it was first seen failing. */
    boolean mayBeOlder() {
        return !dated;
    }

    /** It fails, under a waiver or not; returns how often it came back if it did so just now, else 0. */
    int fails(Step step, boolean waived, Severity now, int byRule) {
        switch (status) {
            case OPEN -> step.flows().reweighted(severity, now);
            case UNSEEN -> step.flows().seenAgain(now);
            case CLOSED -> begin(step, now, byRule);
        }
        status = Status.OPEN;
        accepted = waived;
        severity = now;
        rule = byRule;
        lastOpen = step.asOf();
        last = waived ? SideClass.W : SideClass.F;
        return cameBack(byRule);
    }

    private void begin(Step step, Severity now, int byRule) {
        boolean sameRule = good != null && good.countsUnder(byRule);
        startedAfter = sameRule ? Objects.requireNonNull(good).asOf() : null;
        dated = last == SideClass.X || (last == SideClass.O && sameRule);
        begun = step.asOf();
        spells++;
        step.flows().opened(now, dated);
    }

    /** Gone and back, or good by another rule, is no regression. */
    private int cameBack(int byRule) {
        for (Again one : again) {
            if (one.rule == byRule) {
                one.count += one.good ? 1 : 0;
                int count = one.good ? one.count : 0;
                one.good = false;
                return count;
            }
        }
        again.add(new Again(byRule));
        return 0;
    }

    /** It passes, or the check does not apply to it. */
    void complies(Step step, int byRule) {
        if (status != Status.CLOSED) {
            leave(step, byRule);
        }
        for (Again one : again) {
            one.good |= one.rule == byRule;
        }
        good = new Good(step.asOf(), byRule);
        last = SideClass.O;
    }

    /** What another rule finds good was not resolved by anybody. */
    private void leave(Step step, int byRule) {
        if (byRule == rule) {
            seenAtItsEnd(step);
            step.flows().resolved(severity);
            step.endings().resolved(atLeast(), atMost(step.asOf()));
        } else {
            unseenIfOpen(step);
            step.endings().lapsed();
        }
        status = Status.CLOSED;
        accepted = false;
    }

    /** It is gone. */
    void isGone(Step step) {
        if (status != Status.CLOSED) {
            seenAtItsEnd(step);
            step.flows().removed(severity);
            step.endings().removed(atLeast(), atMost(step.asOf()));
        }
        status = Status.CLOSED;
        accepted = false;
        again.forEach(one -> one.good = false);
        good = new Good(step.asOf(), Good.ABSENT);
        last = SideClass.X;
    }

    /** It was not judged. */
    void isNotSeen(Step step, SideClass state) {
        unseenIfOpen(step);
        if (status == Status.OPEN) {
            status = Status.UNSEEN;
        }
        last = state;
    }

    private void unseenIfOpen(Step step) {
        if (status == Status.OPEN) {
            step.flows().unseen(severity);
        }
    }

    private void seenAtItsEnd(Step step) {
        if (status == Status.UNSEEN) {
            step.flows().seenAgain(severity);
        }
    }

    private long atLeast() {
        return lastOpen.getEpochSecond() - begun.getEpochSecond();
    }

    /** Not longer than since it was last good, or since it was made; null where nothing bounds it. */
    private @Nullable Long atMost(Instant end) {
        if (startedAfter == null) {
            return null;
        }
        long start = startedAfter.getEpochSecond();
        if (!subject.createdAt().equals("-")) {
            long made = Instant.parse(subject.createdAt()).getEpochSecond();
            start = made > start && made <= begun.getEpochSecond() ? made : start;
        }
        return end.getEpochSecond() - start;
    }
}
