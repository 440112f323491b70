package org.iamassay.model;

import java.util.List;

/**
 * An advanced event selector: all its fields must match. Source: CloudTrail API, AdvancedEventSelector.
 */
public record AdvancedSelector(String name, List<FieldSelector> fields, JsonPlace place) implements Dumped {

    public AdvancedSelector {
        fields = List.copyOf(fields);
    }
}
