package org.iamassay.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The parts of an ARN of a Resource element; one cut short is completed with {@code *} (policy.md 6.3).
 *
 * @param service never with a wildcard that means anything
 * @param resource with runs of asterisks as one
 */
public record ArnPattern(String partition, String service, String region, String account, String resource) {

    private static final int PARTS = 6;
    private static final String ANY = "*";

    /** The parts of a text that begins as an ARN. */
    public static Optional<ArnPattern> of(String text) {
        List<String> parts = Arrays.asList(text.split(":", PARTS));
        if (!parts.get(0).equals("arn")) {
            return Optional.empty();
        }
        return Optional.of(new ArnPattern(
                part(parts, 1), part(parts, 2), part(parts, 3), part(parts, 4), oneStar(part(parts, 5))));
    }

    /** Whether the account part takes more than one account. */
    public boolean isOfManyAccounts() {
        return Wildcards.hasAny(account);
    }

    private static String part(List<String> parts, int index) {
        return index < parts.size() ? parts.get(index) : ANY;
    }

    private static String oneStar(String text) {
        return text.replaceAll("\\*{2,}", ANY);
    }
}
