package org.iamassay.report;

import java.util.List;

/**
 * A way to administrator as a page tells it.
 *
 * @param kind word for the kind of its principal
 * @param confidence stable word
 * @param risk risk of the principal
 * @param methods ids, in order
 */
public record PathCard(
        String arn,
        String name,
        String kind,
        String confidence,
        int risk,
        List<String> methods,
        PathDrawing drawing,
        List<Step> steps) {

    /** A step in words, and what it rests on. */
    public record Step(
            String sentence,
            String method,
            String actions,
            List<String> conditions,
            boolean targetDependent,
            List<StatementNote> statements) {

        /** Copies the lists. */
        public Step {
            conditions = List.copyOf(conditions);
            statements = List.copyOf(statements);
        }
    }

    /** Whether it is proven or conditional. */
    boolean isSure() {
        return !confidence.equals("target-dependent");
    }

    /** Copies the lists. */
    public PathCard {
        methods = List.copyOf(methods);
        steps = List.copyOf(steps);
    }
}
