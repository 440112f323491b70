package org.iamassay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --catalog FILE}: another catalogue than the one that is shipped. */
class CatalogueOptionTest {

    private static final Path EVIDENCE = Run.SAMPLES.resolve("full-evidence");
    private static final String SMALL = """
            assay-catalogue 1
            date\t2027-02-03
            source\tiam-data\t9.9.9\t2027-02-03
            service\ts3\tS3
            type\tobject\tarn:${Partition}:s3:::${B}/${O}\t
            action\tGetObject\tR\t0!\t
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void isNamedInTheAssessment() throws IOException {
        Run run = Run.assay("assess", EVIDENCE, "--json", "--catalog", catalogue(SMALL));

        JsonNode used = run.json().at("/tool/catalogue");
        assertThat(used.path("date").asText()).isEqualTo("2027-02-03");
        assertThat(used.path("digest").asText()).startsWith("sha256:");
        assertThat(used.at("/sources/0").asText()).isEqualTo("iam-data 9.9.9");
    }

    @Test
    void theShippedOneIsNamedWithoutTheOption() throws IOException {
        JsonNode used = Run.assay("assess", EVIDENCE, "--json").json().at("/tool/catalogue");

        assertThat(used.path("date").asText()).isEqualTo("2026-09-26");
        assertThat(used.path("sources")).hasSize(4);
    }

    @Test
    void isAnInputOfTheReport() throws IOException {
        Path file = catalogue(SMALL);
        Path out = folder.resolve("report");

        Run.assay("report", EVIDENCE, "-o", out, "--format", "md,json,html", "--catalog", file);

        JsonNode manifest =
                new ObjectMapper().readTree(out.resolve("manifest.json").toFile());
        assertThat(manifest.at("/tool/catalogue/date").asText()).isEqualTo("2027-02-03");
        assertThat(manifest.path("inputs").findValuesAsText("file")).contains("new.zip");
        assertThat(manifest.path("command").toString()).contains("--catalog");
        assertThat(Files.readString(out.resolve("report.html"))).contains("2027-02-03 (iam-data 9.9.9)");
        assertThat(Files.readString(out.resolve("summary.md"))).contains("2027-02-03 (iam-data 9.9.9)");
    }

    @Test
    void aStoreJudgesAgainByAnotherCatalogue() throws IOException {
        Path store = folder.resolve("acme.assay");
        Path file = catalogue(SMALL);
        assertThat(Run.assay("history", "add", "--store", store, EVIDENCE).isCalm())
                .isTrue();

        Run plain = Run.assay("history", "trend", "--store", store, "--json");
        Run other = Run.assay("history", "trend", "--store", store, "--json", "--catalog", file);

        assertThat(plain.json().at("/restatedBy/catalogue/date").asText()).isEqualTo("2026-09-26");
        assertThat(other.json().at("/restatedBy/catalogue/date").asText()).isEqualTo("2027-02-03");
        assertThat(Run.assay("history", "verify", "--store", store).code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void aStoreRemembersAnotherCatalogue() throws IOException {
        Path store = folder.resolve("acme.assay");

        Run.assay("history", "add", "--store", store, EVIDENCE, "--catalog", catalogue(SMALL));

        assertThat(Run.assay("history", "verify", "--store", store).code()).isEqualTo(ExitCode.DONE);
        assertThat(Run.assay("history", "trend", "--store", store).isCalm()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"assess", "report", "trace", "tables", "compare", "add"})
    void aBadFileEndsEveryCommand(String command) throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.zip"), "no catalogue");
        Path out = folder.resolve("out");
        Run run = switch (command) {
            case "trace" -> Run.assay("trace", "a", "root-mfa-enabled", EVIDENCE, "--catalog", bad);
            case "compare" -> Run.assay("compare", EVIDENCE, EVIDENCE, "--catalog", bad);
            case "add" -> Run.assay("history", "add", "--store", out, EVIDENCE, "--catalog", bad);
            case "assess" -> Run.assay("assess", EVIDENCE, "--catalog", bad);
            default -> Run.assay(command, EVIDENCE, "-o", out, "--catalog", bad);
        };

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.isCalm()).isTrue();
        assertThat(run.err()).contains("bad.zip is no catalogue of this program", "build-catalogue");
        assertThat(out).doesNotExist();
    }

    @Test
    void saysWhatIsWrongWithAFile() throws IOException {
        Path missing = folder.resolve("missing.zip");
        Path older = catalogue(SMALL.replace("assay-catalogue 1", "assay-catalogue 0"));

        assertThat(Run.assay("assess", EVIDENCE, "--catalog", missing).err()).contains("cannot be read");
        assertThat(Run.assay("assess", EVIDENCE, "--catalog", folder).err()).contains("cannot be read");
        assertThat(Run.assay("assess", EVIDENCE, "--catalog", missing).code()).isEqualTo(ExitCode.USAGE);
        assertThat(Run.assay("assess", EVIDENCE, "--catalog", older).err())
                .contains("has the format \"0\", and this program reads 1");
    }

    private Path catalogue(String text) throws IOException {
        Path file = folder.resolve("new.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, UTF_8)) {
            zip.putNextEntry(new ZipEntry("catalogue.txt"));
            zip.write(text.getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("policies.txt"));
            zip.write("arn:aws:iam::aws:policy/Demo\tv1\t{}\n".getBytes(UTF_8));
        }
        return file;
    }
}
