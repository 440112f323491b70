package org.iamassay.policy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What conditions on the network of a request demand (checklist 5.13, {@code users-source-restricted}). */
public final class Networks {

    private static final String SOURCE_IP = "aws:SourceIp";
    private static final Set<String> KEYS = Set.of(SOURCE_IP, "aws:VpcSourceIp", "aws:SourceVpc", "aws:SourceVpce");

    /** Beginnings of private addresses, RFC 1918 and RFC 4193. */
    private static final List<String> PRIVATE = Stream.of(
                    Stream.of("10.", "192.168.", "fc", "fd"),
                    Stream.iterate(16, second -> second <= 31, second -> second + 1).map(second -> "172." + second + "."))
            .flatMap(beginnings -> beginnings)
            .toList();

    private Networks() {}

    /** Whether the condition is on the network of a request, and every value limits it. */
    public static boolean isLimitedBy(Condition condition) {
        return KEYS.stream().anyMatch(condition::isOn)
                && !condition.values().isEmpty()
                && condition.values().stream().allMatch(Networks::isLimiting)
                // AWS sees public addresses here: private ones never match, so they name no network.
                && !(condition.isOn(SOURCE_IP) && condition.values().stream().allMatch(Networks::isPrivate));
    }

    /** Whether the address or range is private as a whole. */
    public static boolean isPrivate(String range) {
        return PRIVATE.stream().anyMatch(beginning -> Ascii.startsWith(range, beginning) && prefix(range) >= least(beginning));
    }

    private static boolean isLimiting(String value) {
        return Conditions.isLimiting(value) && prefix(value) > 0;
    }

    /** The length of the prefix of a range; more than any length for a single address and what is no number. */
    private static int prefix(String range) {
        String length = range.substring(range.indexOf('/') + 1);
        boolean counts = range.indexOf('/') >= 0 && !length.isEmpty() && length.length() <= 3;
        return counts && length.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(length) : Integer.MAX_VALUE;
    }

    private static int least(String beginning) {
        return switch (beginning) {
            case "10." -> 8;
            case "192.168." -> 16;
            case "fc", "fd" -> 7;
            default -> 12;
        };
    }
}
