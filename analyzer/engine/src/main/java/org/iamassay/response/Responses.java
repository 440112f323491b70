package org.iamassay.response;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.iamassay.check.Attestations;
import org.iamassay.model.AccountId;

/**
 * The answers and attestations that an assessment is given.
 *
 * @param byKey newest answer by key
 * @param attestations what holds for the account
 * @param digest {@code sha256:…} of the file; empty without one
 * @param byAccount the same of single accounts, where a file holds several
 */
public record Responses(
        Map<String, Response> byKey,
        Attestations attestations,
        String digest,
        Map<AccountId, Responses> byAccount) {

    public static final Responses NONE = new Responses(Map.of(), Attestations.NONE, "");

    public Responses {
        byKey = Map.copyOf(byKey);
        byAccount = Map.copyOf(byAccount);
    }

    /** The answers of one account. */
    public Responses(Map<String, Response> byKey, Attestations attestations, String digest) {
        this(byKey, attestations, digest, Map.of());
    }

    /** The answer to a finding id, or to {@code check@account}. */
    public Optional<Response> of(String key) {
        return Optional.ofNullable(byKey.get(Slot.plain(key)));
    }

    /** Those of one account; without any of its own, those that hold for every account. */
    public Responses in(AccountId account) {
        return byAccount.isEmpty()
                ? this
                : Objects.requireNonNullElseGet(
                        byAccount.get(account), () -> new Responses(byKey, attestations, digest));
    }
}
