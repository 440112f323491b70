package org.iamassay.check;

import java.util.Map;
import java.util.Optional;

/**
 * The attestations of an assessment, at most one per check.
 *
 * @param byCheck by id of the check
 */
public record Attestations(Map<String, Attestation> byCheck) {

    public static final Attestations NONE = new Attestations(Map.of());

    public Attestations {
        byCheck = Map.copyOf(byCheck);
    }

    public Optional<Attestation> of(String check) {
        return Optional.ofNullable(byCheck.get(check));
    }
}
