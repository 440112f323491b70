package org.iamassay.evidence.json;

import static org.iamassay.evidence.json.Operation.lists;
import static org.iamassay.evidence.json.Operation.object;
import static org.iamassay.evidence.json.Operation.whole;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.iamassay.model.AccountAlias;
import org.iamassay.model.AccountSummary;
import org.iamassay.model.AlternateContact;
import org.iamassay.model.CallerIdentity;
import org.iamassay.model.Dumped;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.GrantedService;
import org.iamassay.model.IdentityCenterInstance;
import org.iamassay.model.PasswordPolicy;
import org.iamassay.model.ServiceAccess;

/** Operations that speak of the account as a whole, and their records. */
final class AccountOperations {

    private AccountOperations() {}

    static List<Operation> all() {
        return List.of(
                object(
                        "iam",
                        "get-account-summary",
                        EvidenceKind.ACCOUNT_SUMMARY,
                        "SummaryMap",
                        AccountOperations::summary),
                object(
                        "iam",
                        "get-account-password-policy",
                        EvidenceKind.PASSWORD_POLICY,
                        "PasswordPolicy",
                        AccountOperations::passwordPolicy),
                whole(
                        "iam",
                        "list-account-aliases",
                        EvidenceKind.ACCOUNT_ALIASES,
                        "AccountAliases",
                        AccountOperations::alias),
                whole(
                                "iam",
                                "get-service-last-accessed-details",
                                EvidenceKind.SERVICE_LAST_ACCESSED,
                                "ServicesLastAccessed",
                                AccountOperations::access)
                        .ofSubject(),
                whole("sts", "get-caller-identity", EvidenceKind.CALLER_IDENTITY, "UserId", AccountOperations::caller)
                        .keys("Account")
                        .owner("Arn")
                        .when(account -> false),
                lists(
                        "sso-admin",
                        "list-instances",
                        EvidenceKind.SSO_INSTANCES,
                        "Instances",
                        AccountOperations::instance),
                object(
                        "account",
                        "get-alternate-contact",
                        EvidenceKind.ALTERNATE_CONTACT,
                        "AlternateContact",
                        AccountOperations::contact));
    }

    private static void summary(Entry entry, Consumer<Dumped> sink) {
        Members counts = entry.members();
        Map<String, Long> all = new TreeMap<>();
        counts.names().forEach(name -> counts.number(name).ifPresent(n -> all.put(name, (long) n)));
        sink.accept(new AccountSummary(counts.place(), all));
    }

    private static void passwordPolicy(Entry entry, Consumer<Dumped> sink) {
        Members policy = entry.members();
        policy.requireAny("MinimumPasswordLength", "RequireSymbols");
        sink.accept(new PasswordPolicy(
                policy.number("MinimumPasswordLength"),
                policy.flag("RequireSymbols"),
                policy.flag("RequireNumbers"),
                policy.flag("RequireUppercaseCharacters"),
                policy.flag("RequireLowercaseCharacters"),
                policy.flag("AllowUsersToChangePassword"),
                policy.flag("ExpirePasswords"),
                policy.number("MaxPasswordAge"),
                policy.number("PasswordReusePrevention"),
                policy.flag("HardExpiry"),
                policy.place()));
    }

    private static void alias(Entry entry, Consumer<Dumped> sink) {
        Members all = entry.members();
        all.texts("AccountAliases")
                .forEach(
                        alias -> sink.accept(new AccountAlias(alias, all.place().at("AccountAliases"))));
    }

    private static void access(Entry entry, Consumer<Dumped> sink) {
        Members all = entry.members();
        List<GrantedService> services = all.list("ServicesLastAccessed").stream()
                .map(service -> new GrantedService(
                        service.required("ServiceNamespace"),
                        service.words("ServiceName"),
                        service.time("LastAuthenticated"),
                        service.place()))
                .toList();
        sink.accept(new ServiceAccess(
                entry.subject(), all.words("JobStatus"), entry.context().whole(), services, all.place()));
    }

    private static void caller(Entry entry, Consumer<Dumped> sink) {
        Members caller = entry.members();
        sink.accept(new CallerIdentity(caller.required("Account"), caller.words("Arn"), caller.place()));
    }

    private static void instance(Entry entry, Consumer<Dumped> sink) {
        Members instance = entry.members();
        sink.accept(new IdentityCenterInstance(
                instance.required("InstanceArn"),
                instance.text("Status"),
                instance.text("OwnerAccountId"),
                instance.place()));
    }

    private static void contact(Entry entry, Consumer<Dumped> sink) {
        Members contact = entry.members();
        sink.accept(
                new AlternateContact(contact.text("AlternateContactType").orElse(entry.subject()), contact.place()));
    }
}
