package org.iamassay.policy.access;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.iamassay.policy.Actions;
import org.iamassay.policy.PolicyDocument;
import org.iamassay.policy.Resources;
import org.iamassay.policy.Statement;

/** The statements of a document by the actions they speak of, for all principals that carry it. */
final class DocumentIndex {

    /**
     * The statements of one effect.
     *
     * @param byAction what was asked for already
     */
    private record Side(List<IndexedStatement> all, Map<String, List<IndexedStatement>> byAction) {

        Side() {
            this(new ArrayList<>(1), new HashMap<>());
        }

        List<IndexedStatement> of(String action) {
            return all.isEmpty() ? List.of() : byAction.computeIfAbsent(action, this::look);
        }

        private List<IndexedStatement> look(String action) {
            return all.stream()
                    .filter(one -> Actions.covers(one.statement(), action))
                    .toList();
        }
    }

    /**
     * The catalogued actions that the document speaks of on {@code *}.
     *
     * @param allowed by an Allow, under a condition too
     * @param allowedAlways by an Allow without a condition
     * @param denied by a Deny without a condition
     */
    record Stars(BitSet allowed, BitSet allowedAlways, BitSet denied) {}

    private final Side allows;
    private final Side denies;
    private final Supplier<ActionNumbers> actions;
    private Optional<Stars> stars = Optional.empty();

    DocumentIndex(PolicyDocument document, IntSupplier numbers, Supplier<ActionNumbers> actions) {
        this(new Side(), new Side(), actions);
        for (Statement statement : document.statements()) {
            IndexedStatement indexed = new IndexedStatement(numbers.getAsInt(), statement, document);
            if (statement.allows()) {
                allows.all.add(indexed);
            } else if (statement.denies()) {
                denies.all.add(indexed);
            }
        }
    }

    private DocumentIndex(Side allows, Side denies, Supplier<ActionNumbers> actions) {
        this.allows = allows;
        this.denies = denies;
        this.actions = actions;
    }

    List<IndexedStatement> allows() {
        return allows.all;
    }

    List<IndexedStatement> denies() {
        return denies.all;
    }

    /** The Allow statements that speak of the action. */
    List<IndexedStatement> allows(String action) {
        return allows.of(action);
    }

    /** The Deny statements that speak of the action, those under a condition too. */
    List<IndexedStatement> denies(String action) {
        return denies.of(action);
    }

    Stars stars() {
        if (stars.isEmpty()) {
            stars = Optional.of(new Stars(
                    onEverything(allows, s -> true),
                    onEverything(allows, Statement::isUnconditional),
                    onEverything(denies, Statement::isUnconditional)));
        }
        return stars.get();
    }

    private BitSet onEverything(Side side, Predicate<Statement> such) {
        BitSet found = new BitSet();
        side.all.stream()
                .map(IndexedStatement::statement)
                .filter(statement -> such.test(statement) && Resources.isOnEverything(statement))
                .forEach(statement -> found.or(actions.get().of(statement)));
        return found;
    }
}
