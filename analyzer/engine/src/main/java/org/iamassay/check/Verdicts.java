package org.iamassay.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.Row;
import org.iamassay.model.User;
import org.jspecify.annotations.Nullable;

/** Collects the verdicts of one check: counts them, keeps the findings to list, and merges rows of one subject. */
public final class Verdicts {

    private final CheckInfo info;
    private final Severity severity;
    private final Subject account;
    private final boolean listAll;
    private final List<ReportColumn> columnsOfSlotOne;
    private final List<ReportColumn> columnsOfSlotTwo;
    private final EnumMap<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    private final EnumMap<Verdict, Finding> first = new EnumMap<>(Verdict.class);
    private final List<Finding> listed = new ArrayList<>();
    private final Set<Subject> subjects = new LinkedHashSet<>();
    private final Map<String, List<Finding>> pending = new LinkedHashMap<>();
    private boolean any;

    Verdicts(CheckInfo info, Severity severity, Subject account, boolean listAll) {
        this.info = info;
        this.severity = severity;
        this.account = account;
        this.listAll = listAll;
        this.columnsOfSlotOne = List.of(info.reads());
        this.columnsOfSlotTwo =
                Arrays.stream(info.reads()).map(c -> c.forSlot(2)).toList();
    }

    /** A verdict on a check as a whole: one finding with the account as its subject. */
    public void whole(Outcome outcome) {
        close(finding(account, outcome, List.of(), List.of()));
    }

    /** A verdict that rests on no row. */
    public void add(Subject subject, Outcome outcome) {
        close(finding(subject, outcome, List.of(), List.of()));
    }

    /** A verdict that rests on one row, with the columns as the check names them. */
    public void add(Subject subject, Outcome outcome, User user) {
        hold(finding(subject, outcome, List.of(user.row()), columnsOfSlotOne));
    }

    /** A verdict that rests on one slot of one row. */
    public void add(Subject subject, Outcome outcome, User user, int slot) {
        hold(finding(subject, outcome, List.of(user.row()), slot == 1 ? columnsOfSlotOne : columnsOfSlotTwo));
    }

    /**
     * Takes the verdicts of several rows as verdicts on the same subjects: where rows differ the worst stands, with all
     * rows in its trace (checklist section 1.3, "duplicates").
     *
     * @return whether any verdict was given
     */
    boolean ofOneSubject(Runnable examineRows) {
        any = false;
        examineRows.run();
        flush();
        return any;
    }

    private void hold(Finding finding) {
        any = true;
        List<Finding> same = pending.get(finding.subject().key());
        if (same == null) {
            same = new ArrayList<>(1);
            pending.put(finding.subject().key(), same);
        }
        same.add(finding);
    }

    /** Closes what is held back; the runner calls it after the check has ended. */
    void flush() {
        if (pending.isEmpty()) {
            return;
        }
        pending.values().forEach(same -> close(worst(same)));
        pending.clear();
    }

    private static Finding worst(List<Finding> same) {
        Finding worst = same.get(0);
        if (same.size() == 1) {
            return worst;
        }
        for (Finding finding : same) {
            worst = finding.verdict().compareTo(worst.verdict()) < 0 ? finding : worst;
        }
        List<Row> rows =
                same.stream().map(Finding::rows).flatMap(Collection::stream).toList();
        return new Finding(
                worst.check(),
                worst.severity(),
                worst.subject(),
                worst.verdict(),
                worst.reason(),
                worst.evidence(),
                rows,
                worst.columns());
    }

    private void close(Finding finding) {
        Verdict verdict = finding.verdict();
        counts.merge(verdict, 1, Integer::sum);
        subjects.add(finding.subject());
        Finding known = first.get(verdict);
        if (known == null || isBefore(finding.subject(), known.subject())) {
            first.put(verdict, finding);
        }
        if (listAll || verdict.isListedByDefault()) {
            listed.add(finding);
        }
    }

    private static boolean isBefore(Subject one, Subject other) {
        int order = one.key().compareTo(other.key());
        return order < 0 || (order == 0 && one.createdAt().compareTo(other.createdAt()) < 0);
    }

    private Finding finding(Subject subject, Outcome outcome, List<Row> rows, List<ReportColumn> columns) {
        return new Finding(
                info.id(), severity, subject, Verdict.of(outcome), reason(outcome), evidence(outcome), rows, columns);
    }

    private static @Nullable String reason(Outcome outcome) {
        if (outcome instanceof Outcome.NotApplicable notApplicable) {
            return notApplicable.reason();
        }
        return outcome instanceof Outcome.NotAssessed notAssessed ? notAssessed.reason() : null;
    }

    private static String evidence(Outcome outcome) {
        if (outcome instanceof Outcome.Fail fail) {
            return fail.evidence();
        }
        return outcome instanceof Outcome.Pass pass ? pass.evidence() : "";
    }

    /** What came out, after {@link #flush}. */
    CheckRun result() {
        Verdict state = first.keySet().stream().findFirst().orElse(Verdict.NOT_APPLICABLE);
        Finding deciding = first.get(state);
        return new CheckRun(
                info,
                severity,
                state,
                deciding == null ? "no-subject" : deciding.reason(),
                count(Verdict.PASS),
                count(Verdict.FAIL),
                count(Verdict.NOT_APPLICABLE),
                count(Verdict.NOT_ASSESSED),
                listed,
                subjects);
    }

    private int count(Verdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }
}
