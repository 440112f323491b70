package org.iamassay.report.data;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.iamassay.assess.Tool;
import org.iamassay.report.data.Manifest.Item;
import org.iamassay.report.data.Manifest.Moment;

/** The manifest as JSON. */
final class ManifestJson {

    private static final String PLAIN = "plain";

    private ManifestJson() {}

    static void write(Manifest manifest, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonText.generator(out)) {
            json.writeStartObject();
            json.writeStringField("schema", Manifest.SCHEMA);
            tool(manifest, json);
            JsonText.strings(json, "command", manifest.command());
            json.writeArrayFieldStart("snapshots");
            for (Moment moment : manifest.snapshots()) {
                json.writeStartObject();
                json.writeStringField("account", moment.account());
                json.writeStringField("asOf", JsonText.time(moment.asOf()));
                json.writeStringField("asOfSource", moment.asOfSource());
                json.writeEndObject();
            }
            json.writeEndArray();
            items("inputs", manifest.inputs(), Map.of(), json);
            items("outputs", manifest.outputs(), manifest.plain(), json);
            json.writeObjectFieldStart("guardedColumns");
            for (Map.Entry<String, List<String>> file : manifest.guarded().entrySet()) {
                JsonText.strings(json, file.getKey(), file.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void tool(Manifest manifest, JsonGenerator json) throws IOException {
        Tool tool = manifest.tool();
        json.writeObjectFieldStart("tool");
        json.writeStringField("name", Tool.NAME);
        json.writeStringField("version", tool.version());
        json.writeStringField("checklist", tool.checklistDigest());
        json.writeStringField("profile", tool.profile());
        json.writeStringField("profileDigest", tool.profileDigest());
        CatalogueJson.write(tool.catalogue(), json);
        json.writeStringField("waivers", manifest.waiversDigest());
        json.writeStringField("design", manifest.designDigest());
        json.writeEndObject();
    }

    private static void items(String name, List<Item> items, Map<String, Item> plain, JsonGenerator json)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (Item item : items) {
            json.writeStartObject();
            json.writeStringField("file", item.file());
            content(item, json);
            Item unencrypted = plain.get(item.file());
            if (unencrypted != null) {
                json.writeObjectFieldStart(PLAIN);
                content(unencrypted, json);
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void content(Item item, JsonGenerator json) throws IOException {
        json.writeNumberField("bytes", item.bytes());
        json.writeStringField("sha256", item.sha256());
    }

    static Manifest read(Path file) throws ManifestException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new ManifestException(
                    "The folder has no " + Manifest.FILE + ", so it is no complete report of Assay.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            JsonNode root = JsonText.MAPPER.readTree(in);
            if (root == null || !root.path("schema").asText().equals(Manifest.SCHEMA)) {
                throw new ManifestException(Manifest.FILE + " is not a manifest that this version of Assay reads.");
            }
            return manifest(root);
        } catch (JacksonException | DateTimeException | IllegalArgumentException broken) {
            throw new ManifestException(Manifest.FILE + " is damaged: it is not the JSON that Assay wrote.");
        } catch (IOException unreadable) {
            throw new ManifestException(Manifest.FILE + " cannot be read; check its permissions.");
        }
    }

    private static Manifest manifest(JsonNode root) {
        JsonNode tool = member(root, "tool");
        Map<String, List<String>> guarded = new TreeMap<>();
        member(root, "guardedColumns")
                .properties()
                .forEach(e -> guarded.put(e.getKey(), list(e.getValue(), ManifestJson::string)));
        JsonNode waivers = member(tool, "waivers");
        JsonNode design = tool.path("design");
        return new Manifest(
                new Tool(
                        string(member(tool, "version")),
                        string(member(tool, "checklist")),
                        string(member(tool, "profile")),
                        string(member(tool, "profileDigest")),
                        CatalogueJson.read(tool)),
                waivers.isNull() ? null : string(waivers),
                design.isTextual() ? design.textValue() : null,
                list(member(root, "command"), ManifestJson::string),
                list(
                        member(root, "snapshots"),
                        m -> new Moment(
                                string(member(m, "account")),
                                Instant.parse(string(member(m, "asOf"))),
                                string(member(m, "asOfSource")))),
                list(member(root, "inputs"), ManifestJson::item),
                list(member(root, "outputs"), ManifestJson::item),
                guarded,
                plain(member(root, "outputs")));
    }

    private static Map<String, Item> plain(JsonNode outputs) {
        Map<String, Item> plain = new TreeMap<>();
        for (JsonNode output : outputs) {
            if (output.has(PLAIN)) {
                String file = string(member(output, "file"));
                plain.put(file, item(file, member(output, PLAIN)));
            }
        }
        return plain;
    }

    private static Item item(JsonNode node) {
        return item(string(member(node, "file")), node);
    }

    private static Item item(String file, JsonNode content) {
        JsonNode bytes = member(content, "bytes");
        if (!bytes.canConvertToLong() || !bytes.isIntegralNumber()) {
            throw new IllegalArgumentException("bytes");
        }
        return new Item(file, bytes.longValue(), string(member(content, "sha256")));
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> reader) {
        if (!array.isArray()) {
            throw new IllegalArgumentException("no array");
        }
        List<T> items = new ArrayList<>();
        array.forEach(node -> items.add(reader.apply(node)));
        return items;
    }

    private static JsonNode member(JsonNode node, String name) {
        JsonNode value = node.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no member " + name);
        }
        return value;
    }

    private static String string(JsonNode node) {
        if (!node.isTextual()) {
            throw new IllegalArgumentException("no text");
        }
        return node.textValue();
    }
}
