package org.iamassay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** An account whose names are words of the report, parts of one another, long, or full of signs. */
final class HostileNames {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ACCOUNT = "444455556666";
    private static final String LONG = "quentin-" + "q".repeat(56);

    /** Names that are also words of the program. */
    static final List<String> WORDS =
            List.of("admin", "test", "password", "user", "role", "true", "worksheet", "report");

    /** Names that nothing but a name can be. */
    static final Set<String> DISTINCTIVE = Set.of(
            "quentin",
            "quentin.tarantula",
            "quentin2",
            LONG,
            "svc_zanzibar",
            "zeta+plus=at@zetamail.example",
            "jörgzz",
            "Müllerstraße & Söhne",
            "zanzibar-deployers",
            "ZanzibarPolicy",
            "zanzibar-trust",
            "zext-4711-quartz",
            ACCOUNT,
            "AKIAI44QH8DHBEXAMPLE",
            "zanzibar-evidence");

    private static final List<String> USERS = Stream.of(
                    WORDS.stream(),
                    Stream.of("quentin", "quentin.tarantula", "quentin2", LONG, "svc_zanzibar", "al", "2026", "cafe"),
                    Stream.of("zeta+plus=at@zetamail.example", "jörgzz"))
            .flatMap(s -> s)
            .toList();

    private HostileNames() {}

    /** Writes the evidence of the account. */
    static Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        StringBuilder csv = new StringBuilder(
                "user,arn,user_creation_time,password_enabled,password_last_used,"
                        + "password_last_changed,password_next_rotation,mfa_active,access_key_1_active,access_key_1_last_rotated,"
                        + "access_key_1_last_used_date,access_key_1_last_used_region,access_key_1_last_used_service,"
                        + "access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,access_key_2_last_used_region,"
                        + "access_key_2_last_used_service,cert_1_active,cert_1_last_rotated,cert_2_active,cert_2_last_rotated\n");
        row(csv, "<root_account>", "root");
        USERS.forEach(name -> row(csv, name, "user/" + path(name) + name));
        Files.writeString(folder.resolve("credential-report.csv"), csv, UTF_8);
        Files.writeString(
                folder.resolve("iam-get-account-authorization-details.json"), JSON.writeValueAsString(details()));
        Files.writeString(
                folder.resolve("zanzibar-evidence.json"), "{\"AccountAliases\":[\"zanzibar-deployers\"]}", UTF_8);
        return folder;
    }

    private static String path(String name) {
        return name.startsWith("q") ? "zanzibar-deployers/" : "";
    }

    private static void row(StringBuilder csv, String name, String resource) {
        csv.append(name)
                .append(",arn:aws:iam::" + ACCOUNT + ":")
                .append(resource)
                .append(",2020-01-01T00:00:00Z,")
                .append(resource.equals("root") ? "not_supported" : "true")
                .append(",2026-01-01T00:00:00Z,2020-01-01T00:00:00Z,N/A,false,true,2020-01-01T00:00:00Z,")
                .append("2026-01-02T00:00:00Z,us-east-1,iam,false,N/A,N/A,N/A,N/A,false,N/A,false,N/A\n");
    }

    private static ObjectNode details() {
        ObjectNode details = JSON.createObjectNode();
        ArrayNode users = details.putArray("UserDetailList");
        USERS.forEach(name -> user(users.addObject(), name));
        ArrayNode groups = details.putArray("GroupDetailList");
        List.of("zanzibar-deployers", "admin").forEach(name -> group(groups.addObject(), name));
        ArrayNode roles = details.putArray("RoleDetailList");
        List.of("zanzibar-trust", "admin", "test").forEach(name -> role(roles.addObject(), name));
        policy(details.putArray("Policies").addObject());
        return details;
    }

    private static void identity(ObjectNode node, String type, String name, String id) {
        node.put("Path", "/" + path(name))
                .put(type + "Name", name)
                .put(type + "Id", id + String.format(Locale.ROOT, "%013dEXAMP", Math.abs(name.hashCode() % 1000)))
                .put("Arn", "arn:aws:iam::" + ACCOUNT + ":" + type.toLowerCase(Locale.ROOT) + "/" + path(name) + name)
                .put("CreateDate", "2020-01-01T00:00:00Z");
        ObjectNode attached = node.putArray("AttachedManagedPolicies").addObject();
        attached.put("PolicyName", "ZanzibarPolicy")
                .put("PolicyArn", "arn:aws:iam::" + ACCOUNT + ":policy/ZanzibarPolicy");
    }

    private static void user(ObjectNode user, String name) {
        identity(user, "User", name, "AIDA");
        user.putArray("GroupList").add("admin").add("zanzibar-deployers");
        ObjectNode tag = user.putArray("Tags").addObject();
        tag.put("Key", "owner").put("Value", "Müllerstraße & Söhne");
    }

    private static void group(ObjectNode group, String name) {
        identity(group, "Group", name, "AGPA");
        group.putArray("GroupPolicyList");
    }

    private static void role(ObjectNode role, String name) {
        identity(role, "Role", name, "AROA");
        ObjectNode statement = role.putObject("AssumeRolePolicyDocument")
                .put("Version", "2012-10-17")
                .putArray("Statement")
                .addObject();
        statement.put("Effect", "Allow").put("Action", "sts:AssumeRole");
        statement.putObject("Principal").put("AWS", "arn:aws:iam::777788889999:role/zext-4711-quartz");
        statement.putObject("Condition").putObject("StringEquals").put("sts:ExternalId", "zext-4711-quartz");
        role.putArray("InstanceProfileList");
        role.putArray("RolePolicyList");
        role.putObject("RoleLastUsed");
    }

    private static void policy(ObjectNode policy) {
        policy.put("PolicyName", "ZanzibarPolicy")
                .put("PolicyId", "ANPA0000000001EXAMPLE")
                .put("Arn", "arn:aws:iam::" + ACCOUNT + ":policy/ZanzibarPolicy")
                .put("Path", "/")
                .put("DefaultVersionId", "v1")
                .put("AttachmentCount", 1)
                .put("IsAttachable", true)
                .put("CreateDate", "2020-01-01T00:00:00Z");
        ObjectNode version = policy.putArray("PolicyVersionList").addObject();
        version.put("VersionId", "v1").put("IsDefaultVersion", true).put("CreateDate", "2020-01-01T00:00:00Z");
        ObjectNode statement = version.putObject("Document")
                .put("Version", "2012-10-17")
                .putArray("Statement")
                .addObject();
        statement.put("Effect", "Allow").put("Action", "*").put("Resource", "arn:aws:s3:::zanzibar-evidence/*");
    }
}
