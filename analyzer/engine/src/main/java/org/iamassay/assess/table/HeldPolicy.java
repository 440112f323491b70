package org.iamassay.assess.table;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.iamassay.model.Arn;
import org.iamassay.model.BucketPolicy;
import org.iamassay.model.GroupDetail;
import org.iamassay.model.Identity;
import org.iamassay.model.JsonPlace;
import org.iamassay.model.ListedPolicy;
import org.iamassay.model.ListedRole;
import org.iamassay.model.ManagedPolicy;
import org.iamassay.model.Moment;
import org.iamassay.model.OrgPolicy;
import org.iamassay.model.PolicyText;
import org.iamassay.model.PolicyVersion;
import org.iamassay.model.RoleDetail;
import org.iamassay.model.Snapshot;
import org.iamassay.model.UserDetail;

/**
 * One version of a policy, whatever it hangs on.
 *
 * @param policy its ARN; for an inline policy or a trust policy the owner's ARN with {@code #inline/NAME} or {@code #trust}
 * @param kind word for what it is
 * @param owner ARN of the user, group or role that it is a part of, or the bucket; else empty
 * @param inForce whether it is the version in force
 */
record HeldPolicy(
        String policy,
        String kind,
        String name,
        String owner,
        String version,
        boolean inForce,
        Optional<PolicyText> text,
        Moment created,
        JsonPlace place,
        Usage usage) {

    /** What AWS counts of a managed policy. */
    record Usage(OptionalInt attached, OptionalInt boundaries, Optional<String> description) {
        static final Usage NONE = new Usage(OptionalInt.empty(), OptionalInt.empty(), Optional.empty());
    }

    private static final Moment UNTOLD = Moment.unknown("not-told");

    /** Every policy of a snapshot, in the order of the evidence. */
    static Stream<HeldPolicy> of(Snapshot snapshot) {
        Set<String> detailed = new HashSet<>();
        snapshot.all(ManagedPolicy.class).forEach(policy -> detailed.add(policy.arn()));
        snapshot.all(RoleDetail.class).forEach(role -> detailed.add(role.arn()));
        return Stream.of(
                        snapshot.all(ManagedPolicy.class).stream().flatMap(HeldPolicy::managed),
                        snapshot.all(ListedPolicy.class).stream()
                                .filter(policy -> !detailed.contains(policy.arn()))
                                .map(HeldPolicy::listed),
                        snapshot.all(UserDetail.class).stream().flatMap(HeldPolicy::inline),
                        snapshot.all(GroupDetail.class).stream().flatMap(HeldPolicy::inline),
                        snapshot.all(RoleDetail.class).stream().flatMap(HeldPolicy::inline),
                        snapshot.all(RoleDetail.class).stream()
                                .map(role ->
                                        trust(role.arn(), role.name(), role.trust(), role.created(), role.place())),
                        snapshot.all(ListedRole.class).stream()
                                .filter(role -> !detailed.contains(role.arn()))
                                .map(role ->
                                        trust(role.arn(), role.name(), role.trust(), role.created(), role.place())),
                        snapshot.all(OrgPolicy.class).stream().map(HeldPolicy::organization),
                        snapshot.all(BucketPolicy.class).stream().map(HeldPolicy::bucket))
                .flatMap(some -> some);
    }

    private static Stream<HeldPolicy> managed(ManagedPolicy policy) {
        Optional<PolicyVersion> inForce = policy.inForce();
        Usage usage = new Usage(policy.attachmentCount(), policy.boundaryCount(), policy.description());
        List<PolicyVersion> versions = policy.versions().isEmpty()
                ? List.of(new PolicyVersion(
                        policy.defaultVersion(), true, Optional.empty(), policy.created(), policy.place()))
                : policy.versions();
        return versions.stream()
                .map(version -> new HeldPolicy(
                        policy.arn(),
                        kind(policy.arn()),
                        policy.name(),
                        "",
                        version.id(),
                        policy.versions().isEmpty()
                                || inForce.filter(version::equals).isPresent(),
                        version.document(),
                        version.created(),
                        version.place(),
                        usage));
    }

    private static HeldPolicy listed(ListedPolicy policy) {
        Usage usage = new Usage(policy.attachmentCount(), policy.boundaryCount(), policy.description());
        return new HeldPolicy(
                policy.arn(),
                kind(policy.arn()),
                policy.name(),
                "",
                "",
                true,
                Optional.empty(),
                policy.updated(),
                policy.place(),
                usage);
    }

    private static String kind(String arn) {
        return Arn.of(arn).account().isValid() ? "customer-managed" : "aws-managed";
    }

    private static Stream<HeldPolicy> inline(Identity identity) {
        return identity.inline().stream()
                .map(policy -> plain(
                        identity.arn() + "#inline/" + policy.name(),
                        "inline",
                        policy.name(),
                        identity.arn(),
                        policy.document(),
                        policy.place()));
    }

    private static HeldPolicy trust(
            String role, String name, Optional<PolicyText> text, Moment created, JsonPlace place) {
        return new HeldPolicy(role + "#trust", "trust", name, role, "", true, text, created, place, Usage.NONE);
    }

    private static HeldPolicy organization(OrgPolicy policy) {
        String key = policy.arn().isEmpty() ? policy.id() : policy.arn();
        return plain(key, "organization", policy.name(), "", policy.content(), policy.place());
    }

    private static HeldPolicy bucket(BucketPolicy policy) {
        String key = "bucket/" + policy.bucket();
        return plain(key, "bucket", policy.bucket(), policy.bucket(), Optional.of(policy.policy()), policy.place());
    }

    private static HeldPolicy plain(
            String policy, String kind, String name, String owner, Optional<PolicyText> text, JsonPlace place) {
        return new HeldPolicy(policy, kind, name, owner, "", true, text, UNTOLD, place, Usage.NONE);
    }
}
