package org.iamassay.samples;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A group of a synthetic account. */
final class SampleGroup extends Holder<SampleGroup> {

    SampleGroup(String account, String name, String id, String created) {
        super("/", name, id, "arn:aws:iam::" + account + ":group/" + name, created);
    }

    @Override
    SampleGroup self() {
        return this;
    }

    ObjectNode detail() {
        ObjectNode group = named("Group");
        group.set("GroupPolicyList", CliJson.list(inlinePolicies()));
        group.set("AttachedManagedPolicies", CliJson.list(attachedPolicies()));
        return group;
    }
}
