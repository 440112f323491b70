package org.iamassay.policy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are given as catalogues, also such as are none. */
class CatalogueFileTest {

    private static final String HEAD = """
            assay-catalogue 1
            date\t2026-01-31
            source\tiam-data\t1.2\t2026-01-31
            """;
    private static final String BODY = """
            service\tdemo\tDemo Service
            key\tdemo:Kind\tString
            type\tthing\tarn:${Partition}:demo:::thing/${Id}\t0
            action\tGetThing\tR\t0!:0\t0
            action\tListThings\tL\t\t
            """;
    private static final String POLICIES =
            "arn:aws:iam::aws:policy/Demo\tv3\t{\"Version\":\"2012-10-17\",\"Statement\":[]}\n";

    @Test
    void readsAFile() throws IOException {
        Catalogue catalogue = Catalogue.read(zip(HEAD + BODY, POLICIES));

        assertThat(catalogue.version()).isEqualTo("2026-01-31");
        assertThat(catalogue.provenance().sources()).hasSize(1);
        assertThat(catalogue.everything())
                .extracting(CatalogueAction::name)
                .containsExactly("demo:GetThing", "demo:ListThings");
        CatalogueAction action = catalogue.action("demo:getthing").orElseThrow();
        assertThat(action.resources()).singleElement().satisfies(use -> {
            assertThat(use.type()).isEqualTo("thing");
            assertThat(use.required()).isTrue();
            assertThat(use.conditionKeys()).containsExactly("demo:Kind");
        });
        assertThat(catalogue
                        .policies()
                        .of("arn:aws:iam::aws:policy/Demo")
                        .orElseThrow()
                        .version())
                .isEqualTo("v3");
    }

    @Test
    void readsTheShippedFileAsOneOfTheUser() throws IOException {
        byte[] shipped = shipped();

        Catalogue catalogue = Catalogue.read(shipped);

        assertThat(catalogue.provenance()).isEqualTo(Catalogue.shipped().provenance());
        assertThat(catalogue.everything()).isEqualTo(Catalogue.shipped().everything());
        assertThat(catalogue.policies().arns())
                .isEqualTo(Catalogue.shipped().policies().arns());
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "30", "100", "100000", "300000", "600000", "661000"})
    void refusesATruncatedFile(int length) throws IOException {
        byte[] part = Arrays.copyOf(shipped(), length);

        assertThatThrownBy(() -> Catalogue.read(part)).isInstanceOf(CatalogueException.class);
    }

    @Test
    void refusesADamagedFile() throws IOException {
        byte[] bytes = shipped();
        for (int at = 1000; at < bytes.length - 1000; at += 60_000) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= 0x55;
            assertThatThrownBy(() -> Catalogue.read(damaged)).isInstanceOf(CatalogueException.class);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date\\t2026-01-31                           | assay-catalogue 1",
                "assay-catalogue 0\\ndate\\t2026-01-31       | format \"0\", and this program reads 1",
                "assay-catalogue 12\\ndate\\t2026-01-31      | format \"12\"",
                "assay-catalogue 1\\ndate\\t2026-01-31       | no service",
                "assay-catalogue 1\\nservice\\tdemo\\tDemo   | no date",
                "assay-catalogue 1\\ndate\\t=1+1\\nservice\\tdemo\\tDemo                          | line 2",
                "assay-catalogue 1\\ndate\\t2026-01-31\\nsource\\t<b>\\t1\\nservice\\tdemo\\tDemo | line 3",
                "assay-catalogue 1\\ndate\\t2026-01-31\\nsource\\tx\\nservice\\tdemo\\tDemo       | line 3",
                "assay-catalogue 1\\ndate\\t2026-01-31\\nodd\\tx\\nservice\\tdemo\\tDemo          | line 3",
                "assay-catalogue 1\\ndate\\t2026-01-31\\nservice\\tDEMO\\tDemo                    | line 3",
                "assay-catalogue 1\\ndate\\t2026-01-31\\nservice\\tdemo                           | line 3",
                "assay-catalogue 1\\ndate\\t2026-01-31\\nservice\\tdemo\\tDemo\\naction\\tA\\tR   | line 4",
                "assay-catalogue 1\\ndate\\t2026-01-31\\nservice\\tdemo\\tDemo\\naction\\tA\\tX\\t\\t    | access level",
                "assay-catalogue 1\\ndate\\t2026-01-31\\nservice\\tdemo\\tDemo\\naction\\tA\\tR\\t7!\\t  | line 4",
                "assay-catalogue 1\\ndate\\t2026-01-31\\nservice\\tdemo\\tDemo\\naction\\tA\\tR\\t\\t-1   | line 4",
                "assay-catalogue 1\\ndate\\t2026-01-31\\nservice\\tdemo\\tDemo\\naction\\tA\\tR\\tx\\t    | line 4",
                "assay-catalogue 1\\ndate\\t2026-01-31\\nservice\\tdemo\\tDemo\\nwhat                   | line 4"
            })
    void saysWhatIsWrong(String text, String expected) {
        String written = text.replace("\\n", "\n").replace("\\t", "\t") + "\n";

        assertThatThrownBy(() -> Catalogue.read(zip(written, POLICIES)))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining(expected);
    }

    @Test
    void refusesPoliciesThatEndTooSoon() {
        assertThatThrownBy(() -> Catalogue.read(zip(HEAD + BODY, POLICIES + "arn:aws:iam::aws:policy/Half\tv1\t{")))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining("policy 2");
        assertThatThrownBy(() -> Catalogue.read(zip(Map.of("catalogue.txt", bytes(HEAD + BODY)))))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining("policies.txt");
    }

    @Test
    void refusesOtherFiles() {
        assertThatThrownBy(() -> Catalogue.read(bytes("{\"a\": 1}"))).hasMessageContaining("no ZIP file");
        assertThatThrownBy(() -> Catalogue.read(zip(Map.of("readme.txt", bytes("hello")))))
                .hasMessageContaining("no ZIP file with the part catalogue.txt");
        assertThatThrownBy(() -> Catalogue.read(
                        zip(Map.of("catalogue.txt", new byte[] {(byte) 0xC3, (byte) 0x28}, "policies.txt", bytes("")))))
                .hasMessageContaining("UTF-8");
    }

    @Test
    void refusesAPartThatSwells() throws IOException {
        byte[] bomb = zip(Map.of("catalogue.txt", new byte[Catalogue.LARGEST_PART + 1]));

        assertThat(bomb.length).isLessThan(1 << 20);
        assertThatThrownBy(() -> Catalogue.read(bomb)).hasMessageContaining("larger than");
    }

    private static byte[] zip(String catalogue, String policies) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("catalogue.txt", bytes(catalogue));
        parts.put("policies.txt", bytes(policies));
        return zip(parts);
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] shipped() throws IOException {
        try (InputStream in = Objects.requireNonNull(Catalogue.class.getResourceAsStream("catalogue.zip"))) {
            return in.readAllBytes();
        }
    }
}
