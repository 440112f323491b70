package org.iamassay.check;

import java.time.Instant;
import org.iamassay.model.AccessKey;
import org.iamassay.model.AccountId;
import org.iamassay.model.Identity;
import org.iamassay.model.Moment;
import org.iamassay.model.RoleDetail;
import org.iamassay.model.SigningCertificate;
import org.iamassay.model.Snapshot;
import org.iamassay.model.User;
import org.iamassay.model.UserDetail;

/**
 * What a verdict speaks of (checklist section 1.4).
 *
 * @param type word of the kind of subject
 * @param name short name for people
 * @param arn ARN of the subject or its owner; empty for accounts and files
 * @param key stable key, the middle part of a finding id
 * @param createdAt creation time as in finding ids, {@code -} when unknown
 */
public record Subject(String type, String name, String arn, String key, String createdAt) {

    /** The account as a whole. */
    public static Subject account(AccountId account) {
        return new Subject("account", account.value(), "", "account/" + account, "-");
    }

    /** An evidence file. */
    public static Subject evidence(String file) {
        return new Subject("evidence", file, "", file, "-");
    }

    /** The account as its evidence shows it at one moment. */
    public static Subject snapshot(AccountId account, Instant asOf) {
        return new Subject("evidence", account + " at " + asOf, "", "account/" + account + "@" + asOf, "-");
    }

    /** A name or ARN of a parameter that the evidence does not hold. */
    public static Subject listed(AccountId account, String asListed) {
        return new Subject("principal", asListed, "", "account/" + account + "#" + asListed, "-");
    }

    /** The root user of an account whose report has no root row. */
    public static Subject rootOf(Snapshot snapshot) {
        String arn = "arn:" + snapshot.partition() + ":iam::" + snapshot.account() + ":root";
        return new Subject("root", "<root_account>", arn, arn, "-");
    }

    /** A user, role, group, policy, provider or certificate: known by its ARN. */
    public static Subject of(String type, String name, String arn, Moment created) {
        return new Subject(type, name, arn, arn, created.text());
    }

    /** A user, group or role of the authorization details. */
    public static Subject of(Identity identity) {
        String type = identity instanceof UserDetail ? "user" : identity instanceof RoleDetail ? "role" : "group";
        return of(type, identity.name(), identity.arn(), identity.created());
    }

    /** An inline policy of an identity, with the creation time of the identity. */
    public static Subject inline(Identity identity, String policy) {
        return new Subject(
                "policy",
                identity.name() + ", inline policy " + policy,
                identity.arn(),
                identity.arn() + "#inline/" + policy,
                identity.created().text());
    }

    /** The trust policy of a role, taken as a policy. */
    public static Subject trust(RoleDetail role) {
        return new Subject(
                "policy",
                role.name() + ", trust policy",
                role.arn(),
                role.arn() + "#trust",
                role.created().text());
    }

    /** Something that AWS gives an id to; {@code owner} is the ARN of whom it belongs to, or empty. */
    public static Subject of(String type, String name, String owner, String id, Moment created) {
        return new Subject(type, name, owner, id, created.text());
    }

    /** Compares the parts of two finding ids that follow the check, {@code key:createdAt}, as texts. */
    public int compareIds(Subject other) {
        int order = key.compareTo(other.key);
        if (order == 0) {
            return createdAt.compareTo(other.createdAt);
        }
        // Where one key begins with the other, the colon after the shorter one takes part in the order.
        return order == key.length() - other.key.length() && (key.startsWith(other.key) || other.key.startsWith(key))
                ? (key + ":" + createdAt).compareTo(other.key + ":" + other.createdAt)
                : order;
    }

    static Subject of(User user) {
        String arn = user.arn().text();
        return new Subject(
                user.isRoot() ? "root" : "user",
                user.name(),
                arn,
                arn,
                user.created().text());
    }

    static Subject of(User user, AccessKey key, boolean withSlot) {
        return credential("access-key", "access key", user, key.lastRotated(), key.slot(), withSlot);
    }

    static Subject of(User user, SigningCertificate certificate, boolean withSlot) {
        return credential(
                "signing-certificate",
                "signing certificate",
                user,
                certificate.lastRotated(),
                certificate.slot(),
                withSlot);
    }

    private static Subject credential(
            String type, String words, User user, Moment created, int slot, boolean withSlot) {
        String arn = user.arn().text();
        String key = arn + "#" + type + "/" + created.text() + (withSlot ? "/" + slot : "");
        return new Subject(type, user.name() + ", " + words + " " + slot, arn, key, created.text());
    }
}
