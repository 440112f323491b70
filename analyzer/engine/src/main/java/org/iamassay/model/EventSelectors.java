package org.iamassay.model;

import java.util.List;

/**
 * Which events a trail logs. Source: CloudTrail API, GetEventSelectors.
 */
public record EventSelectors(
        String trailArn, List<BasicSelector> basic, List<AdvancedSelector> advanced, JsonPlace place)
        implements Dumped {

    public EventSelectors {
        basic = List.copyOf(basic);
        advanced = List.copyOf(advanced);
    }
}
