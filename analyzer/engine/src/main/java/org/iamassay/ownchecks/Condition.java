package org.iamassay.ownchecks;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelReference;
import dev.cel.runtime.CelAttribute;
import dev.cel.runtime.CelAttributePattern;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelUnknownSet;
import dev.cel.runtime.UnknownContext;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** One expression of the Common Expression Language, typed and compiled, that is true, false or unknown for a row. */
final class Condition {

    /** Truth of a condition for one row, with the columns that leave it open. */
    record Truth(Optional<Boolean> settled, SortedSet<String> open) {

        boolean is(boolean value) {
            return settled.isPresent() && settled.get() == value;
        }
    }

    private final CelRuntime.Program program;
    private final SortedSet<String> columns;

    Condition(CelRuntime.Program program, CelAbstractSyntaxTree tree) {
        this.program = program;
        this.columns = new TreeSet<>();
        for (CelReference reference : tree.getReferenceMap().values()) {
            if (reference.overloadIds().isEmpty() && !reference.name().isEmpty()) {
                columns.add(reference.name());
            }
        }
    }

    /** Columns that it names. */
    SortedSet<String> columns() {
        return columns;
    }

    /** Judges a row; a cell without a value leaves open only what depends on it. */
    Truth of(Cells cells) {
        List<CelAttributePattern> open = cells.unknown().keySet().stream()
                .filter(columns::contains)
                .map(CelAttributePattern::create)
                .toList();
        try {
            Object result = program.advanceEvaluation(
                    UnknownContext.create(column -> Optional.ofNullable(cells.values().get(column)), open));
            if (result instanceof CelUnknownSet unknown) {
                SortedSet<String> names = new TreeSet<>();
                for (CelAttribute attribute : unknown.attributes()) {
                    names.add(attribute.qualifiers().get(0).asString());
                }
                return new Truth(Optional.empty(), names);
            }
            return new Truth(Optional.of((Boolean) result), new TreeSet<>());
        } catch (CelEvaluationException broken) {
            throw new ConditionException(String.valueOf(broken.getMessage()), broken);
        }
    }
}
