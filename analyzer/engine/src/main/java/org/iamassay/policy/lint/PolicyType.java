package org.iamassay.policy.lint;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.iamassay.policy.Ascii;
import org.iamassay.policy.PolicyDocument;
import org.iamassay.policy.Statement;

/** What a document is used as: which elements it must have and may have. */
public enum PolicyType {
    IDENTITY,
    RESOURCE,
    TRUST,
    SCP,
    RCP,
    BOUNDARY;

    /** The word of the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type of a word. */
    public static Optional<PolicyType> of(String word) {
        return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
    }

    /** What a document looks like: principals that assume a role make a trust policy, other principals a resource policy. */
    public static PolicyType guess(PolicyDocument document) {
        List<Statement> named = document.statements().stream()
                .filter(statement -> !statement.principal().isEmpty()
                        || statement.notPrincipal().isPresent())
                .toList();
        if (named.isEmpty()) {
            return IDENTITY;
        }
        boolean trust = document.statements().stream()
                .allMatch(statement -> !statement.actions().isEmpty()
                        && statement.resources().isEmpty()
                        && statement.actions().stream().allMatch(action -> Ascii.startsWith(action, "sts:")));
        return trust ? TRUST : RESOURCE;
    }

    /** Whether the statements speak of what their holder may do. */
    boolean isOfIdentity() {
        return this == IDENTITY || this == BOUNDARY;
    }

    /** Whether the statements name principals. */
    boolean namesPrincipals() {
        return this == RESOURCE || this == TRUST;
    }
}
