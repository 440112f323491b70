package org.iamassay.model;

/**
 * What a policy of the organization is attached to. Source: Organizations API, PolicyTargetSummary.
 *
 * @param targetType ROOT, ORGANIZATIONAL_UNIT or ACCOUNT
 */
public record OrgPolicyTarget(String policyId, String targetId, String targetType, JsonPlace place) implements Dumped {}
