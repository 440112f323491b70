package org.iamassay.policy.decision;

import java.util.Optional;
import org.iamassay.model.AccountId;
import org.iamassay.model.Arn;
import org.iamassay.policy.Ascii;

/**
 * A request to AWS.
 *
 * @param resource ARN of what it is on; {@code *} where an action is on nothing in particular
 * @param resourceAccount account that holds the resource; empty where nothing tells it
 */
public record Request(
        Caller caller, String action, String resource, Optional<AccountId> resourceAccount, Context context) {

    private static final String ORGANIZATION_OWNER = "aws:PrincipalOrgMasterAccountId";
    private static final String CALLER_IDENTITY = "sts:GetCallerIdentity";

    /** The account part of an ARN, where it is one. */
    public static Optional<AccountId> accountOf(String resource) {
        return Optional.of(Arn.of(resource).account()).filter(AccountId::isValid);
    }

    /** Whether the resource is in the caller's account, or nothing tells that it is not. */
    boolean isWithinAccount() {
        return caller.account().isEmpty()
                || resourceAccount.isEmpty()
                || caller.account().equals(resourceAccount);
    }

    /** Whether it is on a role's trust policy or a key's policy, which must allow in any case (policy.md 6.6). */
    boolean isGuarded() {
        Arn arn = Arn.of(resource);
        return (isOf("sts:") && isResourceOf("iam") && arn.resource().startsWith("role/"))
                || (isOf("kms:") && isResourceOf("kms") && arn.resource().startsWith("key/"));
    }

    /** Whether AWS answers it whatever policies say. */
    public boolean needsNoPermission() {
        return Ascii.same(action, CALLER_IDENTITY) && caller.kind() != Caller.Kind.ANONYMOUS;
    }

    /** Whether the policies of the caller's organization do not limit it: a service, or the account that owns the organization. */
    boolean isBeyondServiceControl() {
        return !caller.hasIdentity()
                || caller.isServiceLinked()
                || (caller.account().isPresent()
                        && context.get(ORGANIZATION_OWNER) instanceof Context.Present owner
                        && owner.values().contains(caller.account().get().value()));
    }

    private boolean isOf(String service) {
        return Ascii.startsWith(action, service);
    }

    private boolean isResourceOf(String service) {
        String partition = Arn.of(resource).partition();
        return !partition.isEmpty() && resource.startsWith(":" + service + ":", "arn:".length() + partition.length());
    }
}
