package org.iamassay.evidence.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.iamassay.model.AttachedPolicy;
import org.iamassay.model.Dumped;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.GroupDetail;
import org.iamassay.model.InlinePolicy;
import org.iamassay.model.LastUse;
import org.iamassay.model.ManagedPolicy;
import org.iamassay.model.Moment;
import org.iamassay.model.PolicyVersion;
import org.iamassay.model.RoleDetail;
import org.iamassay.model.Sentinel;
import org.iamassay.model.UserDetail;

/** The operation get-account-authorization-details and its records (formats section 4). */
final class AuthorizationDetails {

    private AuthorizationDetails() {}

    static final List<String> LISTS = List.of("UserDetailList", "GroupDetailList", "RoleDetailList", "Policies");

    static Operation operation() {
        return new Operation(
                        "iam",
                        "get-account-authorization-details",
                        EvidenceKind.AUTHORIZATION_DETAILS,
                        Operation.Shape.LISTS,
                        LISTS,
                        AuthorizationDetails::read)
                .owner("Arn")
                .when(AuthorizationDetails::isDetail);
    }

    /** Policies of other outputs have no versions with documents; those of an organization have a type. */
    private static boolean isDetail(Members entry) {
        boolean identity = entry.has("UserName") || entry.has("GroupName") || entry.has("RoleName");
        boolean policy = entry.has("PolicyId") || entry.has("PolicyName") || entry.has("AwsManaged");
        return identity || !policy || entry.has("PolicyVersionList");
    }

    private static void read(Entry entry, Consumer<Dumped> sink) {
        sink.accept(
                switch (entry.key()) {
                    case "UserDetailList" -> user(entry.members());
                    case "GroupDetailList" -> group(entry.members());
                    case "RoleDetailList" -> role(entry.members());
                    default -> policy(entry.members());
                });
    }

    private static UserDetail user(Members user) {
        return new UserDetail(
                user.required("Arn"),
                user.required("UserName"),
                user.words("UserId"),
                user.time("CreateDate"),
                inline(user, "UserPolicyList"),
                user.texts("GroupList"),
                attached(user),
                boundary(user),
                user.tags("Tags"),
                user.place());
    }

    private static GroupDetail group(Members group) {
        return new GroupDetail(
                group.required("Arn"),
                group.required("GroupName"),
                group.words("GroupId"),
                group.time("CreateDate"),
                inline(group, "GroupPolicyList"),
                attached(group),
                group.place());
    }

    private static RoleDetail role(Members role) {
        return new RoleDetail(
                role.required("Arn"),
                role.required("RoleName"),
                role.words("RoleId"),
                role.time("CreateDate"),
                role.policy("AssumeRolePolicyDocument"),
                inline(role, "RolePolicyList"),
                attached(role),
                boundary(role),
                role.tags("Tags"),
                lastUse(role),
                role.list("InstanceProfileList").stream()
                        .map(p -> p.required("Arn"))
                        .toList(),
                role.place());
    }

    private static ManagedPolicy policy(Members policy) {
        return new ManagedPolicy(
                policy.required("Arn"),
                policy.required("PolicyName"),
                policy.words("PolicyId"),
                policy.words("DefaultVersionId"),
                policy.number("AttachmentCount"),
                policy.number("PermissionsBoundaryUsageCount"),
                policy.text("Description"),
                policy.time("CreateDate"),
                policy.time("UpdateDate"),
                policy.list("PolicyVersionList").stream()
                        .map(AuthorizationDetails::version)
                        .toList(),
                policy.place());
    }

    private static PolicyVersion version(Members version) {
        return new PolicyVersion(
                version.required("VersionId"),
                version.flag("IsDefaultVersion").orElse(false),
                version.policy("Document"),
                version.time("CreateDate"),
                version.place());
    }

    private static List<InlinePolicy> inline(Members identity, String list) {
        return identity.list(list).stream()
                .map(p -> new InlinePolicy(p.required("PolicyName"), p.policy("PolicyDocument"), p.place()))
                .toList();
    }

    private static List<AttachedPolicy> attached(Members identity) {
        return identity.list("AttachedManagedPolicies").stream()
                .map(p -> new AttachedPolicy(p.words("PolicyName"), p.required("PolicyArn")))
                .toList();
    }

    static Optional<String> boundary(Members identity) {
        return identity.object("PermissionsBoundary").map(b -> b.required("PermissionsBoundaryArn"));
    }

    static LastUse lastUse(Members role) {
        Optional<Members> use = role.object("RoleLastUsed");
        // An empty object says "never"; one with nothing known in it says nothing.
        use.ifPresent(u -> u.requireAny("LastUsedDate", "Region"));
        return new LastUse(
                use.isPresent(),
                use.map(u -> u.time("LastUsedDate")).orElse(Moment.sentinel(Sentinel.NOT_APPLICABLE)),
                use.map(u -> u.words("Region")).orElse(""));
    }
}
