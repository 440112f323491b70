package org.iamassay.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A managed policy in the authorization details, with the versions that the dump holds. Source: IAM API, ManagedPolicyDetail.
 *
 * @param defaultVersion id of the version in force, or empty
 * @param boundaryCount PermissionsBoundaryUsageCount
 */
public record ManagedPolicy(
        String arn,
        String name,
        String id,
        String defaultVersion,
        OptionalInt attachmentCount,
        OptionalInt boundaryCount,
        Optional<String> description,
        Moment created,
        Moment updated,
        List<PolicyVersion> versions,
        JsonPlace place)
        implements Dumped {

    public ManagedPolicy {
        versions = List.copyOf(versions);
    }

    /** Whether the account wrote it: the account part of its ARN is an account id. */
    public boolean isCustomerManaged() {
        return Arn.of(arn).account().isValid();
    }

    /** The version in force: the one marked so, else that of the default version's id, else the only one. */
    public Optional<PolicyVersion> inForce() {
        return versions.stream()
                .filter(PolicyVersion::isDefault)
                .findFirst()
                .or(() -> versions.stream()
                        .filter(v -> v.id().equals(defaultVersion))
                        .findFirst())
                .or(() -> versions.size() == 1 ? Optional.of(versions.get(0)) : Optional.empty());
    }
}
