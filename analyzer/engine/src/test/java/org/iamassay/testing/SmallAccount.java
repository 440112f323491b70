package org.iamassay.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.iamassay.check.Examination;

/** Authorization details of account 111122223333 that are put together step by step, with documents as {@link Documents} writes them. */
public final class SmallAccount {

    public static final String ID = "111122223333";
    private static final String ARN = "arn:aws:iam::" + ID + ":";

    private final Map<String, List<String>> lists = new LinkedHashMap<>();
    private final Map<String, String> dumps = new LinkedHashMap<>();

    /** An account without anybody. */
    public SmallAccount() {
        for (String list : List.of("UserDetailList", "GroupDetailList", "RoleDetailList", "Policies")) {
            lists.put(list, new ArrayList<>());
        }
    }

    /** A user with an inline policy and further members as JSON, comma first. */
    public SmallAccount user(String name, String document, String members) {
        return add(
                "UserDetailList",
                "\"UserName\":\"" + name + "\",\"Arn\":\"" + ARN + "user/" + name
                        + "\",\"UserId\":\"AIDA" + name.toUpperCase(Locale.ROOT) + "\""
                        + (document.isEmpty() ? "" : ",\"UserPolicyList\":" + inline(document)) + members);
    }

    /** A user with an inline policy. */
    public SmallAccount user(String name, String document) {
        return user(name, document, "");
    }

    /** A role with an inline policy, the statements of its trust policy as JSON, and further members. */
    public SmallAccount role(String path, String document, String trust, String members) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return add(
                "RoleDetailList",
                "\"RoleName\":\"" + name + "\",\"Arn\":\"" + ARN + "role/" + path
                        + "\",\"RoleId\":\"AROA\",\"AssumeRolePolicyDocument\":{\"Version\":\"2012-10-17\",\"Statement\":["
                        + trust
                        + "]},\"RolePolicyList\":" + inline(document) + members);
    }

    /** A group with an inline policy. */
    public SmallAccount group(String name, String document) {
        return add(
                "GroupDetailList",
                "\"GroupName\":\"" + name + "\",\"Arn\":\"" + ARN + "group/" + name + "\",\"GroupPolicyList\":"
                        + inline(document));
    }

    /** A managed policy of the account. */
    public SmallAccount policy(String name, String document) {
        return add(
                "Policies",
                "\"PolicyName\":\"" + name + "\",\"Arn\":\"" + ARN + "policy/" + name
                        + "\",\"DefaultVersionId\":\"v1\",\"PolicyVersionList\":[{\"VersionId\":\"v1\",\"IsDefaultVersion\":true,"
                        + "\"Document\":" + Documents.json(document) + "}]");
    }

    /** A service control policy on a target: ROOT, ACCOUNT or another id; without statements its content is not seen. */
    public SmallAccount scp(String id, String document, String target) {
        String type = target.equals("ROOT") || target.equals("ACCOUNT") ? target : "ORGANIZATIONAL_UNIT";
        String targetId = target.equals("ACCOUNT") ? ID : target.equals("ROOT") ? "r-abcd" : target;
        String summary = "{\"Id\":\"" + id + "\",\"Arn\":\"arn:aws:organizations::" + ID + ":policy/o-x/" + id
                + "\",\"Name\":\"" + id + "\",\"Type\":\"SERVICE_CONTROL_POLICY\",\"AwsManaged\":false}";
        if (document.isEmpty()) {
            dumps.put("organizations-list-policies-scp.json", "{\"Policies\":[" + summary + "]}");
        } else {
            dumps.put(
                    "organizations-describe-policy__" + id + ".json",
                    "{\"Policy\":{\"PolicySummary\":" + summary + ",\"Content\":\""
                            + Documents.json(document).replace("\"", "\\\"") + "\"}}");
        }
        dumps.put(
                "organizations-list-targets-for-policy__" + id + ".json",
                "{\"Targets\":[{\"TargetId\":\"" + targetId + "\",\"Arn\":\"arn:aws:organizations::" + ID
                        + ":x\",\"Name\":\"n\",\"Type\":\"" + type + "\"}]}");
        return this;
    }

    /** Another dump. */
    public SmallAccount dump(String name, String content) {
        dumps.put(name, content);
        return this;
    }

    /** The members of an attachment of managed policies. */
    public static String attached(String... arns) {
        List<String> entries = new ArrayList<>();
        for (String arn : arns) {
            String full = arn.startsWith("arn:") ? arn : ARN + "policy/" + arn;
            entries.add("{\"PolicyName\":\"" + full.substring(full.lastIndexOf('/') + 1) + "\",\"PolicyArn\":\"" + full
                    + "\"}");
        }
        return ",\"AttachedManagedPolicies\":[" + String.join(",", entries) + "]";
    }

    /** The member of a permissions boundary. */
    public static String bounded(String policy) {
        return ",\"PermissionsBoundary\":{\"PermissionsBoundaryType\":\"Policy\",\"PermissionsBoundaryArn\":\"" + ARN
                + "policy/" + policy + "\"}";
    }

    /** The member of groups. */
    public static String member(String... groups) {
        return ",\"GroupList\":[\"" + String.join("\",\"", groups) + "\"]";
    }

    /** The authorization details as JSON. */
    public String json() {
        List<String> members = new ArrayList<>();
        lists.forEach((name, entries) -> members.add("\"" + name + "\":[" + String.join(",\n", entries) + "]"));
        return "{" + String.join(",\n", members) + "}";
    }

    /** What a check would look at. */
    public Examination examination() {
        return trial().examination();
    }

    /** A trial on the account. */
    public Trial trial() {
        Trial trial =
                Trial.asOf(Trial.AS_OF).withoutReport().dump("iam-get-account-authorization-details.json", json());
        dumps.forEach(trial::dump);
        return trial;
    }

    private SmallAccount add(String list, String members) {
        lists.getOrDefault(list, new ArrayList<>()).add("{" + members + ",\"CreateDate\":\"2015-01-01T00:00:00Z\"}");
        return this;
    }

    private static String inline(String document) {
        return document.isEmpty()
                ? "[]"
                : "[{\"PolicyName\":\"own\",\"PolicyDocument\":" + Documents.json(document) + "}]";
    }
}
