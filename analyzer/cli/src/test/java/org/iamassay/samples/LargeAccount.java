package org.iamassay.samples;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes the dumps of a large synthetic account for the benchmark, fitting a report of {@link FleetGenerator}. */
public final class LargeAccount {

    private static final String ACCOUNT = "111122223333";
    private static final String CREATED = "2020-01-01T00:00:00+00:00";

    /** A user as the report has it. */
    private record Member(String name, String arn, String created, boolean mfa, List<String> keys) {}

    private final Path folder;
    private final List<Member> members;

    private LargeAccount(Path folder, List<Member> members) {
        this.folder = folder;
        this.members = members;
    }

    /** Arguments: folder with one report, roles, customer policies, versions of each, and "per-user" for files of each user. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        LargeAccount account = new LargeAccount(folder, members(folder));
        account.details(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
        account.others();
        if (arguments.length > 4) {
            account.perUser();
        }
    }

    private static List<Member> members(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Path report = files.filter(f -> f.toString().endsWith(".csv"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
            return Files.readAllLines(report, StandardCharsets.UTF_8).stream()
                    .skip(2)
                    .map(line -> member(line.split(",", -1)))
                    .toList();
        }
    }

    private static Member member(String[] cells) {
        List<String> keys = Stream.of(9, 14)
                .map(i -> cells[i])
                .filter(date -> date.startsWith("2"))
                .toList();
        return new Member(cells[0], cells[1], cells[2].replace("Z", "+00:00"), cells[7].equals("true"), keys);
    }

    private void details(int roles, int policies, int versions) throws IOException {
        try (JsonGenerator json = open("iam-get-account-authorization-details.json")) {
            json.writeStartObject();
            list(json, "UserDetailList", members.size(), n -> user(json, members.get(n), n, policies));
            list(json, "GroupDetailList", 40, n -> group(json, n));
            list(json, "RoleDetailList", roles, n -> role(json, n, policies));
            list(json, "Policies", policies, n -> policy(json, n, versions));
            json.writeEndObject();
        }
    }

    private void user(JsonGenerator json, Member user, int n, int policies) throws IOException {
        json.writeStringField("Path", "/");
        json.writeStringField("UserName", user.name());
        json.writeStringField("UserId", String.format(Locale.ROOT, "AIDA%016d", n));
        json.writeStringField("Arn", user.arn());
        json.writeStringField("CreateDate", user.created());
        if (n % 10 == 0) {
            list(json, "UserPolicyList", 1, i -> inline(json, "own", n));
        }
        json.writeArrayFieldStart("GroupList");
        json.writeString("team-" + n % 40);
        json.writeEndArray();
        attached(json, n % 7 == 0 ? n % policies : -1);
        list(json, "Tags", 1, i -> tag(json, "team", "team-" + n % 40));
    }

    private void group(JsonGenerator json, int n) throws IOException {
        json.writeStringField("Path", "/");
        json.writeStringField("GroupName", "team-" + n);
        json.writeStringField("GroupId", String.format(Locale.ROOT, "AGPA%016d", n));
        json.writeStringField("Arn", "arn:aws:iam::" + ACCOUNT + ":group/team-" + n);
        json.writeStringField("CreateDate", CREATED);
        list(json, "GroupPolicyList", 0, i -> {});
        attached(json, n);
    }

    private void role(JsonGenerator json, int n, int policies) throws IOException {
        json.writeStringField("Path", "/");
        json.writeStringField("RoleName", "role-" + n);
        json.writeStringField("RoleId", String.format(Locale.ROOT, "AROA%016d", n));
        json.writeStringField("Arn", "arn:aws:iam::" + ACCOUNT + ":role/role-" + n);
        json.writeStringField("CreateDate", CREATED);
        json.writeFieldName("AssumeRolePolicyDocument");
        trust(
                json,
                n % 3 == 0 ? "Service" : "AWS",
                n % 3 == 0 ? "ec2.amazonaws.com" : "arn:aws:iam::444455556666:root");
        list(json, "InstanceProfileList", 0, i -> {});
        list(json, "RolePolicyList", 1, i -> inline(json, "own", n));
        attached(json, n % policies);
        list(json, "Tags", 1, i -> tag(json, "team", "team-" + n % 40));
        json.writeObjectFieldStart("RoleLastUsed");
        if (n % 2 == 0) {
            json.writeStringField("LastUsedDate", "2026-09-01T00:00:00+00:00");
            json.writeStringField("Region", "eu-central-1");
        }
        json.writeEndObject();
    }

    private void policy(JsonGenerator json, int n, int versions) throws IOException {
        json.writeStringField("PolicyName", "policy-" + n);
        json.writeStringField("PolicyId", String.format(Locale.ROOT, "ANPA%016d", n));
        json.writeStringField("Arn", arnOfPolicy(n));
        json.writeStringField("Path", "/");
        json.writeStringField("DefaultVersionId", "v" + versions);
        json.writeNumberField("AttachmentCount", 1);
        json.writeNumberField("PermissionsBoundaryUsageCount", 0);
        json.writeBooleanField("IsAttachable", true);
        json.writeStringField("CreateDate", CREATED);
        json.writeStringField("UpdateDate", CREATED);
        list(json, "PolicyVersionList", versions, v -> {
            json.writeFieldName("Document");
            document(json, n * 7 + v, 25);
            json.writeStringField("VersionId", "v" + (versions - v));
            json.writeBooleanField("IsDefaultVersion", v == 0);
            json.writeStringField("CreateDate", CREATED);
        });
    }

    private static void inline(JsonGenerator json, String name, int seed) throws IOException {
        json.writeStringField("PolicyName", name);
        json.writeFieldName("PolicyDocument");
        document(json, seed, 3);
    }

    private static void attached(JsonGenerator json, int policy) throws IOException {
        list(json, "AttachedManagedPolicies", policy < 0 ? 0 : 1, i -> {
            json.writeStringField("PolicyName", "policy-" + policy);
            json.writeStringField("PolicyArn", arnOfPolicy(policy));
        });
    }

    private static String arnOfPolicy(int n) {
        return "arn:aws:iam::" + ACCOUNT + ":policy/policy-" + n;
    }

    private static void tag(JsonGenerator json, String key, String value) throws IOException {
        json.writeStringField("Key", key);
        json.writeStringField("Value", value);
    }

    private static void trust(JsonGenerator json, String kind, String principal) throws IOException {
        json.writeStartObject();
        json.writeStringField("Version", "2012-10-17");
        list(json, "Statement", 1, i -> {
            json.writeStringField("Effect", "Allow");
            json.writeObjectFieldStart("Principal");
            json.writeStringField(kind, principal);
            json.writeEndObject();
            json.writeStringField("Action", "sts:AssumeRole");
        });
        json.writeEndObject();
    }

    private static void document(JsonGenerator json, int seed, int statements) throws IOException {
        json.writeStartObject();
        json.writeStringField("Version", "2012-10-17");
        list(json, "Statement", statements, s -> {
            json.writeStringField("Sid", "Part" + s);
            json.writeStringField("Effect", "Allow");
            json.writeArrayFieldStart("Action");
            json.writeString("s3:GetObject");
            json.writeString("s3:ListBucket");
            json.writeEndArray();
            json.writeStringField("Resource", "arn:aws:s3:::bucket-" + seed + "-" + s + "/*");
        });
        json.writeEndObject();
    }

    private void others() throws IOException {
        text("iam-get-account-password-policy.json", "{\"PasswordPolicy\": {\"MinimumPasswordLength\": 14}}");
        text("iam-get-account-summary.json", "{\"SummaryMap\": {\"Users\": " + members.size() + "}}");
        text("iam-list-service-specific-credentials-all.json", "{\"ServiceSpecificCredentials\": []}");
        try (JsonGenerator json = open("iam-list-users.json")) {
            json.writeStartObject();
            list(json, "Users", members.size(), n -> {
                json.writeStringField("UserName", members.get(n).name());
                json.writeStringField("Arn", members.get(n).arn());
                json.writeStringField("CreateDate", members.get(n).created());
            });
            json.writeEndObject();
        }
    }

    private void perUser() throws IOException {
        for (Member user : members) {
            String serial = "arn:aws:iam::" + ACCOUNT + ":mfa/" + user.name();
            String device = "{\"UserName\": \"" + user.name() + "\", \"SerialNumber\": \"" + serial
                    + "\", \"EnableDate\": \"" + CREATED + "\"}";
            text(
                    "iam-list-mfa-devices__" + user.name() + ".json",
                    "{\"MFADevices\": [" + (user.mfa() ? device : "") + "]}");
            StringBuilder keys = new StringBuilder();
            for (String created : user.keys()) {
                keys.append(keys.isEmpty() ? "" : ", ")
                        .append("{\"UserName\": \"" + user.name() + "\", \"AccessKeyId\": \"AKIA"
                                + user.name().toUpperCase(Locale.ROOT) + keys.length()
                                + "\", \"Status\": \"Active\", \"CreateDate\": \"" + created + "\"}");
            }
            text("iam-list-access-keys__" + user.name() + ".json", "{\"AccessKeyMetadata\": [" + keys + "]}");
            text("iam-list-ssh-public-keys__" + user.name() + ".json", "{\"SSHPublicKeys\": []}");
            text("iam-list-signing-certificates__" + user.name() + ".json", "{\"Certificates\": []}");
        }
    }

    /** Writes the members of one element. */
    private interface Element {
        void write(int index) throws IOException;
    }

    private static void list(JsonGenerator json, String name, int size, Element element) throws IOException {
        json.writeArrayFieldStart(name);
        for (int n = 0; n < size; n++) {
            json.writeStartObject();
            element.write(n);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private JsonGenerator open(String file) throws IOException {
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(file)));
        DefaultIndenter indent = new DefaultIndenter("    ", "\n");
        return new JsonFactory()
                .createGenerator(out)
                .setPrettyPrinter(
                        new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent));
    }

    private void text(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text, StandardCharsets.UTF_8);
    }
}
