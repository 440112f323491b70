package org.iamassay.policy.lint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An address or a range of addresses in CIDR notation.
 *
 * @param address 4 or 16 numbers from 0 to 255
 */
record IpRange(List<Integer> address, int bits) {

    private static final int OCTETS = 4;
    private static final int BYTES = 16;
    private static final int GROUPS = 8;
    private static final int BYTE_BITS = 8;
    private static final int BYTE = 255;
    private static final int HEX = 16;
    private static final Pattern OCTET = Pattern.compile("\\d{1,3}");
    private static final Pattern GROUP = Pattern.compile("[0-9a-fA-F]{1,4}");

    /** RFC 1918, 6598, 3927, 1122 and 4193, 4291: nothing of these comes from the internet. */
    private static final List<String> PRIVATE = List.of(
            "10.0.0.0/8",
            "172.16.0.0/12",
            "192.168.0.0/16",
            "100.64.0.0/10",
            "169.254.0.0/16",
            "127.0.0.0/8",
            "fc00::/7",
            "fe80::/10");

    IpRange {
        address = List.copyOf(address);
    }

    static Optional<IpRange> of(String text) {
        int slash = text.indexOf('/');
        String host = slash < 0 ? text : text.substring(0, slash);
        List<Integer> address = host.indexOf(':') >= 0 ? six(host) : four(host);
        if (address.isEmpty()) {
            return Optional.empty();
        }
        int most = address.size() * BYTE_BITS;
        if (slash < 0) {
            return Optional.of(new IpRange(address, most));
        }
        String bits = text.substring(slash + 1);
        boolean number = OCTET.matcher(bits).matches() && Integer.parseInt(bits) <= most;
        return number ? Optional.of(new IpRange(address, Integer.parseInt(bits))) : Optional.empty();
    }

    /** Whether bits are set that the mask cuts off. */
    boolean hasHostBits() {
        return !network(address, bits).equals(address);
    }

    /** The range as it is really read. */
    String masked() {
        List<Integer> network = network(address, bits);
        String host = network.size() == OCTETS
                ? network.stream().map(String::valueOf).collect(Collectors.joining("."))
                : IntStream.range(0, GROUPS)
                        .mapToObj(i -> Integer.toHexString(network.get(2 * i) * (BYTE + 1) + network.get(2 * i + 1)))
                        .collect(Collectors.joining(":"));
        return host + "/" + bits;
    }

    boolean isPrivate() {
        return PRIVATE.stream().flatMap(text -> of(text).stream()).anyMatch(this::isWithin);
    }

    private boolean isWithin(IpRange outer) {
        return address.size() == outer.address.size()
                && bits >= outer.bits
                && network(address, outer.bits).equals(outer.address);
    }

    private static List<Integer> network(List<Integer> address, int bits) {
        return IntStream.range(0, address.size())
                .mapToObj(i -> {
                    int kept = Math.max(0, Math.min(BYTE_BITS, bits - i * BYTE_BITS));
                    return address.get(i) & (BYTE << (BYTE_BITS - kept)) & BYTE;
                })
                .toList();
    }

    private static List<Integer> four(String host) {
        List<String> parts = Arrays.asList(host.split("\\.", -1));
        boolean valid = parts.size() == OCTETS
                && parts.stream().allMatch(part -> OCTET.matcher(part).matches() && Integer.parseInt(part) <= BYTE);
        return valid ? parts.stream().map(Integer::valueOf).toList() : List.of();
    }

    private static List<Integer> six(String host) {
        int gap = host.indexOf("::");
        List<String> head = groups(gap < 0 ? host : host.substring(0, gap));
        List<String> tail = gap < 0 ? List.of() : groups(host.substring(gap + 2));
        int zeros = GROUPS - head.size() - tail.size();
        boolean valid = (gap < 0 ? zeros == 0 : zeros > 0)
                && IntStream.range(0, head.size())
                        .allMatch(i -> GROUP.matcher(head.get(i)).matches())
                && tail.stream().allMatch(group -> GROUP.matcher(group).matches());
        if (!valid) {
            return List.of();
        }
        List<Integer> bytes = IntStream.range(0, BYTES).mapToObj(i -> 0).collect(Collectors.toList());
        for (int i = 0; i < GROUPS; i++) {
            String group =
                    i < head.size() ? head.get(i) : i < head.size() + zeros ? "0" : tail.get(i - head.size() - zeros);
            int value = Integer.parseInt(group, HEX);
            bytes.set(2 * i, value >> BYTE_BITS);
            bytes.set(2 * i + 1, value & BYTE);
        }
        return bytes;
    }

    private static List<String> groups(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(":", -1));
    }
}
