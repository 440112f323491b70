package org.iamassay.ownchecks;

import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.iamassay.check.Outcome;
import org.iamassay.ownchecks.Condition.Truth;

/**
 * What an own check asks of a row.
 *
 * @param subjects which rows are judged; all without it
 * @param passes what holds for a row that complies
 * @param evidence what is said of a row that does not
 * @param whenEmpty values of CEL for cells in which there is nothing, by column
 */
record Rule(
        SubjectFrame frame,
        Optional<Condition> subjects,
        Condition passes,
        EvidenceText evidence,
        Map<String, Object> whenEmpty) {

    Rule {
        whenEmpty = Map.copyOf(whenEmpty);
    }

    /** Judges a row; what is unknown and matters leaves it not assessed. */
    Outcome judge(Cells cells) {
        if (subjects.isPresent()) {
            Truth judged = subjects.get().of(cells);
            if (judged.settled().isEmpty()) {
                return Outcome.notAssessed(reason(judged, cells));
            }
            if (judged.is(false)) {
                return Outcome.notApplicable("other-kind");
            }
        }
        Truth truth = passes.of(cells);
        if (truth.settled().isEmpty()) {
            return Outcome.notAssessed(reason(truth, cells));
        }
        return truth.is(true) ? Outcome.pass() : Outcome.fail(evidence.of(cells));
    }

    private static String reason(Truth truth, Cells cells) {
        return truth.open().stream()
                .map(column -> cells.unknown().getOrDefault(column, "unreadable:" + column))
                .sorted()
                .collect(Collectors.toList())
                .get(0);
    }

    /** Columns that it names. */
    NavigableSet<String> columns() {
        NavigableSet<String> names = new TreeSet<>(passes.columns());
        subjects.ifPresent(condition -> names.addAll(condition.columns()));
        return names;
    }
}
