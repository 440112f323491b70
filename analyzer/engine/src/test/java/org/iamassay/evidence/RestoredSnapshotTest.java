package org.iamassay.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.iamassay.model.AccountId;
import org.iamassay.model.AsOfSource;
import org.iamassay.model.Dumps;
import org.iamassay.model.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A snapshot read again from what was kept of it is the snapshot it was. */
class RestoredSnapshotTest {

    private static final Path SAMPLES = Path.of("..", "..", "samples");

    @TempDir
    Path folder = Path.of("");

    /** Reads evidence, then each of its snapshots alone from its originals; returns how many there were. */
    private static int restores(ReadOptions options, Path... evidence) throws IOException {
        int snapshots = 0;
        try (Intake intake = Intake.open(List.of(evidence), InputStream.nullInputStream(), options)) {
            for (EvidenceGroup group : intake.groups()) {
                EvidenceGroup.Loaded loaded = group.load();
                for (int i = 0; i < loaded.snapshots().size(); i++) {
                    Snapshot snapshot = loaded.snapshots().get(i);
                    List<Snapshot> again = again(snapshot, loaded.originals().get(i), options);
                    assertThat(again)
                            .as(snapshot.account() + " at " + snapshot.asOf())
                            .hasSize(1);
                    assertSame(snapshot, again.get(0));
                    snapshots++;
                }
            }
        }
        return snapshots;
    }

    /** Rows hold what tells them by identity, so texts are compared; where they differ is all that a reader wants. */
    private static void assertSame(Snapshot was, Snapshot is) {
        String one = text(was);
        String other = text(is);
        int at = java.util.Arrays.mismatch(one.toCharArray(), other.toCharArray());
        if (at >= 0) {
            int from = Math.max(0, at - 300);
            assertThat(other.substring(from, Math.min(other.length(), at + 300)))
                    .isEqualTo(one.substring(from, Math.min(one.length(), at + 300)));
        }
        assertThat(is.dumps().files()).isEqualTo(was.dumps().files());
        assertThat(is.evidence()).isEqualTo(was.evidence());
        assertThat(is.reports()).isEqualTo(was.reports());
    }

    @SuppressWarnings("unchecked") // the field's own type
    private static String text(Snapshot snapshot) {
        try {
            Field entries = Dumps.class.getDeclaredField("entries");
            entries.setAccessible(true);
            Map<Class<?>, Object> byType = new TreeMap<>(Comparator.comparing(Class::getName));
            byType.putAll((Map<Class<?>, Object>) entries.get(snapshot.dumps()));
            return (snapshot + " " + byType).replaceAll("@[0-9a-f]{5,8}", "");
        } catch (ReflectiveOperationException moved) {
            throw new LinkageError(moved.getMessage(), moved);
        }
    }

