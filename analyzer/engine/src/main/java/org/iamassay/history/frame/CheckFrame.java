package org.iamassay.history.frame;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iamassay.check.Severity;
import org.iamassay.check.Subject;
import org.iamassay.check.Verdict;
import org.iamassay.history.Cell;
import org.iamassay.history.Side;
import org.iamassay.history.SideCheck;

/** The checks of a side with their verdicts; each subject is written once. */
final class CheckFrame {

    private CheckFrame() {}

    static void write(Side side, FrameOutput out) throws IOException {
        Map<Subject, Integer> subjects = new LinkedHashMap<>();
        for (SideCheck check : side.checks()) {
            for (Cell cell : kept(check)) {
                subjects.putIfAbsent(cell.subject(), subjects.size());
            }
        }
        out.number(subjects.size());
        for (Subject subject : subjects.keySet()) {
            out.text(subject.type());
            out.text(subject.name());
            out.text(subject.arn());
            out.text(subject.key());
            out.text(subject.createdAt());
        }
        out.number(side.checks().size());
        for (SideCheck check : side.checks()) {
            write(check, subjects, out);
        }
    }

    /** That a check does not apply matters only where subjects without a verdict count as not assessed. */
    private static List<Cell> kept(SideCheck check) {
        boolean all = check.unseenAsWhole().isPresent();
        return check.cells().stream()
                .filter(cell -> all || cell.value() != Cell.Value.NOT_APPLICABLE)
                .toList();
    }

    private static void write(SideCheck check, Map<Subject, Integer> subjects, FrameOutput out) throws IOException {
        out.text(check.id());
        out.word(check.severity());
        out.text(check.rule());
        out.word(check.state());
        out.text(check.reason());
        out.number(check.passed());
        out.number(check.failed());
        out.number(check.accepted());
        out.number(check.notApplicable());
        out.number(check.notAssessed());
        out.truth(check.passesListed());
        List<Cell> cells = kept(check);
        out.number(cells.size());
        int last = 0;
        for (Cell cell : cells) {
            int subject = subjects.getOrDefault(cell.subject(), 0);
            out.number(subject - last);
            last = subject;
            out.word(cell.value());
            if (cell.value() != Cell.Value.PASS) {
                out.text(cell.reason());
                out.text(cell.evidence());
                out.text(cell.traced());
            }
        }
    }

    static List<SideCheck> read(FrameInput in) throws IOException {
        int count = in.count();
        List<Subject> subjects = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            subjects.add(new Subject(in.text(), in.text(), in.text(), in.text(), in.text()));
        }
        int number = in.count();
        List<SideCheck> checks = new ArrayList<>(number);
        for (int i = 0; i < number; i++) {
            checks.add(check(subjects, in));
        }
        return checks;
    }

    private static SideCheck check(List<Subject> subjects, FrameInput in) throws IOException {
        return new SideCheck(
                in.text(),
                in.word(Severity.class),
                in.textOrNull(),
                in.word(Verdict.class),
                in.textOrNull(),
                in.integer(),
                in.integer(),
                in.integer(),
                in.integer(),
                in.integer(),
                in.truth(),
                cells(subjects, in));
    }

    private static List<Cell> cells(List<Subject> subjects, FrameInput in) throws IOException {
        int count = in.count();
        List<Cell> cells = new ArrayList<>(count);
        int subject = 0;
        for (int i = 0; i < count; i++) {
            subject += in.integer();
            if (subject < 0 || subject >= subjects.size()) {
                throw new IOException("subject " + subject + " of " + subjects.size() + " in a frame");
            }
            Cell.Value value = in.word(Cell.Value.class);
            boolean plain = value == Cell.Value.PASS;
            cells.add(new Cell(
                    subjects.get(subject),
                    value,
                    plain ? null : in.textOrNull(),
                    plain ? "" : in.text(),
                    plain ? "" : in.text()));
        }
        return cells;
    }
}
