package org.iamassay.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.iamassay.model.Dumped;
import org.iamassay.model.JsonPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens to an output of any operation, nothing of it is taken for the whole and nothing crashes. */
final class DamagedDumpTest {

    private static final Pattern DOCUMENT = Pattern.compile("Document(/|$)|/Content|/Policy$");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Stream<OperationSamples> samples() {
        return OperationSamples.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void aSoundOneIsWhole(OperationSamples sample) {
        RecognisedDump dump = sample.read(sample.json());
        assertThat(dump.entries()).as(dump.word()).hasSize(sample.entries());
        assertThat(OperationSamples.isWhole(dump)).as(dump.word()).isTrue();
        dump.entries().forEach(entry -> assertThat(entry.place().file()).endsWith(sample.name()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void cutAtAnyByteItIsNotWhole(OperationSamples sample) {
        byte[] bytes = sample.json().getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < bytes.length; length++) {
            RecognisedDump dump = sample.read(Arrays.copyOf(bytes, length));
            assertThat(OperationSamples.isWhole(dump)).as("cut at %s", length).isFalse();
            assertThat(dump.entries()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void inEveryEncodingItSaysTheSame(OperationSamples sample) {
        List<String> expected = facts(sample.read(sample.json()));
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_8)) {
            byte[] bytes = ("\uFEFF" + sample.json().replace(",\"", ",\r\n\"")).getBytes(charset);
            assertThat(facts(sample.read(bytes))).as(charset.name()).isEqualTo(expected);
        }
        assertThat(facts(sample.read(sample.json().getBytes(Charset.forName("windows-1252")))))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void aRecordingOfItSaysTheSame(OperationSamples sample) {
        List<String> expected = facts(sample.read(sample.json()));
        String recording = "{\"status_code\": 200, \"data\": "
                + sample.json().replaceFirst("\\{", "{\"ResponseMetadata\": {}, ") + "}";
        assertThat(facts(sample.read(recording))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void severalDocumentsAreAsManyOutputs(OperationSamples sample) {
        int twice = 2 * sample.entries();
        String json = sample.json();
        for (String text : List.of(json + json, json + "\n" + json + "\n", "[" + json + ", " + json + "]")) {
            assertThat(sample.read(text).entries()).as(text).hasSize(twice);
        }
        assertThat(OperationSamples.isWhole(sample.read(json + "{\"Surprise\": 1}")))
                .isFalse();
        assertThat(OperationSamples.isWhole(sample.read("[" + json + ", 7]"))).isFalse();
        assertThat(OperationSamples.isWhole(sample.read("[" + json + "] {}"))).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void membersThatNobodyKnowsAreLeftAside(OperationSamples sample) {
        JsonNode tree = tree(sample.json());
        objects(tree)
                .forEach(object ->
                        object.set("Surprise", MAPPER.createArrayNode().add(1)));
        RecognisedDump dump = sample.read(tree.toString());
        assertThat(dump.entries()).hasSize(sample.entries());
        assertThat(OperationSamples.isWhole(dump)).isTrue();
    }

    /** What is still whole with a container in place of a member does not read that member, or keeps it as a document. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void aContainerInPlaceOfAMemberLeavesItsEntryOut(OperationSamples sample) {
        List<String> expected = facts(sample.read(sample.json()));
        for (String wrong : List.of("{\"x\": {\"y\": 1}}", "[[{\"z\": 1}]]")) {
            for (String pointer : pointers(sample.json())) {
                RecognisedDump dump = sample.read(replaced(sample.json(), pointer, wrong));
                boolean unknownTime = facts(dump).toString().contains("unreadable:");
                if (OperationSamples.isWhole(dump)
                        && !unknownTime
                        && !DOCUMENT.matcher(pointer).find()) {
                    assertThat(facts(dump)).as(pointer + " is " + wrong).isEqualTo(expected);
                }
                dump.faults()
                        .forEach(fault -> assertThat(fault.place().pointer())
                                .as(pointer + " is " + wrong)
                                .startsWith(pointer.substring(0, pointer.lastIndexOf('/'))));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void anotherScalarInPlaceOfAMemberNeverCrashes(OperationSamples sample) {
        for (String wrong : List.of("\"\u0000 what\"", "-3.5e400", "99999999999999999999", "true", "null", "\"\"")) {
            for (String pointer : pointers(sample.json())) {
                RecognisedDump dump = sample.read(replaced(sample.json(), pointer, wrong));
                assertThat(dump.word() + dump.faults()).as(pointer).isNotEmpty();
                assertThat(OperationSamples.isWhole(dump) && !dump.faults().isEmpty())
                        .as(pointer)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void aMissingMemberNeverCrashes(OperationSamples sample) {
        for (String pointer : pointers(sample.json())) {
            RecognisedDump dump = sample.read(removed(sample.json(), pointer));
            assertThat(dump.word()).as(pointer).isNotEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void aKeyThatStandsThereTwiceIsRefused(OperationSamples sample) {
        String json = sample.json();
        String first = json.substring(1, json.indexOf(':'));
        RecognisedDump top = sample.read("{" + first + ": 1, " + json.substring(1));
        assertThat(OperationSamples.isWhole(top)).as(top.word()).isFalse();
        int inner = json.indexOf("[{\"") + 2;
        if (inner > 1) {
            String key = json.substring(inner, json.indexOf(':', inner));
            RecognisedDump entry = sample.read(json.substring(0, inner) + key + ": 1, " + json.substring(inner));
            assertThat(OperationSamples.isWhole(entry)).as(entry.word()).isFalse();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void hugeAndDeepValuesEndInASentence(OperationSamples sample) {
        String deep = "[".repeat(5_000) + "]".repeat(5_000);
        RecognisedDump dump =
                sample.read("{\"Surprise\": " + deep + ", " + sample.json().substring(1));
        assertThat(OperationSamples.isWhole(dump)).isFalse();
        assertThat(dump.word()).containsAnyOf("limit", "DAMAGED");
        String open = "{\"Surprise\": " + "[".repeat(100_000);
        assertThat(OperationSamples.isWhole(sample.read(open))).isFalse();
        String huge = "\"" + "x".repeat(1 << 20) + "\"";
        RecognisedDump large =
                sample.read("{\"Surprise\": " + huge + ", " + sample.json().substring(1));
        assertThat(large.entries()).hasSize(sample.entries());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void nulBytesAndStrayTextEndInASentence(OperationSamples sample) {
        for (String text :
                List.of("\0" + sample.json(), sample.json() + "\0", sample.json() + "}", "x" + sample.json())) {
            assertThat(OperationSamples.isWhole(sample.read(text)))
                    .as(sample.read(text).word())
                    .isFalse();
        }
    }

    @Test
    void duplicateKeysOfAPolicyAreKept() {
        String json =
                "{\"UserDetailList\": [{\"UserName\": \"alice\", \"Arn\": \"arn:aws:iam::111122223333:user/alice\","
                        + " \"UserPolicyList\": [{\"PolicyName\": \"p\", \"PolicyDocument\":"
                        + " {\"Statement\": [], \"Statement\": [1]}}]}]}";
        RecognisedDump dump = new OperationSamples("gaad.json", json, 1).read(json);
        assertThat(dump.faults()).isEmpty();
        assertThat(String.valueOf(dump.entries())).contains("{\"Statement\":[],\"Statement\":[1]}");
    }

    private static List<String> facts(RecognisedDump dump) {
        return dump.entries().stream().map(DamagedDumpTest::fact).toList();
    }

    /** An entry without the pointers into its file, which a wrapper makes longer. */
    private static String fact(Dumped entry) {
        String place = new JsonPlace(entry.place().file(), "").toString();
        return entry.toString().replace(place, "").replace("=/data", "=");
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<ObjectNode> objects(JsonNode node) {
        List<ObjectNode> objects = new ArrayList<>();
        if (node instanceof ObjectNode object && !object.has("AccountMFAEnabled")) {
            objects.add(object);
        }
        node.forEach(child -> objects.addAll(objects(child)));
        return objects;
    }

    private static List<String> pointers(String json) {
        List<String> pointers = new ArrayList<>();
        collect(tree(json), "", pointers);
        return pointers;
    }

    private static void collect(JsonNode node, String at, List<String> pointers) {
        node.fieldNames().forEachRemaining(name -> {
            pointers.add(at + "/" + name);
            collect(node.get(name), at + "/" + name, pointers);
        });
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                pointers.add(at + "/" + i);
                collect(array.get(i), at + "/" + i, pointers);
            }
        }
    }

    private static String replaced(String json, String pointer, String wrong) {
        return changed(json, pointer, "\"@@wrong@@\"").replace("\"@@wrong@@\"", wrong.replace("\u0000", "\\u0000"));
    }

    private static String removed(String json, String pointer) {
        return changed(json, pointer, "");
    }

    private static String changed(String json, String pointer, String value) {
        JsonNode root = tree(json);
        String parent = pointer.substring(0, pointer.lastIndexOf('/'));
        String last = pointer.substring(pointer.lastIndexOf('/') + 1);
        JsonNode holder = root.at(parent);
        if (holder instanceof ObjectNode object) {
            if (value.isEmpty()) {
                object.remove(last);
            } else {
                object.set(last, tree(value));
            }
        } else if (holder instanceof ArrayNode array) {
            if (value.isEmpty()) {
                array.remove(Integer.parseInt(last));
            } else {
                array.set(Integer.parseInt(last), tree(value));
            }
        }
        return root.toString();
    }
}
