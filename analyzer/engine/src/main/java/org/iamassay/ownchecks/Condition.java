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
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One expression of the Common Expression Language, typed and compiled, that is true, false or unknown for a row. */
final class Condition {

    /** Truth of a condition for one row, with the columns that leave it open. */
    record Truth(Optional<Boolean> settled, NavigableSet<String> open) {

        boolean is(boolean value) {
            return settled.isPresent() && settled.get() == value;
        }
    }

    private final CelRuntime.Program program;
    private final NavigableSet<String> columns;

    Condition(CelRuntime.Program program, CelAbstractSyntaxTree tree) {
        this.program = program;
        this.columns = new TreeSet<>();
        Map<Long, CelReference> references = tree.getReferenceMap();
        for (CelReference reference : references.values()) {
            List<String> overloads = reference.overloadIds();
            if (overloads.isEmpty() && !reference.name().isEmpty()) {
                columns.add(reference.name());
            }
        }
    }

    /** Columns that it names. */
    NavigableSet<String> columns() {
        return columns;
    }

    /** Judges a row; a cell without a value leaves open only what depends on it. */
    Truth of(Cells cells) {
        List<CelAttributePattern> open = cells.unknown().keySet().stream()
                .filter(columns::contains)
                .map(CelAttributePattern::create)
                .toList();
        try {
            Object result = program.advanceEvaluation(UnknownContext.create(
                    column -> Optional.ofNullable(cells.values().get(column)), open));
            if (result instanceof CelUnknownSet unknown) {
                NavigableSet<String> names = new TreeSet<>();
                Set<CelAttribute> attributes = unknown.attributes();
                for (CelAttribute attribute : attributes) {
                    List<CelAttribute.Qualifier> path = attribute.qualifiers();
                    names.add(path.get(0).asString());
                }
                return new Truth(Optional.empty(), names);
            }
            return new Truth(Optional.of((Boolean) result), new TreeSet<>());
        } catch (CelEvaluationException broken) {
            throw new ConditionException(String.valueOf(broken.getMessage()), broken);
        }
    }
}
