package org.iamassay.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iamassay.assess.Assessment;
import org.iamassay.check.Listing;
import org.iamassay.checklist.Profiles;
import org.iamassay.history.Event;
import org.iamassay.history.Events;
import org.iamassay.history.Identities;
import org.iamassay.history.IdentityChange;
import org.iamassay.history.Side;
import org.iamassay.history.SideMaker;
import org.iamassay.history.SidePrincipal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told of neighbouring snapshots of the samples is what their scripts say: nothing missed, nothing invented. */
class EventsOfSamplesTest {

    private static final Path SAMPLES = Path.of("..", "..", "samples");
    private static final int NOTE = 10;

    static Stream<Story> stories() {
        return Histories.stories().stream();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void tellsWhatTheScriptSays(Story story) throws IOException {
        Map<String, List<Side>> accounts = sides(story);
        List<String> events = new ArrayList<>();
        List<String> identities = new ArrayList<>();
        for (List<Side> sides : accounts.values()) {
            for (int i = 1; i < sides.size(); i++) {
                Side before = sides.get(i - 1);
                Side after = sides.get(i);
                String pair = before.account() + "," + before.asOf() + "," + after.asOf() + ",";
                events(before, after).forEach(event -> events.add(pair + line(event)));
                Identities.of(before, after).changes().forEach(change -> identities.add(pair + line(change)));
            }
        }
        assertThat(events).isEqualTo(expected(story, "README-expected-events.csv", NOTE));
        assertThat(identities).isEqualTo(expected(story, "README-expected-identities.csv", Integer.MAX_VALUE));
    }

    /** The same whichever side is named first, with nothing that could not be told. */
    private static List<Event> events(Side before, Side after) {
        TreeSet<String> limits = new TreeSet<>();
        List<String> warnings = new ArrayList<>();
        List<Event> events = Events.between(before, after, limits, warnings);
        assertThat(Events.between(after, before, limits, warnings)).isEqualTo(events);
        assertThat(Events.between(after, after, limits, warnings)).isEmpty();
        assertThat(limits).isEmpty();
        assertThat(warnings).isEmpty();
        return events;
    }

    private static Map<String, List<Side>> sides(Story story) throws IOException {
        List<Assessment> assessments = SampleAssessments.of(story, Profiles.shipped(Profiles.DEFAULT), Listing.ALL);
        return assessments.stream()
                .map(SideMaker::of)
                .sorted(Comparator.comparing(Side::asOf))
                .collect(Collectors.groupingBy(side -> side.account().toString(), TreeMap::new, Collectors.toList()));
    }

    private static List<String> expected(Story story, String name, int cells) throws IOException {
        return Files.readAllLines(SAMPLES.resolve(story.name()).resolve(name), UTF_8).stream()
                .skip(1)
                .map(line -> Stream.of(line.split(",", -1)).limit(cells).collect(Collectors.joining(",")))
                .toList();
    }

    private static String line(Event event) {
        return Stream.of(
                        event.type().word(),
                        event.subject(),
                        event.key(),
                        event.notBefore(),
                        event.notAfter(),
                        event.with(),
                        event.replaces())
                .map(cell -> cell == null ? "" : cell.toString())
                .collect(Collectors.joining(","));
    }

    private static String line(IdentityChange change) {
        return change.kind().word() + ","
                + change.before().map(SidePrincipal::arn).orElse("") + ","
                + change.after().map(SidePrincipal::arn).orElse("");
    }
}
