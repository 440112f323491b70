package org.iamassay.policy;

import java.util.List;

/**
 * What the subject of an issuer's tokens begins with, so that a pattern can be told to hold the organisation.
 *
 * <p>Without the separator behind it, the name of an organisation also fits every longer name.
 * Sources: the issuers' pages on OpenID Connect in AWS; IAM User Guide, "Configuring a role for … OIDC".
 */
final class SubjectForm {

    private static final List<SubjectForm> KNOWN = List.of(
            new SubjectForm("token.actions.githubusercontent.com", "repo:", '/'),
            new SubjectForm("gitlab.com", "project_path:", '/'),
            new SubjectForm("app.terraform.io", "organization:", ':'),
            new SubjectForm("agent.buildkite.com", "organization:", ':'),
            new SubjectForm("oidc.circleci.com", "org/", '/'),
            new SubjectForm("oidc.eks.", "system:serviceaccount:", ':'));

    private final String issuer;
    private final String start;
    private final char separator;

    private SubjectForm(String issuer, String start, char separator) {
        this.issuer = issuer;
        this.start = start;
        this.separator = separator;
    }

    /** Whether a value under the operator admits subjects of other organisations than one. */
    static boolean isLoose(String issuer, String operator, String value) {
        if (Conditions.isOnlyWildcards(value)) {
            return true;
        }
        int wildcard = Wildcards.first(value);
        if (!operator.equals("StringLike") || wildcard == value.length()) {
            return false;
        }
        String text = value.substring(0, wildcard);
        return KNOWN.stream()
                .filter(form -> form.isOf(issuer))
                .findFirst()
                .map(form -> !form.holdsOrganisation(text))
                .orElse(text.isEmpty());
    }

    private boolean isOf(String name) {
        if (issuer.endsWith(".")) {
            return Ascii.startsWith(name, issuer);
        }
        return Ascii.same(name, issuer) || Ascii.startsWith(name, issuer + "/");
    }

    private boolean holdsOrganisation(String text) {
        return text.startsWith(start) && text.indexOf(separator, start.length()) > start.length();
    }
}
