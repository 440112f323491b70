package org.iamassay.policy.catalogue;

import java.util.Map;
import java.util.Set;

/** The lists of sensitive actions by their names in a catalogue, in the catalogue's spelling. */
record RiskNames(Map<String, Set<String>> lists) {

    static final RiskNames NONE = new RiskNames(Map.of());

    RiskNames {
        lists = Map.copyOf(lists);
    }

    Set<String> named(String list) {
        return lists.getOrDefault(list, Set.of());
    }
}
