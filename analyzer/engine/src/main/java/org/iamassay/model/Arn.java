package org.iamassay.model;

import java.util.Locale;

/**
 * An Amazon Resource Name of IAM: {@code arn:partition:iam::account:resource}, kept as the evidence spells it.
 *
 * <p>Texts that are no ARN are kept too; their parts are empty. Source: IAM User Guide, "IAM identifiers".
 */
public record Arn(String text, String partition, AccountId account, String resource) {

    private static final int PARTS = 6;

    /** Reads an ARN; never refuses. */
    public static Arn of(String text) {
        String[] parts = text.split(":", PARTS);
        if (parts.length < PARTS || !parts[0].equals("arn")) {
            return new Arn(text, "", AccountId.UNKNOWN, "");
        }
        return new Arn(text, parts[1], new AccountId(parts[4]), parts[5]);
    }

    /** Whether this is the ARN of an IAM user or root of a twelve-digit account. */
    public boolean isValid() {
        return account.isValid()
                && !partition.isEmpty()
                && text.startsWith(":iam::", "arn:".length() + partition.length())
                && (isRoot() || (resource.startsWith("user/") && !name().isEmpty()));
    }

    /** The Region, the fourth part of an ARN of a regional service; else empty. */
    public String region() {
        return partition.isEmpty() ? "" : text.split(":", PARTS)[3];
    }

    /** Whether the resource is the root user, in any of the spellings seen. */
    public boolean isRoot() {
        return resource.equals("root") || resource.equals("<root_account>") || resource.equals("user/<root_account>");
    }

    /** What stands after the last slash of the resource. */
    public String name() {
        return resource.substring(resource.lastIndexOf('/') + 1);
    }

    /** What stands between {@code user/} and the name, lower-cased; empty without a path. */
    public String path() {
        int first = resource.indexOf('/');
        int last = resource.lastIndexOf('/');
        return first < last ? resource.substring(first + 1, last).toLowerCase(Locale.ROOT) : "";
    }

    @Override
    public String toString() {
        return text;
    }
}
