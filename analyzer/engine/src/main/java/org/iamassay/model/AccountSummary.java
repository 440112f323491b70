package org.iamassay.model;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The counts of {@code get-account-summary}; a count that is absent is not zero. Source: IAM API, GetAccountSummary. */
public record AccountSummary(JsonPlace place, Map<String, Long> counts) implements Dumped {

    public AccountSummary {
        counts = Map.copyOf(counts);
    }

    /** One count by AWS's name. */
    public OptionalLong count(String name) {
        return Optional.ofNullable(counts.get(name)).stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }
}
