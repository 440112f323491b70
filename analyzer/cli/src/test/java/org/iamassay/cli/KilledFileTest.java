package org.iamassay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.iamassay.assess.Assessment;
import org.iamassay.check.CheckInfo;
import org.iamassay.checklist.Checklist;
import org.iamassay.model.DumpFile;
import org.iamassay.model.EvidenceKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Killing files of a collection changes the checks that need them, and no others. */
class KilledFileTest {

    private static final String MANIFEST = "assay-collection.json";
    private static final String COMPLETE = "evidence-dumps-complete";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path shared = Path.of("");

    private static CollectedAccount account = new CollectedAccount(Path.of(""), Path.of(""));
    private static Map<String, String> whole = Map.of();
    private static final Map<EvidenceKind, List<String>> FILES = new TreeMap<>();

    private final Map<String, byte[]> before = new TreeMap<>();

    /** How a file comes to harm. */
    private enum Harm {
        FORGOTTEN,
        LOST,
        CUT,
        DENIED
    }

    @BeforeAll
    static void everythingIsCollected() throws Exception {
        account = CollectedAccount.in(shared);
        Assessment assessment = account.assess();
        whole = CollectedAccount.verdicts(assessment);
        FILES.put(EvidenceKind.CREDENTIAL_REPORT, List.of("iam-get-credential-report.json"));
        for (DumpFile file : assessment.snapshot().dumps().files()) {
            FILES.merge(
                    file.kind(),
                    List.of(baseName(file.file())),
                    (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
        }
    }

    private static String baseName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** One file of each operation, the last one, and all files of each kind. */
    static Stream<Arguments> victims() {
        return FILES.entrySet().stream().flatMap(entry -> {
            Map<String, String> byOperation = new TreeMap<>();
            entry.getValue().forEach(file -> byOperation.put(file.replaceAll("(__.*)?\\.json$", ""), file));
            Set<List<String>> victims = new LinkedHashSet<>();
            byOperation.values().forEach(file -> victims.add(List.of(file)));
            victims.add(entry.getValue());
            return victims.stream().map(files -> Arguments.of(entry.getKey(), files));
        });
    }

    @AfterEach
    void theCollectionIsMended() throws IOException {
        for (Map.Entry<String, byte[]> file : before.entrySet()) {
            Files.write(account.folder().resolve(file.getKey()), file.getValue());
        }
        before.clear();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("victims")
    void changesWhatNeedsThemAndNothingElse(EvidenceKind kind, List<String> files) throws IOException {
        for (Harm harm : Harm.values()) {
            for (String file : files) {
                harm(file, harm);
            }
            Map<String, String> after = CollectedAccount.verdicts(account.assess());
            theCollectionIsMended();

            Set<String> changed = CollectedAccount.changed(whole, after);
            assertThat(concerned(kind)).as(files + " are " + harm).containsAll(changed);
            if (harm != Harm.FORGOTTEN && kind != EvidenceKind.CREDENTIAL_REPORT) {
                assertThat(changed).as(files + " are " + harm).contains(COMPLETE);
            }
            if (files.equals(FILES.get(kind))) {
                needing(kind)
                        .forEach(check -> assertThat(after.get(check))
                                .as(check + " where all " + kind.word() + " are " + harm)
                                .startsWith("not-assessed"));
            }
        }
    }

    private static Set<String> concerned(EvidenceKind kind) {
        Set<String> concerned = new TreeSet<>(Set.of(COMPLETE));
        infos().filter(info -> Stream.of(info.needs(), info.instead(), info.sharpens())
                        .flatMap(Arrays::stream)
                        .anyMatch(kind::equals))
                .map(CheckInfo::id)
                .forEach(concerned::add);
        return concerned;
    }

    /** Checks that nothing else in the collection answers for. */
    private static Set<String> needing(EvidenceKind kind) {
        Set<String> needing = new TreeSet<>();
        infos().filter(info -> List.of(info.needs()).contains(kind))
                .filter(info -> Arrays.stream(info.instead()).noneMatch(FILES::containsKey))
                .map(CheckInfo::id)
                .forEach(needing::add);
        return needing;
    }

    private static Stream<CheckInfo> infos() {
        return Checklist.all().stream().map(check -> check.info());
    }

    private void harm(String file, Harm harm) throws IOException {
        Path path = account.folder().resolve(file);
        byte[] content = Files.readAllBytes(path);
        before.put(file, content);
        switch (harm) {
            case FORGOTTEN -> {
                Files.delete(path);
                forget(file);
            }
            case LOST -> Files.delete(path);
            case CUT -> Files.write(path, Arrays.copyOf(content, content.length / 2));
            case DENIED ->
                Files.writeString(
                        path,
                        "\nAn error occurred (AccessDenied) when calling the Some operation: not authorized\n",
                        UTF_8);
        }
    }

    /** As if the collector had never asked. */
    private void forget(String file) throws IOException {
        Path path = account.folder().resolve(MANIFEST);
        before.putIfAbsent(MANIFEST, Files.readAllBytes(path));
        ObjectNode manifest = (ObjectNode) JSON.readTree(path.toFile());
        for (var files = manifest.path("files").elements(); files.hasNext(); ) {
            if (files.next().path("file").asText().equals(file)) {
                files.remove();
            }
        }
        JSON.writeValue(path.toFile(), manifest);
    }
}
