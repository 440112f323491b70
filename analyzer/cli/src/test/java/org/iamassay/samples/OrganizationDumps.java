package org.iamassay.samples;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** What AWS Organizations says of the organization {@code o-exampleorgid}, as a delegated administrator sees it. */
final class OrganizationDumps {

    private static final String ROOT = "r-exam";
    private static final String SINCE = "2019-03-04T08:00:00.123000+00:00";

    private final String management;
    private final String unit;
    private final List<ObjectNode> accounts = new ArrayList<>();
    private final List<ObjectNode> delegates = new ArrayList<>();
    private final List<ObjectNode> onEverybody = new ArrayList<>();

    private OrganizationDumps(String management, String account, String unit) {
        this.management = management;
        this.unit = unit;
        onEverybody.add(target(ROOT, "root/o-exampleorgid/" + ROOT, "Root", "ROOT"));
        onEverybody.add(target(unit, "ou/o-exampleorgid/" + unit, "Workloads", "ORGANIZATIONAL_UNIT"));
        onEverybody.add(target(account, "account/o-exampleorgid/" + account, "account-" + account, "ACCOUNT"));
    }

    /** The organization of an account that lies in a unit below the root. */
    static OrganizationDumps of(String management, String account, String unit) {
        return new OrganizationDumps(management, account, unit);
    }

    private ObjectNode target(String id, String resource, String name, String type) {
        return CliJson.object("TargetId", id, "Arn", arn(resource), "Name", name, "Type", type);
    }

    private String arn(String resource) {
        return "arn:aws:organizations::" + management + ":" + resource;
    }

    private ObjectNode account(String id) {
        return CliJson.object(
                "Id",
                id,
                "Arn",
                arn("account/o-exampleorgid/" + id),
                "Email",
                "aws-" + id + "@example.com",
                "Name",
                "account-" + id,
                "Status",
                "ACTIVE",
                "State",
                "ACTIVE");
    }

    /** Accounts in the same unit; the management account lies at the root. */
    OrganizationDumps members(String... ids) {
        accounts.add(joined(account(management).set("Paths", paths(management, ""))));
        for (String id : ids) {
            accounts.add(joined(account(id).set("Paths", paths(id, unit + "/"))));
        }
        return this;
    }

    private static com.fasterxml.jackson.databind.JsonNode paths(String id, String below) {
        return CliJson.list(List.of("o-exampleorgid/" + ROOT + "/" + below + id + "/"));
    }

    private static ObjectNode joined(ObjectNode account) {
        return account.put("JoinedMethod", "CREATED").put("JoinedTimestamp", SINCE);
    }

    OrganizationDumps delegate(String... ids) {
        for (String id : ids) {
            delegates.add(joined(account(id)).put("DelegationEnabledDate", "2024-01-02T10:00:00.123000+00:00"));
        }
        return this;
    }

    /** Adds all files; the policy {@code guardrails} hangs where its targets say. */
    void write(Delivery delivery, String targetsOfGuardrails) {
        delivery.add(
                Call.of("organizations describe-organization"),
                CliJson.object(
                        "Organization",
                        CliJson.object(
                                "Id",
                                "o-exampleorgid",
                                "Arn",
                                arn("organization/o-exampleorgid"),
                                "FeatureSet",
                                "ALL",
                                "MasterAccountArn",
                                arn("account/o-exampleorgid/" + management),
                                "MasterAccountId",
                                management,
                                "MasterAccountEmail",
                                "aws-" + management + "@example.com",
                                "AvailablePolicyTypes",
                                List.of())));
        delivery.add(Call.of("organizations list-accounts"), CliJson.object("Accounts", accounts));
        delivery.add(
                Call.of("organizations list-delegated-administrators"),
                CliJson.object("DelegatedAdministrators", delegates));
        ObjectNode everything = CliJson.object(
                "Id", "p-FullAWSAccess",
                "Arn", "arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess",
                "Name", "FullAWSAccess",
                "Description", "Allows access to every operation",
                "Type", "SERVICE_CONTROL_POLICY",
                "AwsManaged", true);
        ObjectNode guardrails = CliJson.object(
                "Id", "p-examplepolicyid111",
                "Arn", arn("policy/o-exampleorgid/service_control_policy/p-examplepolicyid111"),
                "Name", "guardrails",
                "Description", "Keeps members in the organization and trails on",
                "Type", "SERVICE_CONTROL_POLICY",
                "AwsManaged", false);
        delivery.add(
                Call.of("organizations list-policies --filter SERVICE_CONTROL_POLICY")
                        .about("SERVICE_CONTROL_POLICY", ""),
                CliJson.object("Policies", List.of(everything, guardrails)));
        policy(
                delivery,
                everything,
                PolicyTexts.EVERYTHING,
                CliJson.object("Targets", onEverybody).toString());
        policy(delivery, guardrails, """
                {"Version":"2012-10-17","Statement":[{"Sid":"StayAndLog","Effect":"Deny","Action":[\
                "organizations:LeaveOrganization","cloudtrail:StopLogging","cloudtrail:DeleteTrail"],\
                "Resource":"*"}]}""", targetsOfGuardrails);
    }

    private static void policy(Delivery delivery, ObjectNode summary, String content, String targets) {
        String id = summary.path("Id").asText();
        String arn = summary.path("Arn").asText();
        delivery.add(
                Call.of("organizations describe-policy --policy-id " + id).about(id, arn),
                CliJson.object("Policy", CliJson.object("PolicySummary", summary, "Content", content)));
        delivery.add(
                Call.of("organizations list-targets-for-policy --policy-id " + id)
                        .about(id, arn),
                targets);
    }
}
