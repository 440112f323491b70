package org.iamassay.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A role in the authorization details. Source: IAM API, RoleDetail.
 *
 * @param trust the trust policy; empty when the dump does not hold it
 * @param boundary ARN of the permissions boundary
 * @param instanceProfiles ARNs of the instance profiles that hold the role
 */
public record RoleDetail(
        String arn,
        String name,
        String id,
        Moment created,
        Optional<PolicyText> trust,
        List<InlinePolicy> inline,
        List<AttachedPolicy> attached,
        Optional<String> boundary,
        Map<String, String> tags,
        LastUse lastUse,
        List<String> instanceProfiles,
        JsonPlace place)
        implements Identity {

    public RoleDetail {
        inline = List.copyOf(inline);
        attached = List.copyOf(attached);
        tags = Map.copyOf(tags);
        instanceProfiles = List.copyOf(instanceProfiles);
    }

    /** Whether the role is service-linked: AWS made it and alone can change it. */
    public boolean isServiceLinked() {
        return arn.contains(":role/aws-service-role/");
    }

    /** Whether the role is kept by AWS for the account, such as those of IAM Identity Center. */
    public boolean isReserved() {
        return arn.contains(":role/aws-reserved/");
    }

    /** Whether IAM Identity Center made the role for a permission set. */
    public boolean isIdentityCenter() {
        return arn.contains(":role/aws-reserved/sso.amazonaws.com/");
    }
}
