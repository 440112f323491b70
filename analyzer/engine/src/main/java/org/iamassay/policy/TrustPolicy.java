package org.iamassay.policy;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iamassay.model.AccountId;
import org.iamassay.model.Arn;

/**
 * The trust policy of a role, read for who may assume it; a Deny in it cancels nothing.
 *
 * <p>Ask {@link #isWhole()} before a good answer rests on somebody not being named.
 *
 * @param statements the trust statements only, in the order of the document
 */
public record TrustPolicy(PolicyDocument document, List<TrustStatement> statements) {

    /** Copies the list. */
    public TrustPolicy {
        statements = List.copyOf(statements);
    }

    /** The trust statements of a document. */
    public static TrustPolicy of(PolicyDocument document) {
        List<TrustStatement> statements = document.statements().stream()
                .filter(TrustStatement::isTrust)
                .map(TrustStatement::new)
                .toList();
        return new TrustPolicy(document, statements);
    }

    /**
     * Whether every part that could name somebody was read: the document is whole, holds no element that the grammar does
     * not know, and each statement says for whom it is.
     */
    public boolean isWhole() {
        return document.isWhole()
                && document.faults().stream().noneMatch(f -> f.code() == Fault.Code.UNKNOWN_ELEMENT)
                && document.statements().stream().noneMatch(TrustPolicy::isForNobodyNamed);
    }

    private static boolean isForNobodyNamed(Statement statement) {
        return statement.allows()
                && statement.principal().isEmpty()
                && statement.notPrincipal().isEmpty();
    }

    /** The statements that admit everybody. */
    public List<TrustStatement> openToAnybody() {
        return statements.stream().filter(TrustStatement::trustsAnybody).toList();
    }

    /** The accounts named that are not the role's own. */
    public NavigableSet<AccountId> foreignAccounts(AccountId own) {
        return union(statement -> statement.foreignAccounts(own).stream());
    }

    /** The statements that name such an account. */
    public List<TrustStatement> openToForeignAccounts(AccountId own) {
        return statements.stream()
                .filter(statement -> !statement.foreignAccounts(own).isEmpty())
                .toList();
    }

    /** The ids that stand for deleted users and roles. */
    public NavigableSet<String> bareIds() {
        return union(statement ->
                statement.principals().stream().filter(Principal::isBareId).map(Principal::value));
    }

    /** The ARNs of users and roles of the role's own account, by their text. */
    public NavigableSet<String> ownUsersAndRoles(AccountId own) {
        return union(statement -> statement.principals().stream()
                .flatMap(principal -> principal.userOrRole().stream())
                .filter(arn -> arn.account().equals(own))
                .map(Arn::text));
    }

    /** The names of roles of the role's own account whose sessions are named. */
    public NavigableSet<String> ownAssumedRoles(AccountId own) {
        return union(statement -> statement.principals().stream()
                .filter(principal -> principal.account().filter(own::equals).isPresent())
                .flatMap(principal -> principal.assumedRoleName().stream()));
    }

    /** The web identity issuers of all statements. */
    public List<OidcTrust> webIdentities() {
        return statements.stream()
                .flatMap(statement -> statement.webIdentities().stream())
                .toList();
    }

    /** The ARNs of the SAML providers named. */
    public NavigableSet<String> samlProviders() {
        return union(statement ->
                statement.principals().stream().filter(Principal::isSaml).map(Principal::value));
    }

    /** Whether every principal of every trust statement is a service. */
    public boolean servicesOnly() {
        return all(principal -> principal.kind() == Principal.Kind.SERVICE);
    }

    /** Whether every principal of every trust statement is federated. */
    public boolean federatedOnly() {
        return all(principal -> principal.kind() == Principal.Kind.FEDERATED);
    }

    /** Whether every principal of every trust statement is a SAML provider: people sign in. */
    public boolean samlOnly() {
        return all(Principal::isSaml);
    }

    /** Whether every principal of every trust statement is a service or a web identity: programs. */
    public boolean programsOnly() {
        return all(principal -> principal.kind() == Principal.Kind.SERVICE || principal.isWebIdentity());
    }

    /** Whether a provider is named, SAML or web identity. */
    public boolean hasFederation() {
        return statements.stream()
                .anyMatch(statement -> !statement
                        .statement()
                        .principal()
                        .of(Principal.Kind.FEDERATED)
                        .isEmpty());
    }

    private boolean all(Predicate<Principal> such) {
        return !statements.isEmpty()
                && statements.stream()
                        .map(TrustStatement::statement)
                        .allMatch(statement -> statement.notPrincipal().isEmpty()
                                && statement.principal().all(such));
    }

    private <T> NavigableSet<T> union(Function<TrustStatement, Stream<T>> parts) {
        return statements.stream().flatMap(parts).collect(Collectors.toCollection(TreeSet::new));
    }
}
