package org.iamassay.assess.access;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who may take one of the most sensitive actions.
 *
 * @param everywhere how many principals may take it on everything
 * @param somewhere how many more may take it on some resource
 * @param conditional how many of all these may do so under conditions alone
 * @param first the first of the principals that may take it on everything, then of the others
 */
public record SensitiveAction(String action, int everywhere, int somewhere, int conditional, List<String> first) {

    /** Copies the list. */
    public SensitiveAction {
        first = List.copyOf(first);
    }

    /** The first of either kind, each in the order of its names. */
    SensitiveAction sorted() {
        int all = Math.min(everywhere, first.size());
        return new SensitiveAction(
                action,
                everywhere,
                somewhere,
                conditional,
                Stream.concat(
                                first.stream().limit(all).sorted(),
                                first.stream().skip(all).sorted())
                        .toList());
    }
}
