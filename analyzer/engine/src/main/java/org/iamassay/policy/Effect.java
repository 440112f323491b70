package org.iamassay.policy;

/** What a statement does. */
public enum Effect {
    ALLOW,
    DENY,
    /** Missing, or other than {@code Allow} and {@code Deny}, which are case-sensitive: the statement does nothing. */
    VOID;

    static Effect of(String text) {
        if (text.equals("Allow")) {
            return ALLOW;
        }
        return text.equals("Deny") ? DENY : VOID;
    }
}
