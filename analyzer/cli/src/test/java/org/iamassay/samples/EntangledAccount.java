package org.iamassay.samples;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes the authorization details of a large synthetic account for the benchmark of the policy engine, in which much leads to
 * much: groups, inline policies, roles that are passed by patterns, chains and rings of trust, older versions, boundaries.
 */
public final class EntangledAccount {

    private static final String IAM = "arn:aws:iam::111122223333:";
    private static final String CREATED = "\"CreateDate\":\"2020-01-01T00:00:00+00:00\"";
    private static final int GROUPS = 100;
    private static final int CHAIN = 100;
    private static final String[] SERVICES = {
        "lambda", "ec2", "ecs-tasks", "glue", "codebuild", "cloudformation", "sagemaker"
    };

    private final Random random = new Random(6);
    private final int users;
    private final int roles;
    private final int policies;

    private EntangledAccount(int users, int roles, int policies) {
        this.users = users;
        this.roles = roles;
        this.policies = policies;
    }

    /** Arguments: folder, users, roles, customer policies. */
    public static void main(String[] arguments) throws IOException {
        EntangledAccount account = new EntangledAccount(
                Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        try (Writer out = Files.newBufferedWriter(
                folder.resolve("iam-get-account-authorization-details.json"), StandardCharsets.UTF_8)) {
            account.write(out);
        }
        Files.writeString(
                folder.resolve("iam-get-account-summary.json"),
                "{\"SummaryMap\":{\"Users\":" + account.users + ",\"Roles\":" + account.roles + ",\"Groups\":" + GROUPS
                        + ",\"Policies\":" + account.policies + "}}",
                StandardCharsets.UTF_8);
    }

    private void write(Writer out) throws IOException {
        out.write("{\"UserDetailList\":[\n");
        out.write(list(users, this::user));
        out.write("],\n\"GroupDetailList\":[\n");
        out.write(list(GROUPS, this::group));
        out.write("],\n\"RoleDetailList\":[\n");
        out.write(list(roles, this::role));
        out.write("],\n\"Policies\":[\n");
        out.write(list(policies, this::policy));
        out.write("]}\n");
    }

    private static String list(int size, IntFunction<String> one) {
        return IntStream.range(0, size).mapToObj(one).collect(Collectors.joining(",\n"));
    }

    private String user(int n) {
        String name = "user-" + n;
        String own = statement(
                "iam:*AccessKey*\",\"iam:ChangePassword",
                IAM.replace("111122223333", "*") + "user/${aws:username}",
                "");
        String inline = n % 10 == 0 ? inline("UserPolicyList", own + "," + ordinary(n, 3)) : "";
        String attached = n % 250 == 0
                ? "arn:aws:iam::aws:policy/AdministratorAccess"
                : n % 3 == 0 ? "arn:aws:iam::aws:policy/ReadOnlyAccess" : arnOfPolicy(random.nextInt(policies));
        String boundary = n % 20 == 1
                ? ",\"PermissionsBoundary\":{\"PermissionsBoundaryType\":\"Policy\",\"PermissionsBoundaryArn\":\""
                        + arnOfPolicy(1) + "\"}"
                : "";
        return "{" + entity("User", name, "AIDA", n, "user/team-" + n % GROUPS + "/" + name) + ",\"Path\":\"/team-"
                + n % GROUPS + "/\",\"GroupList\":[\"group-" + n % GROUPS + "\",\"group-" + (n / 7) % GROUPS + "\"]"
                + inline
                + attached(attached) + boundary + "}";
    }

    private String group(int n) {
        return "{" + entity("Group", "group-" + n, "AGPA", n, "group/group-" + n) + ",\"Path\":\"/\""
                + inline("GroupPolicyList", n % 4 == 3 ? ordinary(n, 2) + "," + telling(n) : ordinary(n, 2))
                + attached(arnOfPolicy(n * 5 % policies)) + "}";
    }

    private String role(int n) {
        String name = n < CHAIN ? "chain-" + n : "app-" + n % 50 + "-" + n;
        String trusted;
        if (n < CHAIN) {
            // The last of the chain trusts the first one too: a ring.
            trusted = "{\"AWS\":\"" + IAM + "role/chain-" + (n + CHAIN - 1) % CHAIN + "\"}";
        } else if (n % 5 == 0) {
            trusted = "{\"AWS\":\"" + IAM + "root\"}";
        } else {
            trusted = "{\"Service\":\"" + SERVICES[n % SERVICES.length] + ".amazonaws.com\"}";
        }
        String trust =
                ",\"AssumeRolePolicyDocument\":{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":"
                        + trusted + ",\"Action\":\"sts:AssumeRole\""
                        + (n % 11 == 0 ? ",\"Condition\":{\"Bool\":{\"aws:MultiFactorAuthPresent\":\"true\"}}" : "")
                        + "}]}";
        String attached = n == CHAIN - 1 || n % 100 == 50
                ? "arn:aws:iam::aws:policy/AdministratorAccess"
                : n % 2 == 0 ? arnOfPolicy(n % policies) : "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess";
        String profile = n % 4 == 0
                ? ",\"InstanceProfileList\":[{\"InstanceProfileName\":\"p\",\"Arn\":\"" + IAM + "instance-profile/p-"
                        + n + "\",\"Roles\":[]}]"
                : ",\"InstanceProfileList\":[]";
        return "{" + entity("Role", name, "AROA", n, "role/" + name) + ",\"Path\":\"/\"" + trust + profile
                + inline("RolePolicyList", ordinary(n, 2)) + attached(attached) + ",\"RoleLastUsed\":{}}";
    }

    private String policy(int n) {
        int versions = 1 + n % 3;
        String document = n == 1 ? statement("s3:*\",\"iam:*", "*", "") : ordinary(n, 10) + "," + telling(n);
        String stored = list(
                versions,
                v -> "{\"VersionId\":\"v" + (versions - v) + "\",\"IsDefaultVersion\":" + (v == 0) + "," + CREATED
                        + ",\"Document\":" + document(v == 0 ? document : ordinary(n + v, 4) + "," + telling(n + v))
                        + "}");
        return "{\"PolicyName\":\"policy-" + n + "\",\"PolicyId\":\"" + id("ANPA", n) + "\",\"Arn\":\"" + arnOfPolicy(n)
                + "\",\"Path\":\"/\",\"DefaultVersionId\":\"v" + versions + "\",\"AttachmentCount\":1,"
                + "\"PermissionsBoundaryUsageCount\":0,\"IsAttachable\":true," + CREATED + ",\"PolicyVersionList\":["
                + stored + "]}";
    }

    /** A statement that may lead somewhere: every kind of them, on patterns. */
    private static String telling(int n) {
        String pass = IAM + "role/app-" + n % 50 + "-*";
        return switch (n % 16) {
            case 0 -> statement("iam:PassRole", pass, "") + "," + statement("lambda:*", "*", "");
            case 1 ->
                statement("iam:PassRole", pass, "\"StringEquals\":{\"iam:PassedToService\":\"ec2.amazonaws.com\"}")
                        + "," + statement("ec2:*", "*", "");
            case 2 ->
                statement("iam:CreateAccessKey\",\"iam:UpdateLoginProfile", IAM + "user/team-" + n % GROUPS + "/*", "");
            case 3 -> statement("sts:AssumeRole", IAM + "role/app-" + n % 50 + "-*", "");
            case 4 -> statement("iam:AddUserToGroup", IAM + "group/group-" + n % 10 + "*", "");
            case 5 -> statement("iam:CreatePolicyVersion", IAM + "policy/policy-" + n % 10 + "*", "");
            case 6 -> statement("iam:SetDefaultPolicyVersion", "*", "");
            case 7 ->
                statement(
                        "iam:AttachUserPolicy",
                        IAM + "user/team-" + n % GROUPS + "/*",
                        "\"ArnEquals\":{\"iam:PolicyARN\":\"arn:aws:iam::aws:policy/ReadOnlyAccess\"}");
            case 8 ->
                statement(
                        "iam:UpdateAssumeRolePolicy",
                        IAM + "role/*-" + n,
                        "\"Bool\":{\"aws:MultiFactorAuthPresent\":\"true\"}");
            case 9 -> statement("ssm:StartSession\",\"lambda:UpdateFunctionCode", "*", "");
            case 10 ->
                statement("iam:*", "*", "")
                        + ",{\"Effect\":\"Deny\",\"Action\":[\"iam:*User*\",\"iam:*Group*\",\"iam:*Role*\",\"iam:*Polic*\",\"iam:*Key*\",\"iam:*Profile*\"],\"Resource\":\"*\"}";
            case 11 ->
                "{\"Effect\":\"Allow\",\"NotAction\":[\"iam:*\",\"sts:*\",\"organizations:*\"],\"Resource\":\"*\"}";
            case 12 -> statement("sts:AssumeRole", IAM + "role/chain-" + n % CHAIN, "");
            default -> ordinary(n, 1);
        };
    }

    private static String ordinary(int seed, int statements) {
        return list(
                statements,
                s -> statement(
                        "s3:GetObject\",\"s3:ListBucket\",\"dynamodb:Query\",\"logs:Put*",
                        "arn:aws:s3:::bucket-" + seed + "-" + s + "/*",
                        ""));
    }

    private static String statement(String actions, String resource, String condition) {
        return "{\"Effect\":\"Allow\",\"Action\":[\"" + actions + "\"],\"Resource\":\"" + resource + "\""
                + (condition.isEmpty() ? "" : ",\"Condition\":{" + condition + "}") + "}";
    }

    private static String document(String statements) {
        return "{\"Version\":\"2012-10-17\",\"Statement\":[" + statements + "]}";
    }

    private static String inline(String member, String statements) {
        return ",\"" + member + "\":[{\"PolicyName\":\"own\",\"PolicyDocument\":" + document(statements) + "}]";
    }

    private static String attached(String arn) {
        return ",\"AttachedManagedPolicies\":[{\"PolicyName\":\"" + arn.substring(arn.lastIndexOf('/') + 1)
                + "\",\"PolicyArn\":\"" + arn + "\"}]";
    }

    private static String arnOfPolicy(int n) {
        return IAM + "policy/policy-" + n;
    }

    private static String entity(String kind, String name, String prefix, int n, String resource) {
        return "\"" + kind + "Name\":\"" + name + "\",\"" + kind + "Id\":\"" + id(prefix, n) + "\",\"Arn\":\"" + IAM
                + resource + "\"," + CREATED;
    }

    private static String id(String prefix, int n) {
        return String.format(Locale.ROOT, "%s%016d", prefix, n);
    }
}
