package org.iamassay.model;

import java.util.List;

/**
 * An OpenID Connect identity provider. Source: IAM API, GetOpenIDConnectProvider.
 *
 * @param arn empty when neither content nor place tell it
 * @param url issuer without scheme
 * @param detailed whether the client ids were told; the list of providers names ARNs alone
 */
public record OidcProvider(
        String arn, String url, List<String> clientIds, boolean detailed, Moment created, JsonPlace place)
        implements Dumped {

    public OidcProvider {
        clientIds = List.copyOf(clientIds);
    }
}
