package org.iamassay.response;

import java.util.Map;
import java.util.Optional;
import org.iamassay.check.Attestations;

/**
 * The answers and attestations that an assessment is given.
 *
 * @param byKey newest answer by key
 * @param digest {@code sha256:…} of the file; empty without one
 */
public record Responses(Map<String, Response> byKey, Attestations attestations, String digest) {

    public static final Responses NONE = new Responses(Map.of(), Attestations.NONE, "");

    public Responses {
        byKey = Map.copyOf(byKey);
    }

    public Optional<Response> of(String key) {
        return Optional.ofNullable(byKey.get(key));
    }
}
