package org.iamassay.policy.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.iamassay.model.AccountId;
import org.iamassay.model.Arn;
import org.iamassay.model.AttachedPolicy;
import org.iamassay.model.GroupDetail;
import org.iamassay.model.Identity;
import org.iamassay.model.InlinePolicy;
import org.iamassay.model.ManagedPolicy;
import org.iamassay.model.PolicyText;
import org.iamassay.model.RoleDetail;
import org.iamassay.model.Snapshot;
import org.iamassay.model.UserDetail;
import org.iamassay.policy.PolicyDocument;
import org.iamassay.policy.access.AppliedPolicy.Kind;
import org.iamassay.policy.catalogue.Catalogue;

/** What the users and roles of an account may do, as its authorization details tell. */
public final class AccountAccess {

    private final Catalogue catalogue;
    private final PolicyStock stock;
    private final AccountId account;
    private final Instant asOf;
    private final Indexes indexes;
    private final List<ScpLevel> serviceControl;
    private final Map<String, List<GroupDetail>> groups = new HashMap<>();
    private final Map<String, PrincipalAccess> principals = new LinkedHashMap<>();

    private AccountAccess(Snapshot snapshot, Catalogue catalogue, Function<PolicyText, PolicyDocument> reader) {
        this.catalogue = catalogue;
        this.stock = new PolicyStock(snapshot, catalogue, reader);
        this.serviceControl = ScpLevels.of(snapshot, reader);
        this.account = snapshot.account();
        this.asOf = snapshot.asOf();
        this.indexes = new Indexes(catalogue);
        snapshot.all(GroupDetail.class)
                .forEach(group -> groups.computeIfAbsent(group(group.arn(), group.name()), n -> new ArrayList<>(1))
                        .add(group));
        byArn(snapshot.all(UserDetail.class)).forEach((arn, entries) -> principals.put(arn, of(entries)));
        byArn(snapshot.all(RoleDetail.class)).forEach((arn, entries) -> principals.putIfAbsent(arn, of(entries)));
    }

    /**
     * The access of a snapshot's users and roles.
     *
     * @param reader reads a document; may keep what it has read
     */
    public static AccountAccess of(
            Snapshot snapshot, Catalogue catalogue, Function<PolicyText, PolicyDocument> reader) {
        return new AccountAccess(snapshot, catalogue, reader);
    }

    private AccountAccess(AccountAccess account, PrincipalAccess other) {
        catalogue = account.catalogue;
        stock = account.stock;
        this.account = account.account;
        this.asOf = account.asOf;
        indexes = account.indexes;
        serviceControl = account.serviceControl;
        groups.putAll(account.groups);
        principals.putAll(account.principals);
        principals.put(other.arn(), other);
    }

    /** The time that the evidence tells of. */
    public Instant asOf() {
        return asOf;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /** The same account with another reading of one principal. */
    public AccountAccess with(PrincipalAccess other) {
        return new AccountAccess(this, other);
    }

    /** The actions of these names that the catalogue knows. */
    public ActionSet actions(Collection<String> names) {
        return indexes.actions().setOf(names);
    }

    /** Users, then roles, in the order of the evidence. */
    public List<PrincipalAccess> principals() {
        return List.copyOf(principals.values());
    }

    /** The user or role of an ARN. */
    public Optional<PrincipalAccess> of(String arn) {
        return Optional.ofNullable(principals.get(arn));
    }

    /** The groups of a user that have an entry. */
    public List<GroupDetail> groups(UserDetail user) {
        return user.groups().stream()
                .flatMap(name -> groups.getOrDefault(group(user.arn(), name), List.of()).stream())
                .toList();
    }

    /** All groups that have an entry, in the order of their names. */
    public List<GroupDetail> groups() {
        return groups.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(GroupDetail::arn))
                .toList();
    }

    /** The inline and attached policies of a user, group or role itself whose documents are there. */
    public List<AppliedPolicy> policies(Identity identity) {
        List<AppliedPolicy> policies = new ArrayList<>();
        collect(identity, policies, new ArrayList<>());
        return List.copyOf(policies);
    }

    /** A managed policy as the evidence lists it, with all its versions. */
    public Optional<ManagedPolicy> managedPolicy(String arn) {
        return stock.listed(arn);
    }

