package org.iamassay.samples;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.iamassay.model.ReportColumn;

/** What IAM's read calls say of a synthetic account. */
final class IamDumps {

    private static final List<String> WATCHED =
            List.of("AdministratorAccess", "AWSCloudShellFullAccess", "AWSSupportAccess", "IAMFullAccess");

    private final SampleAccount account;
    private final Delivery delivery;

    IamDumps(SampleAccount account, Delivery delivery) {
        this.account = account;
        this.delivery = delivery;
    }

    /**
     * Adds the credential report, the authorization details, the lists and the files of each user.
     *
     * @param providers number of SAML and OpenID Connect providers
     * @param certificates number of server certificates
     */
    void write(String generated, int providers, int certificates) {
        delivery.add(Call.of("iam get-credential-report"), Story.envelope(account.rows(), CliJson.time(generated)));
        delivery.add(Call.of("iam get-account-authorization-details"), details());
        delivery.add(Call.of("iam get-account-summary"), summary(providers, certificates));
        delivery.add(
                Call.of("iam list-virtual-mfa-devices --assignment-status Any"),
                CliJson.object("VirtualMFADevices", account.virtualDevices()));
        delivery.add(
                Call.of("iam list-users"),
                CliJson.object(
                        "Users",
                        account.users().stream().map(SampleUser::listed).toList()));
        delivery.add(
                Call.of("iam list-roles"),
                CliJson.object(
                        "Roles",
                        account.roles().stream().map(SampleRole::listed).toList()));
        delivery.add(
                Call.of("iam list-policies --scope Local"),
                CliJson.object(
                        "Policies",
                        account.ownPolicies().stream().map(SamplePolicy::listed).toList()));
        List<ObjectNode> credentials = account.users().stream()
                .flatMap(user -> user.credentials().stream())
                .toList();
        delivery.add(
                Call.of("iam list-service-specific-credentials --all-users --max-items 1000"),
                CliJson.object("ServiceSpecificCredentials", credentials, "IsTruncated", false));
        WATCHED.forEach(this::entities);
        account.users().forEach(this::user);
    }

    private ObjectNode details() {
        return CliJson.object(
                "UserDetailList",
                        account.users().stream().map(SampleUser::detail).toList(),
                "GroupDetailList",
                        account.groups().stream().map(SampleGroup::detail).toList(),
                "RoleDetailList",
                        account.roles().stream().map(SampleRole::detail).toList(),
                "Policies",
                        account.policies().stream().map(SamplePolicy::detail).toList());
    }

    private ObjectNode summary(int providers, int certificates) {
        ObjectNode map = CliJson.object(
                "GroupPolicySizeQuota", 5120,
                "InstanceProfilesQuota", 1000,
                "Policies", account.ownPolicies().size(),
                "GroupsPerUserQuota", 10,
                "InstanceProfiles", 0,
                "AttachedPoliciesPerUserQuota", 10,
                "Users", account.users().size(),
                "PoliciesQuota", 1500,
                "Providers", providers,
                "AccountMFAEnabled", flag(ReportColumn.MFA_ACTIVE),
                "AccessKeysPerUserQuota", 2,
                "AssumeRolePolicySizeQuota", 2048,
                "PolicyVersionsInUseQuota", 10000,
                "GlobalEndpointTokenVersion", account.tokenVersion(),
                "VersionsPerPolicyQuota", 5,
                "AttachedPoliciesPerGroupQuota", 10,
                "PolicySizeQuota", 6144);
        map.setAll(CliJson.object(
                "Groups",
                account.groups().size(),
                "AccountSigningCertificatesPresent",
                flag(ReportColumn.CERT_1_ACTIVE),
                "UsersQuota",
                5000,
                "ServerCertificatesQuota",
                20,
                "MFADevices",
                account.virtualDevices().size(),
                "UserPolicySizeQuota",
                2048,
                "PolicyVersionsInUse",
                account.policies().stream().mapToInt(SamplePolicy::versions).sum(),
                "ServerCertificates",
                certificates,
                "Roles",
                account.roles().size(),
                "RolesQuota",
                1000,
                "SigningCertificatesPerUserQuota",
                2,
                "MFADevicesInUse",
                account.devicesInUse(),
                "RolePolicySizeQuota",
                10240,
                "AttachedPoliciesPerRoleQuota",
                10,
                "AccountAccessKeysPresent",
                flag(ReportColumn.ACCESS_KEY_1_ACTIVE),
                "AccountPasswordPresent",
                flag(ReportColumn.PASSWORD_ENABLED),
                "GroupsQuota",
                300));
        return CliJson.object("SummaryMap", map);
    }

    private int flag(ReportColumn column) {
        return account.root().get(column).equals("true") ? 1 : 0;
    }

    private void entities(String name) {
        String arn = "arn:aws:iam::aws:policy/" + name;
        delivery.add(
                Call.of("iam list-entities-for-policy --policy-arn " + arn).about(arn),
                CliJson.object(
                        "PolicyGroups", holding("Group", account.groups(), arn),
                        "PolicyUsers", holding("User", account.users(), arn),
                        "PolicyRoles", holding("Role", account.roles(), arn)));
    }

    private static List<ObjectNode> holding(String kind, List<? extends Holder<?>> some, String policy) {
        return some.stream()
                .filter(holder -> holder.holds(policy))
                .map(holder -> CliJson.object(kind + "Name", holder.name, kind + "Id", holder.id))
                .toList();
    }

    private void user(SampleUser user) {
        delivery.add(of("list-mfa-devices", user), CliJson.object("MFADevices", user.devices()));
        delivery.add(of("list-ssh-public-keys", user), CliJson.object("SSHPublicKeys", user.sshKeys()));
        delivery.add(of("list-signing-certificates", user), CliJson.object("Certificates", user.certificates()));
        delivery.add(
                of("list-access-keys", user),
                CliJson.object(
                        "AccessKeyMetadata",
                        user.keyIds().keySet().stream().map(user::key).toList()));
        for (Map.Entry<Integer, String> key : user.keyIds().entrySet()) {
            delivery.add(
                    Call.of("iam get-access-key-last-used --access-key-id " + key.getValue())
                            .about(key.getValue()),
                    user.keyUse(key.getKey()));
        }
        if (user.hasPassword()) {
            String changed = user.row().get(ReportColumn.PASSWORD_LAST_CHANGED);
            ObjectNode profile = CliJson.object("UserName", user.name, "CreateDate", CliJson.time(changed));
            delivery.add(
                    of("get-login-profile", user),
                    CliJson.object("LoginProfile", profile.put("PasswordResetRequired", false)));
        } else {
            delivery.fail(
                    of("get-login-profile", user),
                    "NoSuchEntity",
                    "GetLoginProfile",
                    "Login Profile for User " + user.name + " cannot be found.");
        }
    }

    private static Call of(String operation, SampleUser user) {
        return Call.of("iam " + operation + " --user-name " + user.name).about(user.name, user.arn);
    }
}
