package org.iamassay.policy.escalation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.iamassay.policy.Condition;
import org.iamassay.policy.Condition.Qualifier;
import org.iamassay.policy.Statement;

/** Whether the time of a statement is over, so that its conditions can never hold again. */
final class Expiry {

    /** Credentials of a session live 36 hours at most (STS API, GetSessionToken). */
    private static final Map<String, Duration> AGE = Map.of(
            "aws:currenttime", Duration.ZERO,
            "aws:epochtime", Duration.ZERO,
            "aws:tokenissuetime", Duration.ofHours(36));

    private static final Set<String> BEFORE = Set.of(
            "DateLessThan",
            "DateLessThanEquals",
            "DateEquals",
            "NumericLessThan",
            "NumericLessThanEquals",
            "NumericEquals");

    private Expiry() {}

    /** Whether a condition demands a time that has passed. */
    static boolean isOver(Statement statement, Instant asOf) {
        return statement.conditions().stream().anyMatch(condition -> isOver(condition, asOf));
    }

    private static boolean isOver(Condition condition, Instant asOf) {
        Duration age = AGE.get(condition.key().toLowerCase(Locale.ROOT));
        boolean demanded = age != null
                && BEFORE.contains(condition.operator())
                && condition.qualifier() == Qualifier.NONE
                && !condition.ifExists()
                && !condition.values().isEmpty();
        return demanded
                && condition.values().stream()
                        .allMatch(value -> time(value)
                                .filter(time -> time.isBefore(asOf.minus(age)))
                                .isPresent());
    }

    /** ISO 8601, a day, or seconds since 1970; anything else is no time that could be over. */
    private static Optional<Instant> time(String text) {
        try {
            if (!text.isEmpty() && text.length() < 12 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return Optional.of(Instant.ofEpochSecond(Long.parseLong(text)));
            }
            return Optional.of(
                    text.indexOf('T') < 0
                            ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                            : OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException noTime) {
            return Optional.empty();
        }
    }
}
