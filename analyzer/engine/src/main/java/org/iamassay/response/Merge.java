package org.iamassay.response;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The three-way merge: what a workbook was made with, what it says now, and what the store says now.
 *
 * @param values what is to be recorded, by key and field; the order of rows does not show
 * @param conflicts what was changed in both, or stands twice with different values
 * @param incomplete attestations that lack something and are not recorded (checklist section 1.5)
 */
public record Merge(Map<Slot, String> values, List<Conflict> conflicts, List<Incomplete> incomplete) {

    /** An attestation of which a part is missing. */
    public record Incomplete(String key, String place, List<Field> missing) {

        public Incomplete {
            missing = List.copyOf(missing);
        }
    }

    public Merge {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        conflicts = List.copyOf(conflicts);
        incomplete = List.copyOf(incomplete);
    }

    /**
     * Merges.
     *
     * @param exported what the workbook was made with; empty values are absent
     * @param shown how a workbook shows a text
     */
    public static Merge of(
            String account,
            Map<Slot, String> exported,
            List<Stated.Row> rows,
            ResponseFile store,
            UnaryOperator<String> shown) {
        Map<String, List<Stated.Row>> byKey = new TreeMap<>();
        rows.forEach(
                row -> byKey.computeIfAbsent(row.key(), k -> new ArrayList<>(1)).add(row));
        return new Builder(account, exported, store, shown).all(byKey);
    }

    /**
     * Which answered findings went or came back, as the workbook shows it: a report later on tells from it whether a finding
     * that fails had been gone (deliverables, "Re-importable management responses", rule 5).
     *
     * @param asOf moment of the workbook's snapshot; what the store knows of later ones stays
     */
    public static Map<Slot, String> standings(
            String account, Instant asOf, Map<Slot, String> exported, List<Stated.Row> rows, ResponseFile store) {
        Map<String, String> seen = new TreeMap<>();
        rows.forEach(row -> seen.put(row.key(), Field.OPEN));
        exported.forEach((slot, value) -> {
            if (slot.field() == Field.FINDING && value.equals(Field.GONE)) {
                seen.put(slot.key(), Field.GONE);
            }
        });
        Map<Slot, String> standings = new LinkedHashMap<>();
        seen.forEach((key, standing) -> {
            Slot slot = new Slot(account, key, Field.FINDING);
            Optional<Change> last = store.newest(slot);
            String before = last.map(Change::value).orElse(Field.OPEN);
            boolean isLater = last.map(change -> change.asOf().isBefore(asOf)).orElse(true);
            if (isLater && !before.equals(standing)) {
                standings.put(slot, standing);
            }
        });
        return standings;
    }

    private static final class Builder {

        private final String account;
        private final Map<Slot, String> exported;
        private final ResponseFile store;
        private final UnaryOperator<String> shown;
        private final Map<Slot, String> values = new LinkedHashMap<>();
        private final List<Conflict> conflicts = new ArrayList<>();
        private final List<Incomplete> incomplete = new ArrayList<>();

        Builder(String account, Map<Slot, String> exported, ResponseFile store, UnaryOperator<String> shown) {
            this.account = account;
            this.exported = exported;
            this.store = store;
            this.shown = shown;
        }

        Merge all(Map<String, List<Stated.Row>> byKey) {
            byKey.forEach((key, rows) -> {
                for (Field field : Field.values()) {
                    field(new Slot(account, key, field), rows);
                }
                withdrawIncomplete(key, rows);
            });
            return new Merge(values, conflicts, incomplete);
        }

        private void field(Slot slot, List<Stated.Row> rows) {
            List<Stated> stated = new ArrayList<>(1);
            for (Stated.Row row : rows) {
                Stated value = row.values().get(slot.field());
                if (value != null) {
                    stated.add(value);
                }
            }
            String before = exported.getOrDefault(slot, "");
            if (stated.stream().allMatch(one -> one.value().equals(before))) {
                return;
            }
            merge(slot, before, stated);
        }

        private void merge(Slot slot, String before, List<Stated> stated) {
            String now = stated.get(0).value();
            String stored = store.value(slot);
            boolean isOne = stated.stream().allMatch(one -> one.value().equals(now));
            if (isOne && now.equals(stored)) {
                return;
            }
            if (isOne && (stored.equals(before) || shown.apply(stored).equals(before))) {
                values.put(slot, now);
            } else {
                conflicts.add(new Conflict(slot, before, stated, stored, store.newest(slot)));
            }
        }

        /** An attestation counts as a whole or not at all. */
        private void withdrawIncomplete(String key, List<Stated.Row> rows) {
            Map<Field, String> whole = new EnumMap<>(Field.class);
            boolean touched = false;
            for (Field field : Field.values()) {
                if (field.isAttestation()) {
                    Slot slot = new Slot(account, key, field);
                    touched |= values.containsKey(slot);
                    whole.put(field, values.getOrDefault(slot, store.value(slot)));
                }
            }
            List<Field> missing = touched ? AttestedFields.missing(whole) : List.of();
            if (!missing.isEmpty()) {
                values.keySet()
                        .removeIf(slot -> slot.key().equals(key) && slot.field().isAttestation());
                incomplete.add(new Incomplete(key, rows.get(0).place(), missing));
            }
        }
    }
}
