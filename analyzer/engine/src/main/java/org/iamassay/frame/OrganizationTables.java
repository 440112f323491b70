package org.iamassay.frame;

import static org.iamassay.frame.TableBuilder.NEVER;
import static org.iamassay.frame.TableBuilder.UNTOLD;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.iamassay.model.AccountSummary;
import org.iamassay.model.JsonPlace;
import org.iamassay.model.Moment;
import org.iamassay.model.OidcProvider;
import org.iamassay.model.OrgAccount;
import org.iamassay.model.OrgPolicy;
import org.iamassay.model.OrgPolicyTarget;
import org.iamassay.model.PasswordPolicy;
import org.iamassay.model.PolicyText;
import org.iamassay.model.SamlProvider;
import org.iamassay.model.Snapshot;

/** The tables of the account as a whole: its settings, its identity providers and its organization. */
final class OrganizationTables {

    private static final String NOT_SET = "not set";

    private record Count(String name, long value, JsonPlace place) {}

    private record Provider(
            String kind, String arn, String url, List<String> clients, Moment created, Moment until, JsonPlace place) {}

    private OrganizationTables() {}

    static List<Tabulation<Snapshot>> all() {
        return List.of(summary(), passwordPolicy(), providers(), orgAccounts(), orgPolicies(), orgTargets());
    }

    private static Stream<Count> counts(Snapshot snapshot) {
        return snapshot.summary().stream().flatMap(OrganizationTables::countsOf);
    }

    private static Stream<Count> countsOf(AccountSummary summary) {
        return new TreeMap<>(summary.counts())
                .entrySet().stream()
                        .map(count -> new Count(
                                count.getKey(),
                                count.getValue(),
                                summary.place().at(count.getKey())));
    }

    private static Tabulation<Snapshot> summary() {
        return Tabulation.of("account_summary", "one count of get-account-summary", OrganizationTables::counts)
                .text("name", "AWS's name of the count", NEVER, Count::name)
                .count("count", "things counted, or a quota", "the count", Count::value)
                .fromJson(Count::place);
    }

    private static Tabulation<Snapshot> passwordPolicy() {
        return Tabulation.<Snapshot, PasswordPolicy>of(
                        "password_policy",
                        "the password policy of the account; no row when it has none, or none was given",
                        s -> s.all(PasswordPolicy.class).stream())
                .integer("minimum_length", "characters", "shortest password", NOT_SET, PasswordPolicy::minimumLength)
                .yesNoUntold("requires_symbols", "whether a symbol is needed", PasswordPolicy::symbols)
                .yesNoUntold("requires_numbers", "whether a digit is needed", PasswordPolicy::numbers)
                .yesNoUntold("requires_uppercase", "whether an upper-case letter is needed", PasswordPolicy::uppercase)
                .yesNoUntold("requires_lowercase", "whether a lower-case letter is needed", PasswordPolicy::lowercase)
                .yesNoUntold("users_may_change", "whether users may change their own", PasswordPolicy::usersMayChange)
                .yesNoUntold("passwords_expire", "whether passwords expire", PasswordPolicy::expires)
                .integer("max_age", "days", "age at which a password expires", NOT_SET, PasswordPolicy::maxAgeDays)
                .integer(
                        "reuse_prevention",
                        "passwords",
                        "former passwords that may not be used again",
                        NOT_SET,
                        PasswordPolicy::reusePrevention)
                .yesNoUntold(
                        "hard_expiry", "whether an administrator must reset expired ones", PasswordPolicy::hardExpiry)
                .fromJson(PasswordPolicy::place);
    }

    private static Stream<Provider> providerLines(Snapshot snapshot) {
        List<Provider> lines = new ArrayList<>();
        Moment none = Moment.sentinel(org.iamassay.model.Sentinel.NOT_APPLICABLE);
        for (SamlProvider saml : snapshot.all(SamlProvider.class)) {
            lines.add(new Provider("saml", saml.arn(), "", List.of(), saml.created(), saml.validUntil(), saml.place()));
        }
        for (OidcProvider oidc : snapshot.all(OidcProvider.class)) {
            lines.add(
                    new Provider("oidc", oidc.arn(), oidc.url(), oidc.clientIds(), oidc.created(), none, oidc.place()));
        }
        return lines.stream();
    }

    private static Tabulation<Snapshot> providers() {
        return Tabulation.of(
                        "providers",
                        "one identity provider as one output tells it; a list and a detail give two rows",
                        OrganizationTables::providerLines)
                .text("kind", "saml or oidc", NEVER, Provider::kind)
                .text("arn", "ARN of the provider", UNTOLD, Provider::arn)
                .text("url", "issuer of an OIDC provider, without scheme", "SAML, or not told", Provider::url)
                .list("client_ids", "client ids of an OIDC provider", Provider::clients)
                .time("created_at", "when it was made", Provider::created)
                .moment("valid_until", "when the metadata of a SAML provider end", Provider::until)
                .fromJson(Provider::place);
    }

    private static Tabulation<Snapshot> orgAccounts() {
        return Tabulation.<Snapshot, OrgAccount>of(
                        "org_accounts", "one account of the organization", s -> s.all(OrgAccount.class).stream())
                .text("member_account", "id of the member account", UNTOLD, OrgAccount::id)
                .indexed()
                .text("name", "name of the account", UNTOLD, OrgAccount::name)
                .text("status", "status in AWS's words", UNTOLD, OrgAccount::status)
                .list("paths", "paths from the root to the account", OrgAccount::paths)
                .time("joined_at", "when it joined the organization", OrgAccount::joined)
                .fromJson(OrgAccount::place);
    }

    private static Tabulation<Snapshot> orgPolicies() {
        return Tabulation.<Snapshot, OrgPolicy>of(
                        "org_policies", "one policy of the organization", s -> s.all(OrgPolicy.class).stream())
                .text("policy_id", "id of the policy", UNTOLD, OrgPolicy::id)
                .indexed()
                .text("arn", "ARN of the policy", UNTOLD, OrgPolicy::arn)
                .text("name", "name of the policy", UNTOLD, OrgPolicy::name)
                .text("type", "SERVICE_CONTROL_POLICY, RESOURCE_CONTROL_POLICY and others", UNTOLD, OrgPolicy::type)
                .yesNo("is_aws_managed", "whether AWS wrote it", OrgPolicy::awsManaged)
                .integer(
                        "content_length",
                        "characters",
                        "length of the document",
                        "only a list was given",
                        policy -> length(policy.content()))
                .fromJson(OrgPolicy::place);
    }

    private static OptionalInt length(Optional<PolicyText> text) {
        return text.isPresent() ? OptionalInt.of(text.get().json().length()) : OptionalInt.empty();
    }

    private static Tabulation<Snapshot> orgTargets() {
        return Tabulation.<Snapshot, OrgPolicyTarget>of(
                        "org_policy_targets",
                        "one root, unit or account that a policy of the organization hangs on",
                        s -> s.all(OrgPolicyTarget.class).stream())
                .text("policy_id", "id of the policy", UNTOLD, OrgPolicyTarget::policyId)
                .indexed()
                .text("target_id", "id of the root, unit or account", UNTOLD, OrgPolicyTarget::targetId)
                .text("target_type", "ROOT, ORGANIZATIONAL_UNIT or ACCOUNT", UNTOLD, OrgPolicyTarget::targetType)
                .fromJson(OrgPolicyTarget::place);
    }
}
