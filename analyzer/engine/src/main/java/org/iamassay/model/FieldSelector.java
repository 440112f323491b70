package org.iamassay.model;

import java.util.List;
import java.util.Map;

/**
 * One field of an advanced event selector. Source: CloudTrail API, AdvancedFieldSelector.
 *
 * @param tests values by operator: Equals, StartsWith, EndsWith, NotEquals, NotStartsWith, NotEndsWith
 */
public record FieldSelector(String field, Map<String, List<String>> tests) {

    public FieldSelector {
        tests = Map.copyOf(tests);
    }
}
