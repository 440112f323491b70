package org.iamassay.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** A role of a synthetic account. */
final class SampleRole extends Holder<SampleRole> {

    private static final int HOUR = 3600;

    private final JsonNode trust;
    private final String account;
    private final List<ObjectNode> profiles = new ArrayList<>();
    private String description = "";
    private int session = HOUR;
    private ObjectNode used = CliJson.object();

    SampleRole(String account, String path, String name, String id, String created, String trust) {
        super(path, name, id, "arn:aws:iam::" + account + ":role" + path + name, created);
        this.account = account;
        this.trust = CliJson.parse(trust);
    }

    @Override
    SampleRole self() {
        return this;
    }

    /** Instances have the role by an instance profile of its name. */
    SampleRole onInstances() {
        profiles.add(CliJson.object(
                "Path",
                path,
                "InstanceProfileName",
                name,
                "InstanceProfileId",
                id.replace("AROA", "AIPA"),
                "Arn",
                "arn:aws:iam::" + account + ":instance-profile" + path + name,
                "CreateDate",
                created,
                "Roles",
                List.of(listed())));
        return this;
    }

    SampleRole describe(String text) {
        description = text;
        return this;
    }

    SampleRole session(int seconds) {
        session = seconds;
        return this;
    }

    SampleRole used(String time, String region) {
        used = CliJson.object("LastUsedDate", CliJson.time(time), "Region", region);
        return this;
    }

    /** As {@code list-roles} has it. */
    ObjectNode listed() {
        ObjectNode role = named("Role");
        role.set("AssumeRolePolicyDocument", trust);
        if (!description.isEmpty()) {
            role.put("Description", description);
        }
        return role.put("MaxSessionDuration", session);
    }

    /** As the authorization details have it. */
    ObjectNode detail() {
        ObjectNode role = named("Role");
        role.set("AssumeRolePolicyDocument", trust);
        role.set("InstanceProfileList", CliJson.list(profiles));
        role.set("RolePolicyList", CliJson.list(inlinePolicies()));
        role.set("AttachedManagedPolicies", CliJson.list(attachedPolicies()));
        putBoundary(role);
        role.set("Tags", CliJson.list(tags()));
        role.set("RoleLastUsed", used);
        return role;
    }
}
