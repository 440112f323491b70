package org.iamassay.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of settings as text: UTF-8, without byte order mark, of bounded size. */
public final class SettingsFile {

    private static final long LARGEST = 1 << 20;

    private SettingsFile() {}

    /** The text of a file; messages name it as {@code shown} and say what it should hold. */
    public static String text(Path file, String shown, String what) throws SettingsException {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                throw new SettingsException(
                        shown, "found no plain file of at most " + LARGEST + " bytes; expected " + what + " in YAML");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException otherCharset) {
            throw new SettingsException(shown, "found bytes that are not UTF-8; expected YAML in UTF-8");
        } catch (IOException unreadable) {
            throw new SettingsException(shown, "the file cannot be read; expected " + what + " in YAML");
        }
    }
}
