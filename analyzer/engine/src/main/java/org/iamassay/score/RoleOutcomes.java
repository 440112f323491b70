package org.iamassay.score;

import org.iamassay.check.Outcome;
import org.iamassay.model.RoleDetail;

/** What checks say of one role, as far as tiers and risks rest on them, whether or not the profile selects the checks. */
public interface RoleOutcomes {

    /** {@code trust-no-any-principal}. */
    Outcome trustsNobodyUnlimited(RoleDetail role);

    /** {@code oidc-trust-constrained}. */
    Outcome webIdentitiesLimited(RoleDetail role);

    /** {@code cross-account-external-id}. */
    Outcome externalIdDemanded(RoleDetail role);

    /** {@code trusted-accounts-known}. */
    Outcome accountsKnown(RoleDetail role);

    /** {@code role-in-use}. */
    Outcome inUse(RoleDetail role);

    /** {@code trust-no-deleted-principal}. */
    Outcome trustsNobodyDeleted(RoleDetail role);
}
