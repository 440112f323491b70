package org.iamassay.policy.catalogue;

import java.util.Map;
import java.util.Optional;

/** The condition keys that an OpenID Connect provider brings: {@code <issuer without https://>:<claim>}. Source: IAM User Guide. */
final class OidcKeys {

    private static final String TEXT = "String";

    /** The claims that STS takes from the token of any provider. */
    private static final Map<String, String> CLAIMS =
            Map.of("sub", TEXT, "aud", TEXT, "oaud", TEXT, "azp", TEXT, "amr", "ArrayOfString");

    private OidcKeys() {}

    static Optional<ConditionKey> find(String name) {
        int colon = name.lastIndexOf(':');
        if (colon < 0 || !isIssuer(name.substring(0, colon))) {
            return Optional.empty();
        }
        return Optional.ofNullable(CLAIMS.get(name.substring(colon + 1))).map(type -> new ConditionKey(name, type));
    }

    /** Whether the text begins with a host name of at least two parts. */
    private static boolean isIssuer(String text) {
        String host = text.split("[/:]", 2)[0];
        return host.indexOf('.') > 0 && !host.endsWith(".");
    }
}