    /** The managed policies that the evidence lists, in the order of their ARNs. */
    public List<ManagedPolicy> managedPolicies() {
        return stock.listed();
    }

    /** The policy in force of an ARN as if it were attached to an identity; empty where its document is nowhere. */
    public Optional<AppliedPolicy> attached(String policyArn, String holder) {
        return stock.managed(policyArn, Kind.ATTACHED, holder);
    }

    /** The service control policies that are known to stand above the account, by what they are attached to. */
    public List<ScpLevel> serviceControl() {
        return serviceControl;
    }

    /** The document of a text. */
    public PolicyDocument document(PolicyText text) {
        return stock.read(text);
    }

    /** Entries of one ARN, as pages may repeat them: what any of them grants counts, and only what all of them limit. */
    private PrincipalAccess of(List<? extends Identity> entries) {
        List<AppliedPolicy> policies = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Identity entry : entries) {
            collect(entry, policies, missing);
            if (entry instanceof UserDetail user) {
                collectGroups(user, policies, missing);
            }
        }
        Identity first = entries.get(0);
        boolean agreed = entries.stream().map(Identity::boundary).distinct().count() == 1;
        Optional<AppliedPolicy> boundary = agreed ? boundary(first) : Optional.empty();
        boolean bounded = entries.stream().anyMatch(entry -> entry.boundary().isPresent());
        return new PrincipalAccess(
                first,
                new PrincipalAccess.Applied(policies, missing, boundary, bounded && boundary.isEmpty(), above(first)),
                indexes);
    }

    private List<ScpLevel> above(Identity identity) {
        boolean exempt = identity instanceof RoleDetail role && role.isServiceLinked();
        // A dump may hold principals of a second account, of whose place in an organization nothing is known.
        return exempt || !Arn.of(identity.arn()).account().equals(account) ? List.of() : serviceControl;
    }

    private void collectGroups(UserDetail user, List<AppliedPolicy> policies, List<String> missing) {
        for (String name : user.groups()) {
            List<GroupDetail> entries = groups.getOrDefault(group(user.arn(), name), List.of());
            if (entries.isEmpty()) {
                missing.add("group " + name);
            }
            entries.forEach(group -> collect(group, policies, missing));
        }
    }

    private void collect(Identity identity, List<AppliedPolicy> policies, List<String> missing) {
        for (InlinePolicy policy : identity.inline()) {
            add(stock.inline(policy, identity.arn()), identity.name() + "/" + policy.name(), policies, missing);
        }
        for (AttachedPolicy policy : identity.attached()) {
            add(stock.managed(policy.arn(), Kind.ATTACHED, identity.arn()), policy.arn(), policies, missing);
        }
    }

    private static void add(
            Optional<AppliedPolicy> policy, String name, List<AppliedPolicy> policies, List<String> missing) {
        policy.filter(one -> policies.stream().noneMatch(known -> isSame(known, one)))
                .ifPresent(policies::add);
        // What stayed unread of a document may allow anything.
        if (policy.filter(p -> p.document().isWhole()).isEmpty()) {
            missing.add(name);
        }
    }

    /** The same document of the same holder, listed twice. */
    private static boolean isSame(AppliedPolicy one, AppliedPolicy other) {
        return one.document().equals(other.document())
                && one.holder().equals(other.holder())
                && one.name().equals(other.name())
                && one.arn().equals(other.arn());
    }

    private Optional<AppliedPolicy> boundary(Identity identity) {
        return identity.boundary()
                .flatMap(arn -> stock.managed(arn, Kind.BOUNDARY, identity.arn()))
                .filter(policy -> policy.document().isWhole());
    }

    /** A group by its name in the account of a user or group. */
    private static String group(String arn, String name) {
        return Arn.of(arn).account() + "|" + name.toLowerCase(Locale.ROOT);
    }

    private static <T extends Identity> Map<String, List<T>> byArn(List<T> identities) {
        Map<String, List<T>> byArn = new LinkedHashMap<>();
        identities.forEach(one ->
                byArn.computeIfAbsent(one.arn(), arn -> new ArrayList<>(1)).add(one));
        return byArn;
    }
}
