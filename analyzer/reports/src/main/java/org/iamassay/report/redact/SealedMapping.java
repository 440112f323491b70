package org.iamassay.report.redact;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.iamassay.report.Redaction;

/**
 * The file that leads from pseudonyms back to names: a line that says what it is, a salt, and AES-256-GCM.
 *
 * <p>Key and nonce are made of the redaction key and the salt, and the salt of the key and the content: the same content
 * gives the same bytes, another content another key and nonce.
 */
public final class SealedMapping {

    /** One name with what stands in its place. */
    public record Entry(String kind, String original, String pseudonym) {}

    private static final byte[] HEADER = "assay-redaction-mapping/1\n".getBytes(StandardCharsets.UTF_8);
    private static final String SCHEMA = "https://iamassay.org/schema/redaction-mapping/1";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private SealedMapping() {}

    static byte[] seal(List<Pseudonyms.Pair> pairs, Redaction level, RedactionKey key) {
        byte[] plain = json(pairs, level);
        byte[] salt = Arrays.copyOf(key.digest("assay mapping salt 1", plain), SALT);
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        sealed.writeBytes(HEADER);
        sealed.writeBytes(salt);
        try {
            sealed.writeBytes(cipher(Cipher.ENCRYPT_MODE, salt, key).doFinal(plain));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + CIPHER, impossible);
        }
        return sealed.toByteArray();
    }

    /**
     * Opens a mapping.
     *
     * @throws IllegalArgumentException if it is none, was changed, or was sealed with another key
     */
    public static List<Entry> open(byte[] sealed, RedactionKey key) {
        int start = HEADER.length + SALT;
        if (sealed.length <= start || !Arrays.equals(Arrays.copyOf(sealed, HEADER.length), HEADER)) {
            throw new IllegalArgumentException("it is no mapping of a redaction");
        }
        byte[] salt = Arrays.copyOfRange(sealed, HEADER.length, start);
        try {
            return entries(cipher(Cipher.DECRYPT_MODE, salt, key).doFinal(sealed, start, sealed.length - start));
        } catch (AEADBadTagException wrong) {
            throw new IllegalArgumentException("it was sealed with another key, or changed since", wrong);
        } catch (GeneralSecurityException | IOException broken) {
            throw new IllegalArgumentException("it cannot be opened", broken);
        }
    }

    private static Cipher cipher(int mode, byte[] salt, RedactionKey key) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        byte[] nonce = Arrays.copyOf(key.digest("assay mapping nonce 1", salt), NONCE);
        cipher.init(
                mode,
                new SecretKeySpec(key.digest("assay mapping key 1", salt), "AES"),
                new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(HEADER);
        return cipher;
    }

    private static byte[] json(List<Pseudonyms.Pair> pairs, Redaction level) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(bytes, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeStringField("schema", SCHEMA);
            json.writeStringField("redaction", level.word());
            json.writeArrayFieldStart("names");
            for (Pseudonyms.Pair pair : pairs) {
                json.writeStartObject();
                json.writeStringField("kind", pair.kind());
                json.writeStringField("pseudonym", pair.pseudonym());
                json.writeStringField("original", pair.original());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static List<Entry> entries(byte[] plain) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (JsonNode each : new ObjectMapper().readTree(plain).path("names")) {
            entries.add(new Entry(
                    each.path("kind").asText(),
                    each.path("original").asText(),
                    each.path("pseudonym").asText()));
        }
        return entries;
    }
}
