package org.iamassay.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.Row;
import org.iamassay.model.User;
import org.iamassay.model.UserRows;
import org.jspecify.annotations.Nullable;

/**
 * Collects the verdicts of one check: counts them, keeps the findings to list, and merges rows of one subject.
 *
 * <p>Findings are made for what is listed only: a fleet gives millions of verdicts, and few of them are shown.
 */
public final class Verdicts {

    /** One verdict before it is counted. */
    private record Held(
            Subject subject,
            Verdict verdict,
            Outcome outcome,
            List<Row> rows,
            List<ReportColumn> columns,
            List<TraceCell> members) {}

    // Rows of one subject may agree on the verdict and differ in its words: row order must not choose among them.
    private static final Comparator<Held> WORST_FIRST = Comparator.comparing(Held::verdict)
            .thenComparing(h -> String.valueOf(reasonOf(h.outcome())))
            .thenComparing(h -> evidenceOf(h.outcome()));

    private final CheckInfo info;
    private final Severity severity;
    private final Subject account;
    private final Listing listing;
    private final List<ReportColumn> columnsOfSlotOne;
    private final List<ReportColumn> columnsOfSlotTwo;
    private final List<Finding> listed = new ArrayList<>();
    private final ArrayList<Subject> subjects = new ArrayList<>();
    private final List<Subject> passing = new ArrayList<>();
    private final Map<String, List<Held>> pending = new LinkedHashMap<>();
    private final Map<String, Held> ofDumps = new LinkedHashMap<>();
    private final Reasons notApplicable = new Reasons();
    private final Reasons notAssessed = new Reasons();
    private int passed;
    private int failed;
    private boolean merging = true;
    private boolean any;

    Verdicts(CheckInfo info, Severity severity, Subject account, Listing listing) {
        this.info = info;
        this.severity = severity;
        this.account = account;
        this.listing = listing;
        this.columnsOfSlotOne = List.of(info.reads());
        this.columnsOfSlotTwo =
                Arrays.stream(info.reads()).map(c -> c.forSlot(2)).toList();
    }

    /** A verdict on a check as a whole: one finding with the account as its subject. */
    public void whole(Outcome outcome) {
        add(account, outcome);
    }

    /** A verdict on a check as a whole that rests on members of dumps. */
    public void whole(Outcome outcome, List<TraceCell> members) {
        add(account, outcome, members);
    }

    /** A verdict that rests on no row. */
    public void add(Subject subject, Outcome outcome) {
        any = true;
        close(subject, outcome, List.of(), List.of(), List.of());
    }

    /** A verdict that rests on members of dumps; where entries of one subject differ, the worst stands. */
    public void add(Subject subject, Outcome outcome, List<TraceCell> members) {
        any = true;
        ofDumps.merge(
                subject.key() + "|" + subject.createdAt(),
                new Held(subject, Verdict.of(outcome), outcome, List.of(), List.of(), members),
                Verdicts::worse);
    }

    private static Held worse(Held one, Held other) {
        if (one.outcome().equals(other.outcome())) {
            return one;
        }
        Held worst = WORST_FIRST.compare(one, other) <= 0 ? one : other;
        List<TraceCell> members =
                Stream.of(one, other).flatMap(held -> held.members().stream()).toList();
        return new Held(worst.subject(), worst.verdict(), worst.outcome(), worst.rows(), worst.columns(), members);
    }

    /** A verdict that rests on one row and on members of dumps. */
    public void add(Subject subject, Outcome outcome, User user, List<TraceCell> members) {
        hold(subject, outcome, List.of(user.row()), columnsOfSlotOne, members);
    }

    /** A verdict that rests on one row, with the columns as the check names them. */
    public void add(Subject subject, Outcome outcome, User user) {
        hold(subject, outcome, List.of(user.row()), columnsOfSlotOne, List.of());
    }

    /** A verdict that rests on one slot of one row. */
    public void add(Subject subject, Outcome outcome, User user, int slot) {
        hold(subject, outcome, List.of(user.row()), slot == 1 ? columnsOfSlotOne : columnsOfSlotTwo, List.of());
    }

    /** A verdict that rests on one slot of one row, and on cells beside it. */
    public void add(Subject subject, Outcome outcome, User user, int slot, List<TraceCell> members) {
        hold(subject, outcome, List.of(user.row()), slot == 1 ? columnsOfSlotOne : columnsOfSlotTwo, members);
    }

    /** Makes room for the verdicts of so many subjects. */
    void expect(int number) {
        if (listing != Listing.COUNTS) {
            subjects.ensureCapacity(subjects.size() + number);
        }
    }

    /**
     * Takes the verdicts of several rows as verdicts on the same subjects: where rows differ the worst stands, with all
     * rows in its trace (checklist section 1.3, "duplicates").
     *
     * @return whether any verdict was given
     */
    boolean ofOneSubject(UserRows subject, Runnable examineRows) {
        any = false;
        merging = subject.rows().size() > 1;
        examineRows.run();
        flush();
        merging = true;
        return any;
    }

