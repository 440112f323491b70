package org.iamassay.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The password policy of the account; a member that is absent is not set. Source: IAM API, PasswordPolicy.
 */
public record PasswordPolicy(
        OptionalInt minimumLength,
        Optional<Boolean> symbols,
        Optional<Boolean> numbers,
        Optional<Boolean> uppercase,
        Optional<Boolean> lowercase,
        Optional<Boolean> usersMayChange,
        Optional<Boolean> expires,
        OptionalInt maxAgeDays,
        OptionalInt reusePrevention,
        Optional<Boolean> hardExpiry,
        JsonPlace place)
        implements Dumped {}
