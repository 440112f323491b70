package org.iamassay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.iamassay.assess.Terms;
import org.iamassay.check.Listing;
import org.iamassay.history.Event;
import org.iamassay.history.store.Store;
import org.iamassay.history.timeline.Timeline;
import org.iamassay.model.AccountId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lives of the principals of the three-year story, against its script and as printed. */
final class TimelinePrinterTest {

    private static final Path STORY = Run.SAMPLES.resolve("three-years");
    private static final AccountId ACCOUNT = new AccountId("111122223333");

    @TempDir
    private static Path folder = Path.of("");

    private static List<Timeline> lives = List.of();

    @BeforeAll
    static void keepTheStory() throws IOException {
        Path file = folder.resolve("story.assay");
        try (Stream<Path> snapshots = Files.list(STORY)) {
            for (Path snapshot : snapshots.filter(Files::isDirectory).sorted().toList()) {
                Run added = Run.assay("history", "add", "--store", file, snapshot);
                assertThat(added.code()).as(added.err()).isZero();
            }
        }
        try (Store store = Store.openExisting(file)) {
            lives = StoredSeries.of(store, Optional.empty(), Optional.empty(), Terms.of(Listing.ALL))
                    .timelines(ACCOUNT);
        }
    }

    /** Nothing missed, nothing invented: every event of the script stands in the life of its subject. */
    @Test
    void everyEventOfTheScriptStandsInALife() throws IOException {
        Map<String, Integer> expected = new TreeMap<>();
        for (String line : Files.readAllLines(STORY.resolve("README-expected-events.csv"), UTF_8)) {
            String[] cells = line.split(",", -1);
            if (!cells[0].equals("account")) {
                expected.merge(cells[3] + " " + cells[4] + " " + cells[5] + " " + cells[6], 1, Integer::sum);
            }
        }
        Map<String, Integer> told = new TreeMap<>();
        for (Timeline life : lives) {
            for (Event event : life.events()) {
                String key = event.key() == null ? "" : event.key();
                told.merge(
                        event.type().word() + " " + event.subject() + " " + key + " " + event.notBefore(),
                        1,
                        Integer::sum);
            }
        }
        assertThat(told).isEqualTo(expected);
    }

    @Test
    void everySpanFollowsTheOneBefore() {
        for (Timeline life : lives) {
            for (Timeline.Lane lane : life.lanes()) {
                for (int i = 1; i < lane.spans().size(); i++) {
                    assertThat(lane.spans().get(i).from())
                            .isEqualTo(lane.spans().get(i - 1).to());
                }
            }
        }
    }

    @Test
    void printsOneLineForEachSpanEventAndFinding() throws IOException {
        Timeline most = lives.stream()
                .filter(life -> life.name().equals("svc-reports"))
                .findFirst()
                .orElseThrow();
        String printed = printed(most);
        Path golden = Path.of("src", "test", "resources", "org", "iamassay", "cli", "timeline.txt");
        if (Boolean.getBoolean("assay.update")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, printed, UTF_8);
        }
        assertThat(printed).isEqualTo(Files.readString(golden, UTF_8));
    }

    private static String printed(Timeline life) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(new PrintStream(out, false, UTF_8), new PrintStream(out, true, UTF_8), Map.of());
        new TimelinePrinter(terminal).print(life);
        terminal.flush();
        return out.toString(UTF_8);
    }
}