    private void hold(
            Subject subject, Outcome outcome, List<Row> rows, List<ReportColumn> columns, List<TraceCell> members) {
        any = true;
        if (!merging) {
            close(subject, outcome, rows, columns, members);
            return;
        }
        List<Held> same = pending.get(subject.key());
        if (same == null) {
            same = new ArrayList<>(1);
            pending.put(subject.key(), same);
        }
        same.add(new Held(subject, Verdict.of(outcome), outcome, rows, columns, members));
    }

    /** Closes what is held back; the runner calls it after the check has ended. */
    void flush() {
        if (pending.isEmpty()) {
            return;
        }
        for (List<Held> same : pending.values()) {
            Held worst = same.stream().min(WORST_FIRST).orElseThrow();
            List<Row> rows = same.stream().flatMap(held -> held.rows().stream()).toList();
            List<TraceCell> members = same.stream()
                    .flatMap(held -> held.members().stream())
                    .distinct()
                    .toList();
            close(worst.subject(), worst.outcome(), rows, worst.columns(), members);
        }
        pending.clear();
    }

    private void close(
            Subject subject, Outcome outcome, List<Row> rows, List<ReportColumn> columns, List<TraceCell> members) {
        if (count(subject, outcome)) {
            list(subject, outcome, rows, columns, members);
        }
    }

    /** Counts a verdict and tells whether it is to be listed. */
    private boolean count(Subject subject, Outcome outcome) {
        if (listing != Listing.COUNTS) {
            subjects.add(subject);
        }
        Verdict verdict = Verdict.of(outcome);
        switch (verdict) {
            case PASS -> pass(subject);
            case FAIL -> failed++;
            case NOT_APPLICABLE -> notApplicable.add(subject, reasonOf(outcome));
            case NOT_ASSESSED -> notAssessed.add(subject, reasonOf(outcome));
            case ERROR -> throw new IllegalStateException("no check answers " + verdict);
        }
        return listing.keeps(verdict);
    }

    private void pass(Subject subject) {
        passed++;
        if (listing != Listing.COUNTS) {
            passing.add(subject);
        }
    }

    private void list(
            Subject subject, Outcome outcome, List<Row> rows, List<ReportColumn> columns, List<TraceCell> members) {
        listed.add(new Finding(
                info.id(),
                severity,
                subject,
                Verdict.of(outcome),
                reasonOf(outcome),
                evidenceOf(outcome),
                rows,
                columns,
                members));
    }

    private static @Nullable String reasonOf(Outcome outcome) {
        if (outcome instanceof Outcome.NotApplicable notApplicable) {
            return notApplicable.reason();
        }
        return outcome instanceof Outcome.NotAssessed notAssessed ? notAssessed.reason() : null;
    }

    private static String evidenceOf(Outcome outcome) {
        if (outcome instanceof Outcome.Fail fail) {
            return fail.evidence();
        }
        return outcome instanceof Outcome.Pass pass ? pass.evidence() : "";
    }

    /** What came out, after {@link #flush}. */
    CheckRun result() {
        ofDumps.values().forEach(held -> close(held.subject(), held.outcome(), List.of(), List.of(), held.members()));
        ofDumps.clear();
        Verdict state = state();
        return new CheckRun(
                info,
                severity,
                state,
                stateReason(state),
                passed,
                failed,
                notApplicable.count(),
                notAssessed.count(),
                listed,
                subjects,
                passing);
    }

    private Verdict state() {
        if (failed > 0) {
            return Verdict.FAIL;
        }
        if (notAssessed.count() > 0) {
            return Verdict.NOT_ASSESSED;
        }
        return passed > 0 ? Verdict.PASS : Verdict.NOT_APPLICABLE;
    }

    private @Nullable String stateReason(Verdict state) {
        if (state == Verdict.NOT_ASSESSED) {
            return notAssessed.first();
        }
        if (state != Verdict.NOT_APPLICABLE) {
            return null;
        }
        return notApplicable.count() == 0 ? "no-subject" : notApplicable.first();
    }

    /** Verdicts of one kind with their reasons; the first in id order is looked for only when it is asked for. */
    private static final class Reasons {

        private final List<Subject> subjects = new ArrayList<>();
        private final List<@Nullable String> reasons = new ArrayList<>();

        void add(Subject subject, @Nullable String reason) {
            subjects.add(subject);
            reasons.add(reason);
        }

        int count() {
            return subjects.size();
        }

        /** The reason of the first in id order (checklist section 1.2). */
        @Nullable String first() {
            int first = 0;
            for (int i = 1; i < subjects.size(); i++) {
                if (subjects.get(i).compareIds(subjects.get(first)) < 0) {
                    first = i;
                }
            }
            return reasons.get(first);
        }
    }
}
