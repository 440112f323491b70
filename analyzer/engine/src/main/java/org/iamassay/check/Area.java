package org.iamassay.check;

import java.util.Locale;

/** The areas of the checklist in reading order (checklist section 2). */
public enum Area {
    ROOT("Root user"),
    INDIVIDUAL_USERS("Individual identities, review and ownership"),
    MFA("Multi-factor authentication"),
    PASSWORDS("Password policy and console passwords"),
    ACCESS_KEYS("Access keys"),
    SEPARATION("Console and API separation"),
    OTHER_CREDENTIALS("Certificates, SSH keys, API keys"),
    GROUPS("Permissions through groups"),
    LEAST_PRIVILEGE("Least privilege"),
    POLICY_HYGIENE("Policy structure and upkeep"),
    ROLES("Roles, temporary credentials, federation"),
    SHARING("Sharing across accounts"),
    GUARDRAILS("Conditions, boundaries, organization"),
    MONITORING("Logging, analysis, alerts"),
    EVIDENCE("Quality of the evidence");

    private final String title;

    Area(String title) {
        this.title = title;
    }

    /** The stable id of the outputs. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String title() {
        return title;
    }
}
