package org.iamassay.evidence.json;

import static org.iamassay.evidence.json.Operation.lists;
import static org.iamassay.evidence.json.Operation.object;
import static org.iamassay.evidence.json.Operation.whole;

import java.util.List;
import java.util.function.Consumer;
import org.iamassay.model.Dumped;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.ListedGroup;
import org.iamassay.model.ListedPolicy;
import org.iamassay.model.ListedRole;
import org.iamassay.model.ListedUser;
import org.iamassay.model.OidcProvider;
import org.iamassay.model.PolicyEntities;
import org.iamassay.model.SamlProvider;

/** Operations of IAM that list users, roles, groups, policies and providers, and their records. */
final class IdentityOperations {

    private IdentityOperations() {}

    static List<Operation> all() {
        return List.of(
                lists("iam", "list-users", EvidenceKind.USERS, "Users", IdentityOperations::user)
                        .owner("Arn"),
                object("iam", "get-user", EvidenceKind.USERS, "User", IdentityOperations::user)
                        .owner("Arn"),
                lists("iam", "list-roles", EvidenceKind.ROLES, "Roles", IdentityOperations::role)
                        .owner("Arn"),
                object("iam", "get-role", EvidenceKind.ROLES, "Role", IdentityOperations::role)
                        .owner("Arn"),
                whole("iam", "get-group", EvidenceKind.GROUPS, "Group", IdentityOperations::members)
                        .owner("Arn"),
                lists("iam", "list-groups", EvidenceKind.GROUPS, "Groups", IdentityOperations::group)
                        .owner("Arn"),
                lists("iam", "list-policies", EvidenceKind.POLICIES, "Policies", IdentityOperations::policy)
                        .owner("Arn")
                        .when(p -> p.has("PolicyId") && !p.has("PolicyVersionList")),
                object("iam", "get-policy", EvidenceKind.POLICIES, "Policy", IdentityOperations::policy)
                        .owner("Arn")
                        .when(p -> p.has("PolicyId")),
                new Operation(
                                "iam",
                                "list-entities-for-policy",
                                EvidenceKind.POLICY_ENTITIES,
                                Operation.Shape.WHOLE,
                                List.of("PolicyGroups", "PolicyUsers", "PolicyRoles"),
                                IdentityOperations::entities)
                        .ofSubject(),
                lists(
                                "iam",
                                "list-saml-providers",
                                EvidenceKind.SAML_PROVIDERS,
                                "SAMLProviderList",
                                IdentityOperations::saml)
                        .owner("Arn"),
                whole(
                                "iam",
                                "get-saml-provider",
                                EvidenceKind.SAML_PROVIDERS,
                                "SAMLMetadataDocument",
                                IdentityOperations::saml)
                        .ofSubject(),
                lists(
                                "iam",
                                "list-open-id-connect-providers",
                                EvidenceKind.OIDC_PROVIDER,
                                "OpenIDConnectProviderList",
                                IdentityOperations::oidc)
                        .owner("Arn"),
                whole(
                                "iam",
                                "get-open-id-connect-provider",
                                EvidenceKind.OIDC_PROVIDER,
                                "ClientIDList",
                                IdentityOperations::oidc)
                        .keys("ClientIDList", "ThumbprintList"));
    }

    private static void user(Entry entry, Consumer<Dumped> sink) {
        Members user = entry.members();
        sink.accept(new ListedUser(
                user.required("Arn"),
                user.words("UserName"),
                user.words("UserId"),
                user.time("CreateDate"),
                user.time("PasswordLastUsed"),
                user.tags("Tags"),
                user.place()));
    }

    private static void role(Entry entry, Consumer<Dumped> sink) {
        Members role = entry.members();
        sink.accept(new ListedRole(
                role.required("Arn"),
                role.words("RoleName"),
                role.time("CreateDate"),
                role.policy("AssumeRolePolicyDocument"),
                role.text("Description"),
                role.number("MaxSessionDuration"),
                role.tags("Tags"),
                AuthorizationDetails.lastUse(role),
                role.place()));
    }

    private static void group(Entry entry, Consumer<Dumped> sink) {
        Members group = entry.members();
        sink.accept(group(group, List.of()));
    }

    private static void members(Entry entry, Consumer<Dumped> sink) {
        List<String> names = entry.members().list("Users").stream()
                .map(user -> user.required("UserName"))
                .toList();
        sink.accept(group(entry.members().requiredObject("Group"), names));
    }

    private static ListedGroup group(Members group, List<String> names) {
        return new ListedGroup(
                group.required("Arn"), group.words("GroupName"), group.time("CreateDate"), names, group.place());
    }

    private static void policy(Entry entry, Consumer<Dumped> sink) {
        Members policy = entry.members();
        sink.accept(new ListedPolicy(
                policy.required("Arn"),
                policy.words("PolicyName"),
                policy.number("AttachmentCount"),
                policy.number("PermissionsBoundaryUsageCount"),
                policy.text("Description"),
                policy.time("CreateDate"),
                policy.time("UpdateDate"),
                policy.place()));
    }

    private static void entities(Entry entry, Consumer<Dumped> sink) {
        Members all = entry.members();
        sink.accept(new PolicyEntities(
                entry.subject(),
                names(all, "PolicyGroups", "GroupName"),
                names(all, "PolicyUsers", "UserName"),
                names(all, "PolicyRoles", "RoleName"),
                all.place()));
    }

    private static List<String> names(Members all, String list, String name) {
        return all.list(list).stream().map(one -> one.required(name)).toList();
    }

    private static void saml(Entry entry, Consumer<Dumped> sink) {
        Members provider = entry.members();
        sink.accept(new SamlProvider(
                provider.has("SAMLMetadataDocument") ? entry.subject() : provider.required("Arn"),
                provider.time("ValidUntil"),
                provider.time("CreateDate"),
                provider.place()));
    }

    private static void oidc(Entry entry, Consumer<Dumped> sink) {
        Members provider = entry.members();
        provider.requireAny("Arn", "Url", "ClientIDList");
        String arn = entry.orSubject("Arn");
        sink.accept(new OidcProvider(
                arn,
                provider.text("Url")
                        .orElse(arn.substring(arn.indexOf("oidc-provider/") + 1).replaceFirst("^idc-provider/", "")),
                provider.texts("ClientIDList"),
                provider.has("ClientIDList"),
                provider.time("CreateDate"),
                provider.place()));
    }
}
