package org.iamassay.check;

import org.iamassay.model.AccessKey;
import org.iamassay.model.AccountId;
import org.iamassay.model.Moment;
import org.iamassay.model.SigningCertificate;
import org.iamassay.model.Snapshot;
import org.iamassay.model.User;

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

    /** A name or ARN of a parameter that the evidence does not hold. */
    public static Subject listed(AccountId account, String asListed) {
        return new Subject("principal", asListed, "", "account/" + account + "#" + asListed, "-");
    }

    /** The root user of an account whose report has no root row. */
    public static Subject rootOf(Snapshot snapshot) {
        String arn = "arn:" + snapshot.partition() + ":iam::" + snapshot.account() + ":root";
        return new Subject("root", "<root_account>", arn, arn, "-");
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
