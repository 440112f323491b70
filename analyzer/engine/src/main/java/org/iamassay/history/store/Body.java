package org.iamassay.history.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.iamassay.evidence.AbsentPath;
import org.iamassay.evidence.DateOrder;
import org.iamassay.evidence.Setting;
import org.iamassay.model.AccountId;
import org.iamassay.model.AsOfSource;

/** The body of an entry: canonical JSON of all that its hash covers, and back. */
final class Body {

    /** What the first entry follows. */
    static final String NO_ENTRY = "0".repeat(64);

    private static final int FORMAT = 1;
    private static final int LONGEST_NAME = 1 << 20;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    static {
        MAPPER.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(LONGEST_NAME)
                        .build());
    }

    private Body() {}

    static String write(long n, String prev, Facts facts) {
        Map<String, Object> body = new HashMap<>();
        body.put("account", facts.account().value());
        body.put("asOf", facts.asOf().toString());
        body.put("asOfSource", facts.asOfSource().word());
        body.put("assessment", facts.assessment());
        body.put("checklist", facts.judgedBy().checklist());
        body.put("evidence", evidence(facts.evidence()));
        body.put("format", FORMAT);
        body.put("n", n);
        body.put("partition", facts.partition());
        body.put("prev", prev);
        body.put(
                "profile",
                Map.of(
                        "digest", facts.judgedBy().profileDigest(),
                        "name", facts.judgedBy().profile()));
        body.put("tool", facts.judgedBy().tool());
        addReading(facts, body);
        return CanonicalJson.write(body);
    }

    /** Members beyond those of every entry: only where there is something to say. */
    private static void addReading(Facts facts, Map<String, Object> body) {
        if (!facts.judgedBy().catalogue().isEmpty()) {
            body.put("catalogue", facts.judgedBy().catalogue());
        }
        facts.reading().dateOrder().ifPresent(order -> body.put("dateOrder", order.name()));
        if (facts.reading().accountGiven()) {
            body.put("accountGiven", true);
        }
        if (!facts.absent().isEmpty()) {
            body.put(
                    "absent",
                    facts.absent().stream()
                            .map(a -> Map.of("manifest", a.manifest(), "path", a.path()))
                            .toList());
        }
    }

    /** One member for each kind of evidence in a file, as the assessment lists them. */
    private static List<Map<String, Object>> evidence(List<StoredFile> files) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (StoredFile file : files) {
            for (String kind : file.kinds()) {
                Map<String, Object> one = new HashMap<>();
                one.put("bytes", file.bytes());
                one.put("file", file.file());
                one.put("kind", kind);
                one.put("sha256", file.sha256());
                addSetting(file, one);
                all.add(one);
            }
        }
        return all;
    }

    private static void addSetting(StoredFile file, Map<String, Object> one) {
        if (file.order() > 0) {
            one.put("order", file.order());
        }
        Setting setting = file.setting();
        if (!setting.folders().isEmpty()) {
            one.put("folders", setting.folders());
        }
        if (!setting.manifest().isEmpty()) {
            one.put("manifest", setting.manifest());
            if (!setting.path().equals(file.baseName())) {
                one.put("path", setting.path());
            }
        }
    }

    /**
     * Reads a body back.
     *
     * @throws IllegalArgumentException if it is not the body of an entry
     */
    static Entry read(String text, String hash) {
        try {
            JsonNode body = MAPPER.readTree(text);
            return new Entry(body.required("n").longValue(), word(body, "prev"), hash, facts(body));
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException("not JSON", notJson);
        } catch (java.time.DateTimeException notATime) {
            throw new IllegalArgumentException("its asOf is no time", notATime);
        }
    }

    private static Facts facts(JsonNode body) {
        JsonNode profile = body.required("profile");
        TreeSet<AbsentPath> absent = new TreeSet<>();
        body.path("absent").forEach(a -> absent.add(new AbsentPath(word(a, "manifest"), word(a, "path"))));
        Optional<DateOrder> order = Optional.ofNullable(body.get("dateOrder"))
                .map(JsonNode::textValue)
                .map(DateOrder::valueOf);
        return new Facts(
                new AccountId(word(body, "account")),
                word(body, "partition"),
                Instant.parse(word(body, "asOf")),
                source(word(body, "asOfSource")),
                word(body, "assessment"),
                new Facts.JudgedBy(
                        word(body, "tool"),
                        word(body, "checklist"),
                        word(profile, "name"),
                        word(profile, "digest"),
                        body.has("catalogue") ? word(body, "catalogue") : ""),
                files(body.required("evidence")),
                absent,
                new Facts.Reading(body.path("accountGiven").booleanValue(), order));
    }

    private static List<StoredFile> files(JsonNode evidence) {
        Map<StoredFile, List<String>> kinds = new LinkedHashMap<>();
        for (JsonNode one : evidence) {
            kinds.computeIfAbsent(file(one), f -> new ArrayList<>()).add(word(one, "kind"));
        }
        List<StoredFile> files = new ArrayList<>();
        kinds.forEach((f, words) ->
                files.add(new StoredFile(f.file(), words, f.sha256(), f.bytes(), f.order(), f.setting())));
        return files;
    }

    private static StoredFile file(JsonNode one) {
        String name = word(one, "file");
        List<String> folders = new ArrayList<>();
        one.path("folders").forEach(folder -> folders.add(folder.asText()));
        String manifest = one.path("manifest").asText("");
        String path = manifest.isEmpty() ? "" : one.path("path").asText(name.substring(name.lastIndexOf('/') + 1));
        return new StoredFile(
                name,
                List.of(),
                word(one, "sha256"),
                one.required("bytes").longValue(),
                one.path("order").intValue(),
                new Setting(folders, manifest, path));
    }

    private static String word(JsonNode object, String name) {
        JsonNode value = object.required(name);
        if (!value.isTextual()) {
            throw new IllegalArgumentException(name + " is no text");
        }
        return value.textValue();
    }

    private static AsOfSource source(String word) {
        for (AsOfSource source : AsOfSource.values()) {
            if (source.word().equals(word)) {
                return source;
            }
        }
        throw new IllegalArgumentException("asOfSource " + word + " is unknown");
    }
}
