package org.iamassay.policy.catalogue;

import java.util.Locale;

/** What an action can do to an account beyond its work. Source: the public lists that NOTICE names. */
public enum RiskCategory {
    DATA_EXFILTRATION,
    CREDENTIAL_EXPOSURE,
    PERMISSIONS_MANAGEMENT,
    DATA_ACCESS,
    RESOURCE_EXPOSURE,
    INFRASTRUCTURE_MODIFICATION;

    /** The stable word of the outputs. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
