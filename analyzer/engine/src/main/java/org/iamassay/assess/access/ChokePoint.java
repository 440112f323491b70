package org.iamassay.assess.access;

import java.util.List;

/**
 * What most paths go through: one change there closes them all.
 *
 * @param kind principal or statement
 * @param arn ARN of the principal; empty for a statement
 * @param statement number of the statement; 0 for a principal
 * @param paths how many principals have their best path through it
 * @param methods the methods of the steps that use it
 * @param first the first of the principals whose paths go through it
 */
public record ChokePoint(String kind, String arn, int statement, int paths, List<String> methods, List<String> first) {

    /** Copies the lists. */
    public ChokePoint {
        methods = List.copyOf(methods);
        first = List.copyOf(first);
    }

    ChokePoint sorted() {
        return new ChokePoint(
                kind, arn, statement, paths, methods, first.stream().sorted().toList());
    }
}
