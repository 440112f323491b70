package org.iamassay.collector;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** One run of a collector's script: exit code and what it printed; and readers of what it left. */
public record Collection(int code, String out, String err) {

    /** The only folder of an account and time in an output folder. */
    public static Path folder(Path output) throws IOException {
        return only(output.resolve(FakeAws.ACCOUNT), "*Z");
    }

    /** The only zip in an output folder. */
    public static Path zip(Path output) throws IOException {
        return only(output, "*.zip");
    }

    private static Path only(Path folder, String glob) throws IOException {
        try (var found = Files.newDirectoryStream(folder, glob)) {
            List<Path> paths = new java.util.ArrayList<>();
            found.forEach(paths::add);
            if (paths.size() != 1) {
                throw new IOException("expected one " + glob + " in " + folder + ", found " + paths);
            }
            return paths.get(0);
        }
    }

    /** The manifest in a folder of one account and time. */
    static JsonNode manifest(Path folder) throws IOException {
        return new ObjectMapper()
                .readTree(folder.resolve("assay-collection.json").toFile());
    }

    /** The manifest's entries by file. */
    static Map<String, JsonNode> entries(Path folder) throws IOException {
        Map<String, JsonNode> entries = new TreeMap<>();
        manifest(folder)
                .path("files")
                .forEach(entry -> entries.put(entry.path("file").asText(), entry));
        return entries;
    }

    /** Every file of a folder with its hash. */
    static Map<String, String> hashes(Path folder) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (var files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                hashes.put(String.valueOf(file.getFileName()), sha256(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }

    /** Every file of a zip, by its whole name, with its hash. */
    static Map<String, String> zipHashes(Path zip) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (InputStream in = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(in, UTF_8)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (!entry.isDirectory()) {
                    hashes.put(entry.getName(), sha256(entries.readAllBytes()));
                }
            }
        }
        return hashes;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