    private static List<Snapshot> again(Snapshot was, Originals originals, ReadOptions options) throws IOException {
        KnownSnapshot known = new KnownSnapshot(was.account(), was.asOf(), was.asOfSource(), originals.absent());
        ReadOptions reading =
                new ReadOptions(options.asOf(), options.account(), options.dateOrder(), Optional.of(known));
        List<Snapshot> snapshots = new ArrayList<>();
        try (Intake intake = Intake.restore(originals.files(), reading)) {
            intake.groups().forEach(group -> snapshots.addAll(group.load().snapshots()));
        }
        return snapshots;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "full-evidence",
                "healthy",
                "mixed-use",
                "neglected",
                "org-member-without-root",
                "three-accounts",
                "well-run"
            })
    void ofEverySample(String sample) throws IOException {
        assertThat(restores(ReadOptions.NONE, SAMPLES.resolve(sample))).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"full-evidence", "three-accounts", "well-run"})
    void ofAnArchiveInAnArchivesFolder(String sample) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        Path root = SAMPLES.resolve(sample);
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.put("of the client/" + root.relativize(file), Files.readAllBytes(file));
            }
        }
        Path zip = Archives.zipOf(folder.resolve("2027-01-31 evidence.zip"), entries);
        assertThat(restores(ReadOptions.NONE, zip)).isPositive();
        assertThat(restores(ReadOptions.NONE, zip, root)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "credential-reports",
                "gaad",
                "iam-json",
                "synthetic/credential-reports",
                "synthetic/excel",
                "synthetic/envelopes",
                "synthetic/gaad",
                "synthetic/minimal-json",
                "synthetic/error-texts",
                "synthetic",
                ""
            })
    void ofSharedData(String data) throws IOException {
        Path root = SharedFiles.path(data);
        Instant later = Instant.parse("2027-01-01T00:00:00Z");
        restores(ReadOptions.NONE, root);
        restores(new ReadOptions(Optional.of(later), Optional.empty(), Optional.of(DateOrder.DAY_FIRST)), root);
        restores(new ReadOptions(Optional.empty(), Optional.of(new AccountId("619193117841")), Optional.empty()), root);
    }

    private Path put(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text, UTF_8);
    }

    private static String users(String name) {
        return """
                {"Users": [{"Path": "/", "UserName": "%s", "UserId": "AIDAEXAMPLE", "CreateDate": "2020-01-01T00:00:00Z",
                  "Arn": "arn:aws:iam::111122223333:user/%s"}]}""".formatted(name, name);
    }

    private static final String NO_KEYS = "{\"AccessKeyMetadata\": []}";

    @Test
    void whereOnlyFoldersTellAccountTimeRegionAndOperation() throws IOException {
        put("client/111122223333/2026-05-01/iam-list-access-keys/alice.json", NO_KEYS);
        put("client/111122223333/2026-05-01/iam-list-access-keys/bob.json", NO_KEYS);
        put(
                "client/111122223333/2026-05-01/eu-west-1/configservice/describe-configuration-recorders.json",
                "{\"ConfigurationRecorders\": []}");
        put(
                "client/111122223333/2026-05-01/us-east-1/configservice/describe-configuration-recorders.json",
                "{\"ConfigurationRecorders\": []}");
        put("client/111122223333/2026-06-01/iam/list-users.json", users("alice"));
        put("client/444455556666/2026-05-01/iam/list-account-aliases.json", "{\"AccountAliases\": [\"acme\"]}");
        assertThat(restores(ReadOptions.NONE, folder.resolve("client"))).isEqualTo(3);
    }

    @Test
    void withACollectionOfWhichFilesAreAbsentDamagedElsewhereOrNotListed() throws IOException {
        put("c/assay-collection.json", """
                {"schema": "https://iamassay.org/schema/collection/1", "account": "111122223333", "partition": "aws",
                 "collectedAt": "2026-05-01T00:00:00Z", "collector": "x", "files": [
                 {"file": "deep/one.json", "command": "aws iam list-access-keys --user-name alice", "subject": "alice", "at": "2026-05-01T00:00:00Z", "exit": 0, "sha256": ""},
                 {"file": "else/one.json", "command": "aws iam list-access-keys --user-name bob", "subject": "bob", "at": "2026-05-01T00:00:00Z", "exit": 0, "sha256": "00"},
                 {"file": "gone.json", "command": "aws iam list-mfa-devices --user-name bob", "subject": "bob", "at": "2026-05-01T00:00:00Z", "exit": 0, "sha256": ""},
                 {"file": "cut.json", "command": "aws iam list-roles", "subject": null, "at": "2026-05-01T00:00:00Z", "exit": 0, "sha256": ""},
                 {"file": "iam-get-credential-report.json", "command": "aws iam get-credential-report", "subject": null, "at": "2026-05-01T00:00:00Z", "exit": 0, "sha256": ""}]}""");
        put("c/deep/one.json", NO_KEYS);
        put("c/else/one.json", NO_KEYS);
        put("c/cut.json", "{\"Roles\": [");
        put("c/below/iam-list-users.json", users("alice"));
        // the report was made long before: it is a snapshot of its own, and not absent from the other one
        String content = java.util.Base64.getEncoder().encodeToString(Items.CSV.getBytes(UTF_8));
        put(
                "c/iam-get-credential-report.json",
                "{\"Content\": \"" + content
                        + "\", \"ReportFormat\": \"text/csv\", \"GeneratedTime\": \"2026-01-01T00:00:00Z\"}");
        assertThat(restores(ReadOptions.NONE, folder.resolve("c"))).isEqualTo(2);
    }

    @Test
    void withTheSameReportBareAndWrappedAndAnAccountThatIsNotItsOwn() throws IOException {
        put("444455556666/a-bare.csv", Items.CSV);
        String content = java.util.Base64.getEncoder().encodeToString(Items.CSV.getBytes(UTF_8));
        put(
                "444455556666/wrapped.json",
                "{\"Content\": \"" + content
                        + "\", \"ReportFormat\": \"text/csv\", \"GeneratedTime\": \"2026-01-01T00:00:00Z\"}");
        assertThat(restores(ReadOptions.NONE, folder.resolve("444455556666"))).isEqualTo(1);
        Optional<AccountId> other = Optional.of(new AccountId("111122223333"));
        assertThat(restores(new ReadOptions(Optional.empty(), other, Optional.empty()), folder))
                .isEqualTo(1);
    }

    @Test
    void refusesBytesThatAreNotThoseKept() {
        OriginalFile changed = new OriginalFile(
                "report.csv",
                List.of("credential-report"),
                "0".repeat(64),
                3,
                Setting.NONE,
                () -> new ByteArrayInputStream("abc".getBytes(UTF_8)));
        KnownSnapshot known =
                new KnownSnapshot(new AccountId("111122223333"), Instant.EPOCH, AsOfSource.OPTION, java.util.Set.of());
        ReadOptions reading = new ReadOptions(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(known));
        assertThatThrownBy(() -> Intake.restore(List.of(changed), reading))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("report.csv");
    }
}
