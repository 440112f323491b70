package org.iamassay.model;

import java.util.List;

/**
 * The services a principal was granted and when each was last used. Source: IAM API, GetServiceLastAccessedDetails.
 *
 * @param principal ARN from the manifest or the file name
 * @param whole whether no page is missing
 */
public record ServiceAccess(
        String principal, String jobStatus, boolean whole, List<GrantedService> services, JsonPlace place)
        implements Dumped {

    public ServiceAccess {
        services = List.copyOf(services);
    }
}
