package org.iamassay.policy.inquiry;

import java.util.Optional;
import org.iamassay.policy.access.PrincipalAccess;

/**
 * Who is asked about.
 *
 * @param kind user, role or root
 * @param access what applies to a user or role; empty for root, to whom no policy of the account applies
 */
public record Asker(String arn, String kind, String name, Optional<PrincipalAccess> access) {}
