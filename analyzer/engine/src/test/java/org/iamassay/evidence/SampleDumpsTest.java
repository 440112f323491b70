package org.iamassay.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every sample but the reports is recognised as what it is, with all its entries, or refused with a sentence that helps. */
final class SampleDumpsTest {

    private static final String TABLE = "/org/iamassay/evidence/sample-dumps.psv";
    private static final List<String> FOLDERS =
            List.of("iam-json", "gaad", "synthetic/gaad", "synthetic/minimal-json", "synthetic/error-texts");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = TABLE, delimiter = '|')
    void aSampleIsWhatItIs(String file, String expected, int entries) throws IOException {
        RecognisedDump dump = RecognisedDump.of(file, Files.readAllBytes(SharedFiles.path(file)));
        assertThat(dump.word()).contains(expected);
        assertThat(dump.entries()).hasSize(entries);
        assertThat(dump.faults()).isEmpty();
    }

    @Test
    void noSampleIsForgotten() throws IOException {
        Path root = SharedFiles.path("");
        try (InputStream table = SampleDumpsTest.class.getResourceAsStream(TABLE)) {
            Set<String> known = new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\\|", -1)[0].strip())
                    .collect(Collectors.toSet());
            for (String folder : FOLDERS) {
                try (Stream<Path> files = Files.walk(root.resolve(folder))) {
                    assertThat(files.filter(Files::isRegularFile)
                                    .map(f -> root.relativize(f).toString()))
                            .isSubsetOf(known);
                }
            }
        }
    }
}
