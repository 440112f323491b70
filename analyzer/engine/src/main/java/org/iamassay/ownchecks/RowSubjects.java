package org.iamassay.ownchecks;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.iamassay.check.Subject;
import org.iamassay.frame.Frame;

/** The subjects of the rows of a table, with the ids that shipped checks give them (checklist section 1.4). */
final class RowSubjects {

    private final SubjectFrame kind;
    private final Frame frame;
    private final Map<String, Integer> columns;
    private final Set<String> clashing = new HashSet<>();

    RowSubjects(SubjectFrame kind, Frame frame, Map<String, Integer> columns) {
        this.kind = kind;
        this.frame = frame;
        this.columns = columns;
        if (kind.hasSlots()) {
            findClashes();
        }
    }

    private void findClashes() {
        Map<String, String> slots = new HashMap<>();
        for (int row = 0; row < frame.size(); row++) {
            String slot = text(row, "slot");
            String other = slots.putIfAbsent(ofSlot(row), slot);
            if (other != null && !other.equals(slot)) {
                clashing.add(ofSlot(row));
            }
        }
    }

    Subject of(int row) {
        String created = created(row);
        if (kind.hasSlots()) {
            String slot = text(row, "slot");
            String key = ofSlot(row) + (clashing.contains(ofSlot(row)) ? "/" + slot : "");
            String name = text(row, kind.nameColumn()) + ", " + kind.type().replace('-', ' ') + " " + slot;
            return new Subject(kind.type(), name, text(row, kind.arnColumn()), key, created);
        }
        String arn = kind.arnColumn().isEmpty() ? "" : text(row, kind.arnColumn());
        String key = text(row, kind.keyColumn());
        String name = text(row, kind.nameColumn());
        return new Subject(kind.type(), name.isEmpty() ? key : name, arn, key, created);
    }

    private String ofSlot(int row) {
        return text(row, kind.keyColumn()) + "#" + kind.type() + "/" + created(row);
    }

    private String created(int row) {
        String text = kind.createdColumn().isEmpty() ? "" : text(row, kind.createdColumn());
        return text.isEmpty() ? "-" : Instant.parse(text).toString();
    }

    private String text(int row, String column) {
        Integer place = columns.get(column);
        Object cell = place == null ? null : frame.cell(row, place);
        return cell == null ? "" : String.valueOf(cell);
    }
}
