package org.iamassay.model;

import java.util.List;

/**
 * Central root access features of the organization. Source: IAM API, ListOrganizationsFeatures.
 */
public record OrgFeatures(String organizationId, List<String> features, JsonPlace place) implements Dumped {

    public OrgFeatures {
        features = List.copyOf(features);
    }
}
