package org.iamassay.response;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
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
        Map<String, Response> byKey, Attestations attestations, String digest, Map<AccountId, Responses> byAccount) {

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

    /**
     * The same, knowing of findings that were gone at a moment: those among them that had been answered before it.
     *
     * @param findings finding ids
     */
    public Responses gone(Collection<String> findings, Instant moment) {
        Map<String, Response> all = new HashMap<>(byKey);
        findings.stream()
                .flatMap(id -> of(id).stream())
                .filter(response -> response.trail().answered() != null
                        && response.trail().answered().isBefore(moment)
                        && !response.trail().isOutlived(moment.plusSeconds(1)))
                .forEach(response -> all.put(response.key(), response.gone(moment)));
        return new Responses(all, attestations, digest, byAccount);
    }
}
