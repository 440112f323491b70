package org.iamassay.report.redact;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The secret of an engagement, from which pseudonyms and the key of their mapping are made; it is never written anywhere. */
public final class RedactionKey {

    /** Fewer bytes could be guessed. */
    public static final int FEWEST_BYTES = 16;

    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] secret;

    private RedactionKey(byte[] secret) {
        this.secret = secret;
    }

    /**
     * A key of the bytes of a file; line ends after it do not belong to it.
     *
     * @throws IllegalArgumentException if it is shorter than {@link #FEWEST_BYTES}
     */
    public static RedactionKey of(byte[] content) {
        int end = content.length;
        while (end > 0 && (content[end - 1] == '\n' || content[end - 1] == '\r')) {
            end--;
        }
        if (end < FEWEST_BYTES) {
            throw new IllegalArgumentException("it has " + end + " bytes, at least " + FEWEST_BYTES + " are needed");
        }
        return new RedactionKey(Arrays.copyOf(content, end));
    }

    /** 32 bytes for a purpose and a text: those of one purpose tell nothing of another. */
    byte[] digest(String purpose, String text) {
        return hmac(hmac(secret, bytes(purpose)), bytes(text));
    }

    /** The same over bytes. */
    byte[] digest(String purpose, byte[] content) {
        return hmac(hmac(secret, bytes(purpose)), content);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] hmac(byte[] key, byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }
}
