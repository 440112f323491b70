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
        return value.length() == DIGITS && value.chars().allMatch(c -> c >= '0' && c <= '9');
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
