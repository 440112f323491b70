package org.iamassay.policy;

import java.util.List;
import java.util.Optional;

/**
 * The JSON of a policy document before the grammar is asked, for those who judge how it is written.
 *
 * @param node the value the text holds; empty where it holds none or more than one
 * @param faults what is wrong with the text as JSON: no syntax, a limit, a name given twice
 */
public record RawPolicy(Optional<Node> node, List<Fault> faults) {

    /** Copies the list. */
    public RawPolicy {
        faults = List.copyOf(faults);
    }

    /** Reads the text; never refuses. */
    public static RawPolicy of(String json) {
        Faults faults = new Faults();
        Optional<Node> node = NodeReader.read(json, faults);
        return new RawPolicy(node, faults.list());
    }
}
