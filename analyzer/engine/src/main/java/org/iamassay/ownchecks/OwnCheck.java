package org.iamassay.ownchecks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iamassay.assess.table.AssayTables;
import org.iamassay.check.AuthorizationView;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Examination;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.Outcome;
import org.iamassay.check.Subject;
import org.iamassay.check.Verdicts;
import org.iamassay.check.Whole;
import org.iamassay.frame.ColumnDescription;
import org.iamassay.frame.Frame;
import org.iamassay.frame.Stamp;
import org.iamassay.frame.TableDescription;
import org.iamassay.model.JsonPlace;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.User;

/** A check that a user wrote: each row of a table is judged by a condition. */
final class OwnCheck implements Check {

    private final CheckInfo info;
    private final Rule rule;
    private final List<Example> examples;

    OwnCheck(CheckInfo info, Rule rule, List<Example> examples) {
        this.info = info;
        this.rule = rule;
        this.examples = List.copyOf(examples);
    }

    @Override
    public CheckInfo info() {
        return info;
    }

    Rule rule() {
        return rule;
    }

    List<Example> examples() {
        return examples;
    }

    /** The description of a table. */
    static TableDescription table(SubjectFrame kind) {
        return AssayTables.ofSnapshots().stream()
                .map(tabulation -> tabulation.description())
                .filter(description -> description.name().equals(kind.table()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no table " + kind.table()));
    }

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        Frame frame = frame(examination);
        new Rows(examination, frame).judge(verdicts);
        Optional<String> gap = gap(examination);
        if (gap.isPresent()) {
            verdicts.whole(Outcome.notAssessed(gap.get()));
        } else if (frame.size() == 0) {
            verdicts.whole(Outcome.notApplicable("no-subject"));
        }
    }

    private Frame frame(Examination examination) {
        SubjectFrame kind = rule.frame();
        return examination.prepare(
                "table " + kind.table(),
                parameters -> AssayTables.ofSnapshots().stream()
                        .filter(tabulation -> tabulation.description().name().equals(kind.table()))
                        .map(tabulation -> tabulation.frame(examination.snapshot(), Stamp.of(examination.snapshot())))
                        .findFirst()
                        .orElseThrow());
    }

    /** Why there may be rows that were not seen. */
    private Optional<String> gap(Examination examination) {
        SubjectFrame kind = rule.frame();
        if (kind.isOfReport()) {
            return Optional.empty();
        }
        if (kind.isListedByUser()) {
            return Whole.gapOfUsers(examination.snapshot(), kind.needs());
        }
        return kind.parts().isEmpty()
                ? Whole.gap(examination.snapshot().dumps(), kind.needs())
                : AuthorizationView.of(examination).gap(kind.parts());
    }

    /** The rows of one examination. */
    private final class Rows {

        private final Examination examination;
        private final Frame frame;
        private final Map<String, Integer> columns = new HashMap<>();
        private final CellReader reader;
        private final RowSubjects subjects;
        private final Map<String, User> users = new HashMap<>();
        private final TagsOfIdentities tags;

        Rows(Examination examination, Frame frame) {
            this.examination = examination;
            this.frame = frame;
            List<ColumnDescription> described = frame.description().columns();
            for (int i = 0; i < described.size(); i++) {
                columns.put(described.get(i).name(), i);
            }
            this.reader = new CellReader(described, rule.whenEmpty());
            this.subjects = new RowSubjects(rule.frame(), frame, columns);
            this.tags = TagsOfIdentities.of(examination);
            if (rule.frame().isOfReport()) {
                examination.snapshot().users().forEach(rows -> rows.rows().forEach(this::remember));
                examination.snapshot().root().ifPresent(rows -> rows.rows().forEach(this::remember));
            }
        }

        private void remember(User user) {
            users.put(user.row().file() + "\n" + user.row().line(), user);
        }

        void judge(Verdicts verdicts) {
            Instant asOf = examination.snapshot().asOf();
            for (int row = 0; row < frame.size(); row++) {
                Optional<Map<String, String>> known =
                        rule.frame().hasTags() ? tags.of(text(row, "arn")) : Optional.empty();
                Cells cells = reader.read(frame, row, asOf, known);
                if (rule.frame().isOfReport()) {
                    addOfReport(row, cells, verdicts);
                } else {
                    verdicts.add(subjects.of(row), rule.judge(cells), trace(row, cells));
                }
            }
        }

        private void addOfReport(int row, Cells cells, Verdicts verdicts) {
            User user = users.get(text(row, "file") + "\n" + text(row, "line"));
            if (user == null) {
                throw new IllegalStateException("a row without its user: " + text(row, "line"));
            }
            Subject subject = user.isRoot() ? examination.subject(user) : subjects.of(row);
            Outcome outcome = user.isRoot() ? Outcome.notApplicable("root-judged-separately") : rule.judge(cells);
            if (rule.frame().hasSlots() && !user.isRoot()) {
                verdicts.add(subject, outcome, user, Integer.parseInt(text(row, "slot")));
            } else {
                verdicts.add(subject, outcome, user);
            }
        }

        /** The place of the row, once for each column that was asked. */
        private List<TraceCell> trace(int row, Cells cells) {
            List<TraceCell> trace = new ArrayList<>();
            String file = text(row, "file");
            String line = text(row, "line");
            String asked = rule.columns().stream()
                    .filter(column -> columns.containsKey(column) || column.equals(Expressions.TAGS))
                    .map(column -> column + "=" + cells.text(column).orElse("unknown"))
                    .reduce((one, other) -> one + ", " + other)
                    .orElse("");
            if (line.isEmpty()) {
                trace.add(TraceCell.of(new JsonPlace(file, text(row, "path")), (Object) asked));
            } else {
                trace.add(new TraceCell(
                        file,
                        Integer.parseInt(line),
                        ReportColumn.ARN.header(),
                        text(row, rule.frame().keyColumn())));
            }
            return trace;
        }

        private String text(int row, String column) {
            Integer place = columns.get(column);
            Object cell = place == null ? null : frame.cell(row, place);
            return cell == null ? "" : String.valueOf(cell);
        }
    }

    /** The columns of credential reports that the condition asks; those of slot 1 stand for the slot judged. */
    static ReportColumn[] reads(SubjectFrame kind, Iterable<String> columns) {
        List<ReportColumn> reads = new ArrayList<>();
        for (String column : columns) {
            String base = column.endsWith("_state") ? column.substring(0, column.length() - "_state".length()) : column;
            String header = kind == SubjectFrame.CREDENTIALS ? base : SlotColumns.header(kind, base);
            Arrays.stream(ReportColumn.values())
                    .filter(known -> known.header().equals(header) && !reads.contains(known))
                    .forEach(reads::add);
        }
        if (reads.isEmpty()) {
            reads.add(ReportColumn.ARN);
        }
        return reads.toArray(ReportColumn[]::new);
    }
}
