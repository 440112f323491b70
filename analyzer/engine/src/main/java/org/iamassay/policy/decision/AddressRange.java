package org.iamassay.policy.decision;

import java.util.Optional;

/** The addresses of a CIDR block, or one address; never looks a name up. */
final class AddressRange {

    private static final int V4 = 4;
    private static final int V6 = 16;
    private static final int GROUPS = 8;
    private static final int GROUP_DIGITS = 4;
    private static final int BYTE_DIGITS = 3;
    private static final int LARGEST_BYTE = 255;
    private static final int HEX = 16;
    private static final byte[] WRONG = new byte[V6 + 1];

    private final byte[] bytes;
    private final int bits;

    /** Four bytes or sixteen, and how many bits from the front count. */
    private AddressRange(byte[] bytes, int bits) {
        this.bytes = bytes;
        this.bits = bits;
    }

    /** Reads a block or an address of IPv4 or IPv6. */
    static Optional<AddressRange> of(String text) {
        int slash = text.indexOf('/');
        String address = slash < 0 ? text : text.substring(0, slash);
        byte[] bytes = address.indexOf(':') < 0 ? v4(address) : v6(address);
        if (bytes.length == 0) {
            return Optional.empty();
        }
        int all = bytes.length * Byte.SIZE;
        int bits = slash < 0 ? all : number(text.substring(slash + 1), BYTE_DIGITS, 10);
        return bits < 0 || bits > all ? Optional.empty() : Optional.of(new AddressRange(bytes, bits));
    }

    /** Whether all addresses of the other are in this one. */
    boolean holds(AddressRange other) {
        if (bytes.length != other.bytes.length || other.bits < bits) {
            return false;
        }
        for (int i = 0; i < bits; i++) {
            if (bit(bytes, i) != bit(other.bytes, i)) {
                return false;
            }
        }
        return true;
    }

    private static int bit(byte[] bytes, int index) {
        return bytes[index / Byte.SIZE] >> (Byte.SIZE - 1 - index % Byte.SIZE) & 1;
    }

    private static byte[] v4(String text) {
        String[] parts = text.split("\\.", -1);
        byte[] bytes = new byte[V4];
        for (int i = 0; i < V4; i++) {
            int value = parts.length == V4 ? number(parts[i], BYTE_DIGITS, 10) : -1;
            boolean octal = parts.length == V4 && parts[i].length() > 1 && parts[i].startsWith("0");
            if (value < 0 || value > LARGEST_BYTE || octal) {
                return new byte[0];
            }
            bytes[i] = (byte) value;
        }
        return bytes;
    }

    private static byte[] v6(String text) {
        int gap = text.indexOf("::");
        byte[] front = groups(gap < 0 ? text : text.substring(0, gap));
        byte[] back = gap < 0 ? new byte[0] : groups(text.substring(gap + 2));
        int missing = V6 - front.length - back.length;
        boolean fits = gap < 0 ? missing == 0 : missing >= 2;
        if (front == WRONG || back == WRONG || !fits) {
            return new byte[0];
        }
        byte[] bytes = new byte[V6];
        System.arraycopy(front, 0, bytes, 0, front.length);
        System.arraycopy(back, 0, bytes, V6 - back.length, back.length);
        return bytes;
    }

    /** The bytes of groups between colons, of which the last may be an IPv4 address. */
    private static byte[] groups(String text) {
        if (text.isEmpty()) {
            return new byte[0];
        }
        String[] parts = text.split(":", -1);
        if (parts.length > GROUPS) {
            return WRONG;
        }
        boolean v4Last = parts[parts.length - 1].indexOf('.') >= 0;
        byte[] bytes = new byte[parts.length * 2 + (v4Last ? 2 : 0)];
        for (int i = 0; i < parts.length; i++) {
            if (v4Last && i == parts.length - 1) {
                byte[] tail = v4(parts[i]);
                if (tail.length == 0) {
                    return WRONG;
                }
                System.arraycopy(tail, 0, bytes, i * 2, V4);
                break;
            }
            int value = number(parts[i], GROUP_DIGITS, HEX);
            if (value < 0) {
                return WRONG;
            }
            bytes[i * 2] = (byte) (value >> Byte.SIZE);
            bytes[i * 2 + 1] = (byte) value;
        }
        return bytes;
    }

    /** The number of one to so many digits; negative where it is none. */
    private static int number(String text, int most, int radix) {
        if (text.isEmpty() || text.length() > most) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) > 'f' ? -1 : Character.digit(text.charAt(i), radix);
            if (digit < 0) {
                return -1;
            }
            value = value * radix + digit;
        }
        return value;
    }
}
