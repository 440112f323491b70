package org.iamassay.samples;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that holds policies: a user, group or role.
 *
 * @param <T> which of them
 */
abstract class Holder<T extends Holder<T>> {

    final String path;
    final String name;
    final String id;
    final String arn;
    final String created;
    private final List<String> attached = new ArrayList<>();
    private final Map<String, String> inline = new LinkedHashMap<>();
    private final Map<String, String> tags = new LinkedHashMap<>();
    private String boundary = "";

    Holder(String path, String name, String id, String arn, String created) {
        this.path = path;
        this.name = name;
        this.id = id;
        this.arn = arn;
        this.created = CliJson.time(created);
    }

    abstract T self();

    T attach(SamplePolicy... policies) {
        for (SamplePolicy policy : policies) {
            attached.add(policy.arn());
            policy.attached();
        }
        return self();
    }

    T inline(String policy, String document) {
        inline.put(policy, document);
        return self();
    }

    T tag(String key, String value) {
        tags.put(key, value);
        return self();
    }

    T boundary(SamplePolicy policy) {
        boundary = policy.arn();
        policy.usedAsBoundary();
        return self();
    }

    boolean holds(String policy) {
        return attached.contains(policy);
    }

    /** The members that name it, under the names of its kind: {@code User}, {@code Group}, {@code Role}. */
    ObjectNode named(String kind) {
        return CliJson.object("Path", path, kind + "Name", name, kind + "Id", id, "Arn", arn, "CreateDate", created);
    }

    List<ObjectNode> inlinePolicies() {
        return inline.entrySet().stream()
                .map(policy -> CliJson.object(
                        "PolicyName", policy.getKey(), "PolicyDocument", CliJson.parse(policy.getValue())))
                .toList();
    }

    List<ObjectNode> attachedPolicies() {
        return attached.stream()
                .map(policy -> CliJson.object(
                        "PolicyName", policy.substring(policy.lastIndexOf('/') + 1), "PolicyArn", policy))
                .toList();
    }

    List<ObjectNode> tags() {
        return tags.entrySet().stream()
                .map(tag -> CliJson.object("Key", tag.getKey(), "Value", tag.getValue()))
                .toList();
    }

    /** Adds the boundary where there is one. */
    void putBoundary(ObjectNode detail) {
        if (!boundary.isEmpty()) {
            detail.set(
                    "PermissionsBoundary",
                    CliJson.object("PermissionsBoundaryType", "Policy", "PermissionsBoundaryArn", boundary));
        }
    }
}
