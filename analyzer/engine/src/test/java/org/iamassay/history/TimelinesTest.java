package org.iamassay.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.iamassay.history.timeline.Timeline;
import org.iamassay.history.timeline.Timeline.Lane;
import org.iamassay.history.timeline.Timeline.Span;
import org.iamassay.history.timeline.TimelineBuilder;
import org.iamassay.model.ReportColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Lives of one credential of alice over reports of the first of some months, as days and states. */
final class TimelinesTest {

    private static final String KEY = "k1r=2025-02-01T00:00:00Z";

    /** Per case: the lane, alice's row in each month from January (empty for not there), and the spans. */
    static Stream<Arguments> lives() {
        return Stream.of(
                Arguments.of(
                        "a key is deactivated at some time, then deleted",
                        "access-key",
                        List.of("k1a=true; " + KEY, "k1a=true; " + KEY, "k1a=false; " + KEY, "mfa=true"),
                        "01-01 to 02-01 active, 02-01 to 03-01 changed, 03-01 to 03-01 inactive, 03-01 to 04-01 changed,"
                                + " 04-01 to 04-01 absent"),
                Arguments.of(
                        "a key is born at a known time and active since",
                        "access-key",
                        List.of("mfa=true", "k1a=true; k1r=2026-01-20T00:00:00Z", "k1a=true; k1r=2026-01-20T00:00:00Z"),
                        "01-01 to 01-20 absent, 01-20 to 03-01 active"),
                Arguments.of(
                        "born and switched off in one interval: active at birth, changed within the rest",
                        "access-key",
                        List.of(
                                "mfa=true",
                                "k1a=false; k1r=2026-01-20T00:00:00Z",
                                "k1a=false; k1r=2026-01-20T00:00:00Z"),
                        "01-01 to 01-20 absent, 01-20 to 01-20 active, 01-20 to 02-01 changed,"
                                + " 02-01 to 03-01 inactive"),
                Arguments.of(
                        "an unreadable cell between makes both intervals unseen",
                        "mfa",
                        List.of("mfa=true", "mfa=maybe", "mfa=true"),
                        "01-01 to 01-01 active, 01-01 to 03-01 unseen, 03-01 to 03-01 active"),
                Arguments.of(
                        "MFA removed, and enrolled again later",
                        "mfa",
                        List.of("mfa=true", "mfa=false", "mfa=false", "mfa=true"),
                        "01-01 to 01-01 active, 01-01 to 02-01 changed, 02-01 to 03-01 absent, 03-01 to 04-01 changed,"
                                + " 04-01 to 04-01 active"),
                Arguments.of(
                        "an owner who is gone takes the credential along",
                        "mfa",
                        List.of("mfa=true", "", ""),
                        "01-01 to 01-01 active, 01-01 to 02-01 changed, 02-01 to 03-01 absent"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lives")
    void tellsWhatACredentialWasBetweenTheReports(String title, String credential, List<String> rows, String expected) {
        Timeline alice = alice(timelines(rows));
        Lane lane = alice.lanes().stream()
                .filter(one -> one.credential().word().equals(credential))
                .findFirst()
                .orElseThrow();
        assertThat(spans(lane)).isEqualTo(expected);
    }

    private static String spans(Lane lane) {
        return lane.spans().stream()
                .map(TimelinesTest::words)
                .reduce((one, other) -> one + ", " + other)
                .orElseThrow();
    }

    private static String words(Span span) {
        return span.from().toString().substring(5, 10) + " to "
                + span.to().toString().substring(5, 10) + " " + span.state().word();
    }

    private static List<Timeline> timelines(List<String> rows) {
        TimelineBuilder builder = new TimelineBuilder(side(1, rows.get(0)).account());
        for (int i = 0; i < rows.size(); i++) {
            builder.add(side(i + 1, rows.get(i)));
        }
        return builder.build();
    }

    private static Side side(int month, String row) {
        TestSide side = TestSide.asOf("2026-0" + month + "-01T00:00:00Z").row("bob", "mfa=true");
        return row.isEmpty() ? side.side() : side.row("alice", row).side();
    }

    private static Timeline alice(List<Timeline> all) {
        return all.stream()
                .filter(life -> life.name().equals("alice"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void spansFollowEachOtherWithoutHolesFromTheFirstReportToTheLast() {
        lives().forEach(life -> {
            @SuppressWarnings("unchecked") // the third argument of every case is a list of rows
            List<String> rows = (List<String>) life.get()[2];
            for (Timeline timeline : timelines(rows)) {
                for (Lane lane : timeline.lanes()) {
                    List<Span> spans = lane.spans();
                    assertThat(spans.get(0).from())
                            .isEqualTo(timeline.looks().get(0).asOf());
                    assertThat(spans.get(spans.size() - 1).to())
                            .isEqualTo(timeline.looks()
                                    .get(timeline.looks().size() - 1)
                                    .asOf());
                    for (int i = 1; i < spans.size(); i++) {
                        assertThat(spans.get(i).from())
                                .isEqualTo(spans.get(i - 1).to());
                        boolean change = spans.get(i).state() == Timeline.State.CHANGED;
                        assertThat(change
                                        || spans.get(i).state()
                                                != spans.get(i - 1).state())
                                .isTrue();
                    }
                }
            }
        });
    }

    @Test
    void eventsAreThoseBetweenNeighbours() {
        List<String> rows = List.of("k1a=true; " + KEY, "k1a=true; " + KEY, "k1a=false; " + KEY, "mfa=true");
        List<Event> expected = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            expected.addAll(Events.between(
                    side(i, rows.get(i - 1)), side(i + 1, rows.get(i)), new TreeSet<>(), new ArrayList<>()));
        }
        assertThat(expected).isNotEmpty();
        assertThat(alice(timelines(rows)).events()).isEqualTo(expected);
    }

    @Test
    void aReCreatedUserHasALifeOfItsOwn() {
        List<Timeline> all = timelines(List.of(
                "user_creation_time=2020-01-01T00:00:00Z; mfa=true",
                "user_creation_time=2026-01-15T00:00:00Z; mfa=true"));
        List<Timeline> alices =
                all.stream().filter(life -> life.name().equals("alice")).toList();
        assertThat(alices).hasSize(2);
        assertThat(alices)
                .extracting(life -> life.created().text())
                .containsExactly("2020-01-01T00:00:00Z", "2026-01-15T00:00:00Z");
        assertThat(alices.get(0).looks().get(1).presence()).isEqualTo(Timeline.Presence.ABSENT);
        assertThat(alices.get(1).looks().get(0).presence()).isEqualTo(Timeline.Presence.ABSENT);
    }

    @Test
    void aMovedUserGoesOn() {
        List<Timeline> all = timelines(List.of(
                "id=AIDAEXAMPLE; mfa=true", "arn=arn:aws:iam::111122223333:user/new/alice; id=AIDAEXAMPLE; mfa=true"));
        Timeline alice = alice(all);
        assertThat(alice.arns())
                .containsExactly("arn:aws:iam::111122223333:user/alice", "arn:aws:iam::111122223333:user/new/alice");
        assertThat(spans(alice.lanes().get(0))).isEqualTo("01-01 to 02-01 active");
    }

    @Test
    void aReportMissingBetweenIsUnseen() {
        TimelineBuilder builder = new TimelineBuilder(side(1, "mfa=true").account());
        builder.add(side(1, "mfa=true"));
        builder.add(TestSide.asOf("2026-02-01T00:00:00Z").withoutReport().side());
        builder.add(side(3, "mfa=true"));
        Timeline alice = alice(builder.build());
        assertThat(alice.looks())
                .extracting(Timeline.Look::presence)
                .containsExactly(Timeline.Presence.PRESENT, Timeline.Presence.UNSEEN, Timeline.Presence.PRESENT);
        assertThat(spans(alice.lanes().get(0)))
                .isEqualTo("01-01 to 01-01 active, 01-01 to 03-01 unseen, 03-01 to 03-01 active");
    }

    @Test
    void aMissingColumnIsNoState() {
        TimelineBuilder builder = new TimelineBuilder(side(1, "mfa=true").account());
        builder.add(side(1, "mfa=true"));
        builder.add(TestSide.asOf("2026-02-01T00:00:00Z")
                .without(ReportColumn.MFA_ACTIVE)
                .row("alice", "k1a=true; " + KEY)
                .side());
        Timeline alice = alice(builder.build());
        assertThat(spans(alice.lanes().get(0))).isEqualTo("01-01 to 01-01 active, 01-01 to 02-01 unseen");
    }

    @Test
    void snapshotsHaveToBeInOrder() {
        TimelineBuilder builder = new TimelineBuilder(side(2, "mfa=true").account()).add(side(2, "mfa=true"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add(side(1, "mfa=true")));
    }
}
