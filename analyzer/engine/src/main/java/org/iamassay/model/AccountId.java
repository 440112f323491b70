package org.iamassay.model;

/**
 * The id of an AWS account, kept as text because of leading zeros.
 *
 * <p>Hand-made evidence holds ids that AWS would never give; they are kept as they are and {@link #isValid()} tells.
 */
public record AccountId(String value) implements Comparable<AccountId> {

    /** The account of evidence that names none. */
    public static final AccountId UNKNOWN = new AccountId("unknown");

    private static final int DIGITS = 12;

    /** Whether the id has the twelve digits of an AWS account id. */
    public boolean isValid() {
        if (value.length() != DIGITS) {
            return false;
        }
        for (int i = 0; i < DIGITS; i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    @Override
    public int compareTo(AccountId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
