package org.iamassay.checks.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.model.Arn;
import org.iamassay.model.DetailList;
import org.iamassay.model.GroupDetail;
import org.iamassay.model.Identity;
import org.iamassay.model.JsonPlace;
import org.iamassay.model.ManagedPolicy;
import org.iamassay.model.RoleDetail;
import org.iamassay.model.Snapshot;
import org.iamassay.model.UserDetail;

/** Policies, boundaries and groups that authorization details name and do not contain, though no filter left them out. */
final class DanglingNames {

    private static final Set<String> LISTS = Set.of("UserDetailList", "GroupDetailList", "RoleDetailList", "Policies");

    private final Snapshot snapshot;
    private final boolean filtered;
    private final boolean withoutAwsManaged;
    private final Set<String> policies;
    private final Set<String> groups;

    DanglingNames(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.filtered = !snapshot.all(DetailList.class).stream()
                .map(DetailList::name)
                .collect(Collectors.toSet())
                .containsAll(LISTS);
        // With the filter LocalManagedPolicy no policy of AWS is in the dump, whatever is attached.
        this.withoutAwsManaged = snapshot.all(ManagedPolicy.class).stream().allMatch(ManagedPolicy::isCustomerManaged);
        this.policies = snapshot.all(ManagedPolicy.class).stream()
                .map(ManagedPolicy::arn)
                .collect(Collectors.toSet());
        this.groups = snapshot.all(GroupDetail.class).stream()
                .map(group -> group.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** The names in one file that none of the files holds. */
    List<Difference> in(String file) {
        if (filtered) {
            return List.of();
        }
        List<Difference> dangling = new ArrayList<>();
        Stream.of(UserDetail.class, GroupDetail.class, RoleDetail.class)
                .flatMap(type -> snapshot.all(type).stream())
                .filter(identity -> identity.place().file().equals(file))
                .forEach(identity -> of(identity, dangling));
        return dangling;
    }

    private void of(Identity identity, List<Difference> dangling) {
        identity.attached().stream()
                .filter(policy -> isAbsent(policy.arn()))
                .forEach(policy -> dangling.add(absent(
                        "policy " + policy.arn(),
                        identity,
                        identity.place().at("AttachedManagedPolicies"),
                        policy.arn())));
        identity.boundary()
                .filter(this::isAbsent)
                .ifPresent(arn -> dangling.add(
                        absent("boundary " + arn, identity, identity.place().at("PermissionsBoundary"), arn)));
        if (identity instanceof UserDetail user) {
            user.groups().stream()
                    .filter(group -> !groups.contains(group.toLowerCase(Locale.ROOT)))
                    .forEach(group -> dangling.add(
                            absent("group " + group, identity, identity.place().at("GroupList"), group)));
        }
    }

    private boolean isAbsent(String policy) {
        boolean leftOut = withoutAwsManaged && !Arn.of(policy).account().isValid();
        return !leftOut && !policies.contains(policy);
    }

    private static Difference absent(String what, Identity identity, JsonPlace place, String name) {
        return new Difference(what + " of " + identity.arn() + " is not contained", List.of(TraceCell.of(place, name)));
    }
}
