package org.iamassay.check;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.iamassay.policy.Actions;
import org.iamassay.policy.Resources;
import org.iamassay.policy.Statement;

/** How texts of verdicts speak of statements of policies. */
public final class StatementWords {

    /** So many actions or resources are named; of more the number is told. */
    public static final int SHOWN = 20;

    private static final int SENTENCES = 5;

    private StatementWords() {}

    /** How the statement is called: by its place in the document, from 1. */
    public static String name(Statement statement) {
        return "statement " + number(statement);
    }

    /** What the statement allows, with its actions and resources as it writes them. */
    public static String allows(Statement statement) {
        return allows(statement, actions(statement), resources(statement));
    }

    /** What the statement allows, in words. */
    public static String allows(Statement statement, String actions, String resources) {
        return name(statement) + " allows " + actions + " on " + resources;
    }

    /** What the statement allows by NotAction. */
    public static String allowsBut(Statement statement) {
        return allows(statement, actions(statement, List.of()), resources(statement));
    }

    /** The actions as the statement writes them. */
    public static String actions(Statement statement) {
        return actions(statement, statement.actions());
    }

    /** The patterns of the statement that cover one of the actions, as it writes them. */
    public static String covering(Statement statement, List<String> actions) {
        List<String> patterns = statement.actions().stream()
                .filter(pattern -> actions.stream().anyMatch(action -> Actions.matches(pattern, action)))
                .toList();
        return actions(statement, patterns);
    }

    /** The resources as the statement writes them. */
    public static String resources(Statement statement) {
        return resources(statement, statement.resources());
    }

    /** Some of the resources of the statement, as it writes them. */
    public static String resources(Statement statement, List<String> patterns) {
        if (patterns.stream().anyMatch(Resources::isEverything)) {
            return "every resource";
        }
        if (!patterns.isEmpty()) {
            return some(patterns);
        }
        return statement.notResources().isEmpty()
                ? "no resource"
                : "every resource but " + some(statement.notResources());
    }

    private static String actions(Statement statement, List<String> patterns) {
        if (patterns.stream().anyMatch(Actions::isEverything)) {
            return "every action";
        }
        return patterns.isEmpty() ? "every action but " + some(statement.notActions()) : some(patterns);
    }

    /** The first of the names, and the number of the others. */
    public static String some(List<String> names) {
        String shown = names.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return names.size() > SHOWN ? shown + " and " + (names.size() - SHOWN) + " more" : shown;
    }

    /** The first of the sentences, and the number of the others. */
    public static String sentences(Collection<String> sentences) {
        String shown = sentences.stream().limit(SENTENCES).collect(Collectors.joining("; "));
        return sentences.size() > SENTENCES ? shown + " and " + (sentences.size() - SENTENCES) + " more" : shown;
    }

    /** The numbers of statements. */
    public static String numbers(List<Statement> statements) {
        return some(statements.stream().map(StatementWords::number).toList());
    }

    private static String number(Statement statement) {
        return String.valueOf(statement.index() + 1);
    }
}
