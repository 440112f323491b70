package org.iamassay.history;

import java.util.List;
import java.util.Optional;

/**
 * The key of a credential of a credential report (checklist section 1.4): {@code <owner>#access-key/<created>[/<slot>]}.
 *
 * @param owner ARN of the owner
 * @param base what follows the owner, without the slot
 * @param slot 1 or 2 where two of the owner would have one id, else empty
 */
record CredentialKey(String owner, String base, String slot) {

    private static final List<String> KINDS = List.of("#access-key/", "#signing-certificate/");
    private static final int SLOT = 2;

    /** Takes a key apart; empty for one of another subject. Patterns are too slow for this. */
    static Optional<CredentialKey> of(String key) {
        int hash = key.lastIndexOf('#');
        if (hash < 0) {
            return Optional.empty();
        }
        String rest = key.substring(hash);
        if (KINDS.stream().noneMatch(rest::startsWith)) {
            return Optional.empty();
        }
        boolean slotted = rest.endsWith("/1") || rest.endsWith("/2");
        int end = slotted ? rest.length() - SLOT : rest.length();
        return Optional.of(new CredentialKey(
                key.substring(0, hash), rest.substring(0, end), slotted ? rest.substring(end + 1) : ""));
    }
}
