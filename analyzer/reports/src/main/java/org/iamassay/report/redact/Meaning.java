package org.iamassay.report.redact;

import java.util.Arrays;

/** What a text is, which decides what stands in its place. */
enum Meaning {
    /** A word of the program or of AWS: stays. */
    KEEP("keep", ""),
    /** A sentence, or anything with names in it. */
    TEXT("text", ""),
    /** The same, written by people. */
    FREE("free", ""),
    /** What was seen of a finding. */
    SEEN("seen", ""),
    /** A raw value of the evidence. */
    VALUE("value", ""),
    /** Begins with a name. */
    LABEL("label", ""),
    /** The id of a finding, or {@code check@account}. */
    FINDING("finding", ""),
    /** A policy document. */
    POLICY_TEXT("policy-text", ""),
    USER("user", "user"),
    ROLE("role", "role"),
    GROUP("group", "group"),
    POLICY("policy", "policy"),
    ALIAS("alias", "alias"),
    BUCKET("bucket", "bucket"),
    TRAIL("trail", "trail"),
    PROVIDER("provider", "provider"),
    CERTIFICATE("certificate", "certificate"),
    MFA("mfa", "mfa"),
    PERSON("person", "person"),
    MAIL("mail", "mail"),
    ADDRESS("address", "address"),
    PROFILE("profile", "profile"),
    TAG("tag", "tag"),
    PATH("path", "path"),
    CONDITION("value-of-condition", "value"),
    NAME("name", "name"),
    ID("id", "id"),
    FILE("file", "file"),
    KEY("key", ""),
    ACCOUNT("account", "");

    private final String word;
    private final String prefix;

    Meaning(String word, String prefix) {
        this.word = word;
        this.prefix = prefix;
    }

    static Meaning of(String word) {
        return Arrays.stream(values())
                .filter(m -> m.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no meaning " + word));
    }

    String word() {
        return word;
    }

    /** What pseudonyms of this kind begin with. */
    String prefix() {
        return prefix;
    }

    /** Whether such a text is a name as a whole. */
    boolean isName() {
        return compareTo(USER) >= 0;
    }
}
