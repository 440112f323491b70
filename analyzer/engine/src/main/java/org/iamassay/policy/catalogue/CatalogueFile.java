package org.iamassay.policy.catalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The ZIP file of a catalogue: a text of actions and a text of managed policies. */
final class CatalogueFile {

    private static final String ACTIONS = "catalogue.txt";
    private static final String POLICIES = "policies.txt";
    private static final int SHOWN = 40;

    private CatalogueFile() {}

    /** Opens the same bytes again and again. */
    interface Opener {
        InputStream open() throws IOException;
    }

    /** A catalogue of bytes that nobody has seen yet: every line is read before it is used. */
    static Catalogue checked(byte[] zip) {
        Catalogue catalogue = unchecked(() -> new ByteArrayInputStream(zip));
        catalogue.everything();
        catalogue.policies().size();
        return catalogue;
    }

    /** A catalogue that is known to be whole: its parts are read when they are first asked for. */
    static Catalogue unchecked(Opener zip) {
        String text = text(part(zip, ACTIONS));
        return CatalogueReader.read(text, () -> digest(zip), AwsPolicies.of(() -> part(zip, POLICIES)));
    }

    /** A text of somebody else in a message: cut, in quotation marks, without control characters. */
    static String quoted(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", "?");
        return "\"" + (plain.length() > SHOWN ? plain.substring(0, SHOWN) + "…" : plain) + "\"";
    }

    private static byte[] part(Opener zip, String name) {
        try (ZipInputStream in = new ZipInputStream(zip.open())) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return limited(in, name);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new CatalogueException("it is damaged or no ZIP file (" + e.getMessage() + ")");
        }
        throw new CatalogueException("it is no ZIP file with the part " + name);
    }

    private static byte[] limited(InputStream in, String name) throws IOException {
        byte[] bytes = in.readNBytes(Catalogue.LARGEST_PART + 1);
        if (bytes.length > Catalogue.LARGEST_PART) {
            throw new CatalogueException("its part " + name + " is larger than " + Catalogue.LARGEST_PART + " bytes");
        }
        return bytes;
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new CatalogueException("its part " + ACTIONS + " is not in UTF-8");
        }
    }

    private static String digest(Opener zip) {
        try (InputStream in = zip.open()) {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is in every Java", e);
        }
    }
}
