package org.iamassay.score;

import org.iamassay.model.Flag;

/**
 * What the trust policy of a role tells, as far as use, tier and risk rest on it (checklist 7.1, 7.3, 9.2).
 *
 * @param use who uses it, where the trust tells
 * @param servicesOnly whether services alone are trusted
 * @param federatedOnly whether it is a role of IAM Identity Center, or identity providers alone are trusted
 * @param ownRoot whether the own account is trusted as a whole without a condition
 * @param outside whether another account or an identity provider is trusted
 * @param compute whether a service that runs code is trusted
 * @param ownPrincipals whether the own account, or somebody of it, is trusted
 * @param cell where the trust policy stands
 */
public record RoleFacts(
        Use use,
        boolean servicesOnly,
        boolean federatedOnly,
        Flag ownRoot,
        Flag outside,
        Flag compute,
        Flag ownPrincipals,
        String cell) {}
