package org.iamassay.assess.access;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.iamassay.policy.catalogue.AccessLevel;
import org.iamassay.policy.catalogue.CatalogueAction;
import org.iamassay.policy.catalogue.RiskLists;

/** The risk categories of actions (policy.md 5 and 5.1). */
final class Categories {

    static final String DATA = "data-exfiltration";
    static final String CREDENTIALS = "credential-exposure";
    static final String PERMISSIONS = "permissions-management";
    static final String CHANGE = "infrastructure-change";

    private final Map<String, BitSet> byName = new LinkedHashMap<>();

    Categories(ActionIndex index) {
        byName.put(DATA, index.such(action -> RiskLists.DATA_EXFILTRATION.contains(action.name())));
        byName.put(
                CREDENTIALS,
                index.such(action -> action.takesResource() && Set.<String>of().contains(action.name())));
        byName.put(
                PERMISSIONS,
                index.such(action ->
                        action.takesResource() && action.level() == AccessLevel.PERMISSIONS_MANAGEMENT));
        byName.put(CHANGE, index.such(Categories::changes));
    }

    /** The categories in reading order. */
    Map<String, BitSet> all() {
        return byName;
    }

    private static boolean changes(CatalogueAction action) {
        return action.takesResource() && action.level().changes();
    }
}
