package org.iamassay.report.word;

import java.util.List;
import org.iamassay.report.Changes;
import org.iamassay.report.ReportContent;
import org.iamassay.report.ReportTable;
import org.iamassay.report.word.Grid.Take;

/** The chapter on changes: how the score moved, what became of findings, who came and went, and what happened when. */
final class ChangePages {

    /** Rows printed of each list; the workbook lists all. */
    static final int MOST_ROWS = 60;

    private static final List<String> COUNTED_ONLY = List.of("accepted", "persisting");

    private final Pen pen;
    private final ReportContent content;
    private final Changes changes;

    ChangePages(Pen pen, ReportContent content, Changes changes) {
        this.pen = pen;
        this.content = content;
        this.changes = changes;
    }

    /** Writes the chapter; {@code picture} draws the movement. */
    void write(Runnable picture) {
        pen.lead(changes.movement());
        picture.run();
        table(
                "movement",
                Integer.MAX_VALUE,
                new Take("step", 22),
                new Take("points", 10),
                new Take("reached", 12),
                new Take("step-words", 56));
        changes.notes().forEach(note -> pen.paragraph(Styles.CAPTION, note));
        counts();
        findings();
        list(
                "identities",
                new Take("change", 14),
                new Take("principal-kind", 9),
                new Take("name", 27),
                new Take("note", 25),
                new Take("identity-access", 25));
        list(
                "events",
                new Take("event", 20),
                new Take("when", 30),
                new Take("name", 24),
                new Take("event-key", 20),
                new Take("note", 20));
        if (!changes.limits().isEmpty()) {
            pen.part(pen.say("limits"));
            pen.bullets(changes.limits());
        }
    }

    private void counts() {
        if (content.has("change-counts")) {
            pen.part(content.table("change-counts").title());
            table(
                    "change-counts",
                    Integer.MAX_VALUE,
                    new Take("change", 22),
                    new Take("change-findings", 13),
                    new Take("critical", 11),
                    new Take("high", 11),
                    new Take("medium", 11),
                    new Take("low", 11),
                    new Take("info", 11));
        }
    }

    /** What changed; what persists or is accepted is counted above and listed in the workbook. */
    private void findings() {
        if (!content.has("changes")) {
            return;
        }
        ReportTable all = content.table("changes");
        ReportTable changed = new ReportTable(
                all.id(),
                pen.say("what-changed"),
                all.columns(),
                all.rows().stream()
                        .filter(row -> !COUNTED_ONLY.contains(String.valueOf(row.get(0))))
                        .toList());
        list(
                changed,
                new Take("change", 15),
                new Take("severity", 10),
                new Take("title", 27),
                new Take("subject-name", 20),
                new Take("evidence", 26),
                new Take("note", 20));
    }

    private void list(String id, Take... takes) {
        if (content.has(id)) {
            list(content.table(id), takes);
        }
    }

    private void list(ReportTable table, Take... takes) {
        int rows = table.rows().size();
        if (rows == 0) {
            return;
        }
        pen.part(pen.say("list", table.title(), rows));
        Grid.write(pen, table, MOST_ROWS, List.of(takes));
        if (rows > MOST_ROWS) {
            pen.body(pen.say("more-changes", rows - MOST_ROWS));
        }
    }

    private void table(String id, int most, Take... takes) {
        if (content.has(id)) {
            Grid.write(pen, content.table(id), most, List.of(takes));
        }
    }
}
