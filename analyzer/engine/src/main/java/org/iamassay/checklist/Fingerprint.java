package org.iamassay.checklist;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

/** A SHA-256 over texts in order; each text goes in with its length, so that no two sequences look alike. */
final class Fingerprint {

    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    Fingerprint add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
        return this;
    }

    Fingerprint addAll(Collection<String> texts) {
        add("[" + texts.size());
        texts.forEach(this::add);
        return this;
    }

    /** The value of a parameter: a number, a text or a list of texts. */
    Fingerprint addValue(Object value) {
        return value instanceof List<?> list
                ? addAll(list.stream().map(String::valueOf).toList())
                : add(String.valueOf(value));
    }

    /** {@code sha256:} and lower-case hex digits. */
    String text() {
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }
}
