package org.iamassay.samples;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** A managed policy, AWS's or the account's own; its newest version is the default. */
final class SamplePolicy {

    private final String path;
    private final String name;
    private final String id;
    private final String arn;
    private final String created;
    private final List<String> documents = new ArrayList<>();
    private String description = "";
    private int attachments;
    private int boundaries;

    SamplePolicy(String owner, String path, String name, String id, String created, String document) {
        this.path = path;
        this.name = name;
        this.id = id;
        this.arn = "arn:aws:iam::" + owner + ":policy" + path + name;
        this.created = CliJson.time(created);
        documents.add(document);
    }

    SamplePolicy describe(String text) {
        description = text;
        return this;
    }

    /** Newer versions, oldest first. */
    SamplePolicy then(String... newer) {
        documents.addAll(List.of(newer));
        return this;
    }

    String arn() {
        return arn;
    }

    boolean isCustomers() {
        return !arn.startsWith("arn:aws:iam::aws:");
    }

    int versions() {
        return documents.size();
    }

    void attached() {
        attachments++;
    }

    void usedAsBoundary() {
        boundaries++;
    }

    /** As {@code list-policies} has it. */
    ObjectNode listed() {
        ObjectNode node = CliJson.object("PolicyName", name, "PolicyId", id, "Arn", arn, "Path", path);
        node.put("DefaultVersionId", "v" + documents.size());
        node.put("AttachmentCount", attachments);
        node.put("PermissionsBoundaryUsageCount", boundaries);
        node.put("IsAttachable", true);
        if (!description.isEmpty()) {
            node.put("Description", description);
        }
        return node.put("CreateDate", created).put("UpdateDate", created);
    }

    /** As the authorization details have it: the newest version first. */
    ObjectNode detail() {
        List<ObjectNode> versions = new ArrayList<>();
        for (int v = documents.size(); v > 0; v--) {
            versions.add(CliJson.object(
                    "Document",
                    CliJson.parse(documents.get(v - 1)),
                    "VersionId",
                    "v" + v,
                    "IsDefaultVersion",
                    v == documents.size(),
                    "CreateDate",
                    created));
        }
        ObjectNode detail = listed();
        detail.set("PolicyVersionList", CliJson.list(versions));
        return detail;
    }
}
