package org.iamassay.policy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A web identity issuer that a trust statement admits, and what the statement demands of its tokens.
 *
 * @param statement the trust statement
 * @param issuer the text after {@code oidc-provider/}, else the principal itself
 */
public record OidcTrust(Statement statement, String issuer) {

    private static final Set<String> CLIENT_IS_TENANT = Set.of("accounts.google.com", "cognito-identity.amazonaws.com");
    private static final Set<String> APPLICATION_IS_TENANT = Set.of("graph.facebook.com", "www.amazon.com");
    private static final String EKS = "oidc.eks.*";

    /** Whether any provider is admitted. */
    public boolean isAnyIssuer() {
        return issuer.equals("*");
    }

    /** The condition key that holds the audience of this issuer's tokens. */
    public String audienceKey() {
        return issuer + (isOneOf(APPLICATION_IS_TENANT) ? ":app_id" : ":aud");
    }

    /** The condition key that holds the subject of this issuer's tokens. */
    public String subjectKey() {
        return issuer + ":sub";
    }

    /** Whether the audience is limited. */
    public boolean limitsAudience() {
        return Conditions.limits(statement, audienceKey());
    }

    /**
     * Whether many customers' tokens come from this issuer, so that the subject must tell them apart.
     *
     * @param sharedIssuers issuers; a final {@code *} stands for any end
     */
    public boolean needsSubject(List<String> sharedIssuers) {
        if (isOneOf(CLIENT_IS_TENANT) || isOneOf(APPLICATION_IS_TENANT)) {
            return false;
        }
        return isLike(EKS) || sharedIssuers.stream().anyMatch(this::isLike);
    }

    /** Whether a positive operator on the subject has values, none of them loose. */
    public boolean limitsSubject() {
        return subjects()
                .anyMatch(condition -> !condition.values().isEmpty()
                        && condition.values().stream().noneMatch(value -> isLoose(condition, value)));
    }

    /** The values of the subject that admit other organisations too, sorted. */
    public List<String> looseSubjects() {
        TreeSet<String> loose = new TreeSet<>();
        subjects()
                .forEach(condition -> condition.values().stream()
                        .filter(value -> isLoose(condition, value))
                        .forEach(loose::add));
        return List.copyOf(loose);
    }

    private Stream<Condition> subjects() {
        return statement.conditions().stream()
                .filter(condition -> condition.isOn(subjectKey()) && condition.isPositive());
    }

    private boolean isLoose(Condition condition, String value) {
        return SubjectForm.isLoose(issuer, condition.operator(), value);
    }

    private boolean isOneOf(Set<String> names) {
        return names.stream().anyMatch(name -> Ascii.same(name, issuer));
    }

    private boolean isLike(String entry) {
        return entry.endsWith("*")
                ? Ascii.startsWith(issuer, entry.substring(0, entry.length() - 1))
                : Ascii.same(issuer, entry);
    }
}
