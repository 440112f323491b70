package org.iamassay.policy;

import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.iamassay.model.AccountId;

/** An Allow of a role's trust policy that lets somebody assume the role (checklist 1.6). */
public record TrustStatement(Statement statement) {

    private static final String ASSUME_ROLE = "sts:AssumeRole";
    private static final String SAML = "sts:AssumeRoleWithSAML";
    private static final String WEB_IDENTITY = "sts:AssumeRoleWithWebIdentity";

    private static final List<String> CALLER_KEYS = List.of(
            Conditions.PRINCIPAL_ORG_ID,
            Conditions.PRINCIPAL_ORG_PATHS,
            Conditions.PRINCIPAL_ACCOUNT,
            Conditions.PRINCIPAL_ARN,
            Conditions.SOURCE_ACCOUNT,
            Conditions.SOURCE_ARN,
            Conditions.EXTERNAL_ID);

    private static final List<String> SOURCE_KEYS = List.of(
            Conditions.SOURCE_ACCOUNT, Conditions.SOURCE_ARN, Conditions.SOURCE_ORG_ID, Conditions.SOURCE_ORG_PATHS);

    private static final List<String> PARTNER_KEYS = List.of(Conditions.EXTERNAL_ID, Conditions.PRINCIPAL_ORG_ID);

    static boolean isTrust(Statement statement) {
        return statement.allows()
                && (Actions.covers(statement, ASSUME_ROLE)
                        || Actions.covers(statement, SAML)
                        || Actions.covers(statement, WEB_IDENTITY));
    }

    /** The principals it names. */
    public List<Principal> principals() {
        return statement.principal().list();
    }

    /** Whether it admits everybody: {@code *} alone or under any kind, or a NotPrincipal. */
    public boolean trustsAnybody() {
        return statement.principal().hasAny() || statement.notPrincipal().isPresent();
    }

    /** The condition that limits who may come, where everybody is admitted; MFA, network and time limit nobody. */
    public Optional<Condition> callerLimit() {
        return Conditions.limiting(statement, CALLER_KEYS);
    }

    /** The condition that binds a service to one account, organization or resource. */
    public Optional<Condition> sourceLimit() {
        return Conditions.limiting(statement, SOURCE_KEYS);
    }

    /** Whether other accounts must show an external id, their organization or MFA. */
    public boolean demandsExternalIdOrMfa() {
        return Conditions.limiting(statement, PARTNER_KEYS).isPresent() || Conditions.demandMfa(statement);
    }

    /** The accounts it names that are not the role's own. */
    public NavigableSet<AccountId> foreignAccounts(AccountId own) {
        return principals().stream()
                .flatMap(principal -> principal.account().stream())
                .filter(account -> !account.equals(own))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The services it names, as they are compared: in lower case, without a final {@code .cn}. */
    public NavigableSet<String> services() {
        return principals().stream()
                .flatMap(principal -> principal.service().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The services it names that are not in the list; the list is compared the same way. */
    public NavigableSet<String> servicesBeyond(Collection<String> exempt) {
        NavigableSet<String> beyond = services();
        exempt.forEach(service ->
                new Principal(Principal.Kind.SERVICE, service).service().ifPresent(beyond::remove));
        return beyond;
    }

    /** The issuers it admits with web identities, each once; none if it does not cover that action. */
    public List<OidcTrust> webIdentities() {
        if (!Actions.covers(statement, WEB_IDENTITY)) {
            return List.of();
        }
        return principals().stream()
                .flatMap(principal -> principal.issuer().stream())
                .distinct()
                .map(issuer -> new OidcTrust(statement, issuer))
                .toList();
    }
}
