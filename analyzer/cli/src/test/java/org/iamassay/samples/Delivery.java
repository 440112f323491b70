package org.iamassay.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A folder as the collector leaves it: one file a call, a manifest and checksums. */
final class Delivery {

    static final String MANIFEST = "assay-collection.json";

    private final String account;
    private final String collectedAt;
    private final List<String> regions;
    private final Map<String, String> files = new TreeMap<>();
    private final Map<String, String> entries = new TreeMap<>();

    Delivery(String account, String collectedAt, List<String> regions) {
        this.account = account;
        this.collectedAt = collectedAt;
        this.regions = List.copyOf(regions);
    }

    Delivery add(Call call, JsonNode output) {
        return add(call, 0, CliJson.text(output));
    }

    /** Output in any layout of JSON. */
    Delivery add(Call call, String json) {
        return add(call, CliJson.parse(json));
    }

    /** The call failed with one of AWS's errors. */
    Delivery fail(Call call, String code, String operation, String message) {
        return add(
                call,
                254,
                "\nAn error occurred (" + code + ") when calling the " + operation + " operation: " + message + "\n");
    }

    private Delivery add(Call call, int exit, String text) {
        files.put(call.file(), text);
        entries.put(
                call.file(),
                "    {\"file\":" + quoted(call.file()) + ",\"command\":" + quoted("aws " + call.command())
                        + ",\"subject\":" + orNull(call.subject()) + ",\"region\":" + orNull(call.region())
                        + ",\"at\":" + quoted(collectedAt) + ",\"exit\":" + exit + ",\"sha256\":"
                        + quoted(sha256(text)) + "}");
        return this;
    }

    private static String quoted(String text) {
        return TextNode.valueOf(text).toString();
    }

    private static String orNull(String text) {
        return text.isEmpty() ? "null" : quoted(text);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Content of every file by name. */
    Map<String, String> files() {
        Map<String, String> all = new TreeMap<>(files);
        all.put(MANIFEST, manifest());
        String sums = all.entrySet().stream()
                .map(file -> sha256(file.getValue()) + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
        all.put("SHA256SUMS", sums);
        return all;
    }

    private String manifest() {
        String asked = regions.stream().map(Delivery::quoted).collect(Collectors.joining(", "));
        return """
                {
                  "schema": "https://iamassay.org/schema/collection/1",
                  "account": "%s",
                  "partition": "aws",
                  "collectedAt": "%s",
                  "collector": "collect-evidence.sh/0.1.0",
                  "regions": [%s],
                  "files": [
                %s
                  ]
                }
                """.formatted(account, collectedAt, asked, String.join(",\n", entries.values()));
    }
}
