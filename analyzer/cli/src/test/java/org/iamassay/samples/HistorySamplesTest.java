package org.iamassay.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The samples of several years say in files what neighbouring snapshots must tell, concluded from the script of facts.
 *
 * <p>{@code -Dassay.update=true} writes the files anew; read the difference against the script before committing it.
 */
class HistorySamplesTest {

    private static final Path SAMPLES = Path.of("..", "..", "samples");
    private static final String EVENTS = "README-expected-events.csv";
    private static final String IDENTITIES = "README-expected-identities.csv";
    private static final boolean UPDATE = Boolean.getBoolean("assay.update");

    static Stream<Map.Entry<String, List<History>>> samples() {
        return Histories.all().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void expectsTheEventsOfTheScript(Map.Entry<String, List<History>> sample) throws IOException {
        List<String> lines = new ArrayList<>(List.of(Told.HEADER));
        for (History history : sample.getValue()) {
            oracles(history)
                    .forEach(oracle -> oracle.events().stream()
                            .map(told -> told.line(history.life().account(), oracle.before(), oracle.after()))
                            .forEach(lines::add));
        }
        same(sample.getKey(), EVENTS, lines);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void expectsTheIdentitiesOfTheScript(Map.Entry<String, List<History>> sample) throws IOException {
        List<String> lines = new ArrayList<>(List.of("account,before,after,change,arn_before,arn_after"));
        for (History history : sample.getValue()) {
            oracles(history).forEach(oracle -> lines.addAll(oracle.identities()));
        }
        same(sample.getKey(), IDENTITIES, lines);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void tellsInAReadmeWhatIsExpected(Map.Entry<String, List<History>> sample) throws IOException {
        String readme = Files.readString(SAMPLES.resolve(sample.getKey()).resolve("README.md"), UTF_8);
        assertThat(readme).contains(EVENTS, IDENTITIES, "assay compare", "assay history add", "assay history trend");
        for (History history : sample.getValue()) {
            history.moments().forEach(moment -> assertThat(readme).contains(moment.day()));
        }
    }

    private static Stream<EventOracle> oracles(History history) {
        List<Moment> moments = history.moments();
        return Stream.iterate(1, n -> n < moments.size(), n -> n + 1)
                .map(n -> new EventOracle(history.life(), moments.get(n - 1), moments.get(n)));
    }

    private static void same(String sample, String name, List<String> lines) throws IOException {
        Path file = SAMPLES.resolve(sample).resolve(name);
        String text = String.join("\n", lines) + "\n";
        if (UPDATE) {
            Files.writeString(file, text, UTF_8);
        }
        assertThat(Files.readString(file, UTF_8)).isEqualTo(text);
    }
}
