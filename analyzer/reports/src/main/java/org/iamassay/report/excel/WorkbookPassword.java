package org.iamassay.report.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.ChainingMode;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Opens and locks workbooks with a password: agile encryption, AES-256 and SHA-512 (ECMA-376, MS-OFFCRYPTO 2.3.4.10).
 *
 * <p>The salts are random, so that an encrypted workbook is another one each time; the plain one is not.
 */
public final class WorkbookPassword {

    /** Excel takes no longer ones. */
    public static final int LONGEST = 255;

    private static final int KEY_BITS = 256;
    private static final int BLOCK = 16;

    private final String password;

    private WorkbookPassword(String password) {
        this.password = password;
    }

    /**
     * The password in the first line of a file.
     *
     * @throws IllegalArgumentException if it is empty, too long or not UTF-8
     */
    public static WorkbookPassword of(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            throw new IllegalArgumentException("is not UTF-8");
        }
        String first = text.startsWith("\uFEFF") ? text.substring(1) : text;
        int end = 0;
        while (end < first.length() && first.charAt(end) != '\n' && first.charAt(end) != '\r') {
            end++;
        }
        if (end == 0) {
            throw new IllegalArgumentException("has an empty first line, where the password should stand");
        }
        if (end > LONGEST) {
            throw new IllegalArgumentException(
                    "has a password of " + end + " characters, and Excel takes " + LONGEST + " at most");
        }
        return new WorkbookPassword(first.substring(0, end));
    }

    /** Whether a file is an encrypted workbook, or an old binary one. */
    public static boolean isEncrypted(Path workbook) throws IOException {
        try (InputStream in = FileMagic.prepareToCheckMagic(Files.newInputStream(workbook))) {
            return FileMagic.valueOf(in) == FileMagic.OLE2;
        }
    }

    /** Encrypts a plain workbook into a file. */
    public void lock(byte[] plain, Path target) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            EncryptionInfo info = new EncryptionInfo(
                    EncryptionMode.agile,
                    CipherAlgorithm.aes256,
                    HashAlgorithm.sha512,
                    KEY_BITS,
                    BLOCK,
                    ChainingMode.cbc);
            Encryptor encryptor = info.getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream out = encryptor.getDataStream(container)) {
                out.write(plain);
            }
            try (OutputStream out = Files.newOutputStream(target)) {
                container.writeFilesystem(out);
            }
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has AES and SHA-512", impossible);
        }
    }

    /**
     * The plain workbook in an encrypted one.
     *
     * @throws IllegalArgumentException if the password is wrong, or the file is no encrypted workbook
     */
    public byte[] open(byte[] encrypted) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(encrypted))) {
            Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(container));
            if (!decryptor.verifyPassword(password)) {
                throw new IllegalArgumentException("does not open with this password");
            }
            try (InputStream in = decryptor.getDataStream(container)) {
                return in.readAllBytes();
            }
        } catch (GeneralSecurityException | EncryptedDocumentException broken) {
            throw new IllegalArgumentException("is encrypted in a way that cannot be opened", broken);
        }
    }
}
