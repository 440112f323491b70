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

    /** A statement on {@code *} with the catalogued actions that it speaks of. */
    record Star(Statement statement, BitSet actions) {}

    private final Side allows;
    private final Side denies;
    private final Supplier<ActionNumbers> actions;
    private Optional<Stars> stars = Optional.empty();
    private Optional<List<Star>> starAllows = Optional.empty();

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
                    union(starAllows(), s -> true),
                    union(starAllows(), Statement::isUnconditional),
                    union(onEverything(denies), Statement::isUnconditional)));
        }
        return stars.get();
    }

    /** The Allow statements on {@code *}, each with the catalogued actions that it speaks of. */
    List<Star> starAllows() {
        if (starAllows.isEmpty()) {
            starAllows = Optional.of(onEverything(allows));
        }
        return starAllows.get();
    }

    private List<Star> onEverything(Side side) {
        return side.all.stream()
                .map(IndexedStatement::statement)
                .filter(Resources::isOnEverything)
                .map(statement -> new Star(statement, actions.get().of(statement)))
                .toList();
    }

    private static BitSet union(List<Star> statements, Predicate<Statement> such) {
        BitSet found = new BitSet();
        statements.stream().filter(one -> such.test(one.statement())).forEach(one -> found.or(one.actions()));
        return found;
    }
}
