package org.iamassay.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** What conditions on the network of a request demand (checklist 5.13, {@code users-source-restricted}). */
public final class Networks {

    private static final String SOURCE_IP = "aws:SourceIp";
    private static final Set<String> KEYS = Set.of(SOURCE_IP, "aws:VpcSourceIp", "aws:SourceVpc", "aws:SourceVpce");

    /**
     * Beginnings of addresses that no request from the internet has, with the least length of a prefix that keeps a range within:
     * RFC 1918, 6598, 3927, 1122, 4193 and 4291.
     */
    private static final Map<String, Integer> PRIVATE = beginnings();

    private Networks() {}

    /** Whether the condition is on the network of a request, and every value limits it. */
    public static boolean isLimitedBy(Condition condition) {
        return KEYS.stream().anyMatch(condition::isOn)
                && !condition.values().isEmpty()
                && condition.values().stream().allMatch(Networks::isLimiting)
                // AWS sees public addresses here: private ones never match, so they name no network.
                && !(condition.isOn(SOURCE_IP) && condition.values().stream().allMatch(Networks::isPrivate));
    }

    /** Whether the address, range or pattern is private as a whole. */
    public static boolean isPrivate(String range) {
        return PRIVATE.entrySet().stream()
                .anyMatch(least -> Ascii.startsWith(range, least.getKey()) && prefix(range) >= least.getValue());
    }

    private static boolean isLimiting(String value) {
        return Conditions.isLimiting(value) && prefix(value) > 0;
    }

    /** The length of the prefix of a range; more than any length for a single address and what is no number. */
    private static int prefix(String range) {
        String length = range.substring(range.indexOf('/') + 1);
        boolean counts = range.indexOf('/') >= 0 && !length.isEmpty() && length.length() <= 3;
        return counts && length.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(length)
                : Integer.MAX_VALUE;
    }

    private static Map<String, Integer> beginnings() {
        Map<String, Integer> beginnings = new LinkedHashMap<>();
        List.of("10.", "127.").forEach(one -> beginnings.put(one, 8));
        List.of("192.168.", "169.254.").forEach(one -> beginnings.put(one, 16));
        IntStream.rangeClosed(16, 31).forEach(second -> beginnings.put("172." + second + ".", 12));
        IntStream.rangeClosed(64, 127).forEach(second -> beginnings.put("100." + second + ".", 10));
        List.of("fc", "fd").forEach(one -> beginnings.put(one, 7));
        List.of("fe8", "fe9", "fea", "feb").forEach(one -> beginnings.put(one, 10));
        return Map.copyOf(beginnings);
    }
}
