package org.iamassay.policy.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
    private final List<List<AppliedPolicy>> serviceControl;
    private final Map<String, List<GroupDetail>> groups = new HashMap<>();
    private final Map<String, PrincipalAccess> principals = new LinkedHashMap<>();

    private AccountAccess(Snapshot snapshot, Catalogue catalogue, Function<PolicyText, PolicyDocument> reader) {
        this.catalogue = catalogue;
        this.stock = new PolicyStock(snapshot, catalogue, reader);
        this.serviceControl = ScpLevels.of(snapshot, reader);
        snapshot.all(GroupDetail.class)
                .forEach(group ->
                        groups.computeIfAbsent(lower(group.name()), n -> new ArrayList<>(1)).add(group));
        snapshot.all(UserDetail.class).forEach(user -> principals.putIfAbsent(user.arn(), of(user)));
        snapshot.all(RoleDetail.class).forEach(role -> principals.putIfAbsent(role.arn(), of(role)));
    }

    private AccountAccess(AccountAccess account, PrincipalAccess other) {
        catalogue = account.catalogue;
        stock = account.stock;
        serviceControl = account.serviceControl;
        groups.putAll(account.groups);
        principals.putAll(account.principals);
        principals.put(other.arn(), other);
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

    public Catalogue catalogue() {
        return catalogue;
    }

    /** The same account with another reading of one principal. */
    public AccountAccess with(PrincipalAccess other) {
        return new AccountAccess(this, other);
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
                .flatMap(name -> groups.getOrDefault(lower(name), List.of()).stream())
                .toList();
    }

    /** A managed policy as the evidence lists it, with all its versions. */
    public Optional<ManagedPolicy> managedPolicy(String arn) {
        return stock.listed(arn);
    }

    /** The document of a text. */
    public PolicyDocument document(PolicyText text) {
        return stock.read(text);
    }

    private PrincipalAccess of(UserDetail user) {
        List<AppliedPolicy> policies = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        collect(user, policies, missing);
        for (String name : user.groups()) {
            List<GroupDetail> entries = groups.getOrDefault(lower(name), List.of());
            if (entries.isEmpty()) {
                missing.add("group " + name);
            }
            entries.forEach(group -> collect(group, policies, missing));
        }
        return new PrincipalAccess(user, policies, boundary(user), serviceControl, missing);
    }

    private PrincipalAccess of(RoleDetail role) {
        List<AppliedPolicy> policies = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        collect(role, policies, missing);
        List<List<AppliedPolicy>> above = role.isServiceLinked() ? List.of() : serviceControl;
        return new PrincipalAccess(role, policies, boundary(role), above, missing);
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
        policy.ifPresent(policies::add);
        // What stayed unread of a document may allow anything.
        if (policy.filter(p -> p.document().isWhole()).isEmpty()) {
            missing.add(name);
        }
    }

    private Optional<AppliedPolicy> boundary(Identity identity) {
        return identity.boundary()
                .flatMap(arn -> stock.managed(arn, Kind.BOUNDARY, identity.arn()))
                .filter(policy -> policy.document().isWhole());
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
