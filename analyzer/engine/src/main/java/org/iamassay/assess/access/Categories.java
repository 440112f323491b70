package org.iamassay.assess.access;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.iamassay.policy.catalogue.Catalogue;
import org.iamassay.policy.catalogue.RiskCategory;

/** The risk categories of actions by the numbers of their actions (policy.md 5.1). */
final class Categories {

    private final Map<RiskCategory, BitSet> byCategory = new LinkedHashMap<>();

    Categories(Catalogue catalogue, ActionIndex index) {
        for (RiskCategory category : RiskCategory.values()) {
            byCategory.put(category, index.such(action -> catalogue.risks().has(category, action)));
        }
    }

    /** The categories in reading order. */
    Map<RiskCategory, BitSet> all() {
        return byCategory;
    }
}
