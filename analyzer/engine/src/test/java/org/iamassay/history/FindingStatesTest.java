package org.iamassay.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.iamassay.check.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingStatesTest {

    private static final String OTHER_RULE = "sha256:two";

    /** The whole table of history section 3.2, for one user. */
    @ParameterizedTest
    @CsvSource({
        "F, F, persisting,           not-comparable rule-changed",
        "F, W, accepted,             accepted",
        "F, O, resolved,             not-comparable rule-changed",
        "F, U, no-longer-assessed r, not-comparable rule-changed",
        "F, X, removed,              removed",
        "F, C, not-comparable check-not-judged, not-comparable check-not-judged",
        "W, F, acceptance-expired withdrawn, not-comparable rule-changed",
        "W, W, accepted,             accepted",
        "W, O, resolved,             not-comparable rule-changed",
        "W, U, no-longer-assessed r, not-comparable rule-changed",
        "W, X, removed,              removed",
        "W, C, not-comparable check-not-judged, not-comparable check-not-judged",
        "O, F, new,                  not-comparable rule-changed",
        "O, W, accepted,             accepted",
        "O, O, -, -",
        "O, U, -, -",
        "O, X, -, -",
        "O, C, -, -",
        "U, F, not-comparable newly-assessed, not-comparable rule-changed",
        "U, W, accepted,             accepted",
        "U, O, -, -",
        "U, U, -, -",
        "U, X, -, -",
        "U, C, -, -",
        "X, F, new,                  new",
        "X, W, accepted,             accepted",
        "X, O, -, -",
        "X, U, -, -",
        "C, F, not-comparable check-not-judged, not-comparable check-not-judged",
        "C, W, accepted,             accepted",
        "C, O, -, -",
        "C, U, -, -"
    })
    void decides(String before, String after, String sameRule, String otherRule) {
        assertThat(states(side(before, SampleSide.RULE), side(after, SampleSide.RULE)))
                .isEqualTo(sameRule);
        assertThat(states(side(before, SampleSide.RULE), side(after, OTHER_RULE)))
                .isEqualTo(otherRule);
    }

    private static Side side(String letter, String rule) {
        SampleSide side = new SampleSide().users("bob");
        if (!letter.equals("X")) {
            side.users("alice");
        }
        switch (letter) {
            case "C" -> side.check("other", rule, "alice P");
            case "X" -> side.check("check", rule, "bob P");
            case "O" -> side.check("check", rule, "alice P", "bob P");
            default -> side.check("check", rule, "alice " + letter, "bob P");
        }
        return side.side();
    }

    private static String states(Side before, Side after) {
        String text = changes(before, after, List.of()).stream()
                .filter(change -> change.subject().name().startsWith("alice"))
                .map(change -> change.state().word() + (change.reason() == null ? "" : " " + change.reason()))
                .collect(Collectors.joining(", "));
        return text.isEmpty() ? "-" : text;
    }

    private static List<FindingChange> changes(Side before, Side after, List<Side> earlier) {
        return Comparer.compare(
                        new ComparedSide(
                                before,
                                before,
                                earlier.stream().map(EarlierSide::of).toList()),
                        ComparedSide.of(after))
                .findings();
    }

    @ParameterizedTest
    @ValueSource(strings = {"F F", "O F", "F O", "X F", "F X", "U F", "F U", "C F", "F C", "W W"})
    void turnsAroundWithItsSides(String letters) {
        Side one = side(letters.substring(0, 1), SampleSide.RULE);
        Side other = side(letters.substring(2), SampleSide.RULE);
        assertThat(states(other, one)).isEqualTo(opposite(states(one, other), letters));
    }

    private static String opposite(String state, String letters) {
        return switch (state) {
            case "new" -> letters.startsWith("X") ? "removed" : "resolved";
            case "removed", "resolved" -> "new";
            case "not-comparable newly-assessed" -> "no-longer-assessed r";
            case "no-longer-assessed r" -> "not-comparable newly-assessed";
            default -> state;
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"F", "W", "O", "U", "X", "C"})
    void findsNoChangeBetweenASideAndItself(String letter) {
        Side side = side(letter, SampleSide.RULE);
        assertThat(changes(side, side, List.of()))
                .noneMatch(change -> change.state().isChange());
    }

    /** Sequences of one subject; the last two are compared, the others are earlier snapshots. */
    @ParameterizedTest
    @CsvSource({
        "F O F,       regressed 1",
        "F O F O F,   regressed 2",
        "F U F,       not-comparable 0",
        "F U O F,     regressed 1",
        "F O U F,     not-comparable 0",
        "O O F,       new 0",
        "O F,         new 0",
        "W O F,       regressed 1",
        "F X O F,     regressed 1",
        "F O X F,     new 0",
        "F O O F F,   persisting 0",
        "U O F,       new 0",
        "F C O F,     regressed 1"
    })
    void countsWhatCameBack(String sequence, String expected) {
        List<Side> sides = new ArrayList<>();
        for (String letter : Arrays.asList(sequence.split(" ", -1))) {
            sides.add(side(letter, SampleSide.RULE, sides.size()));
        }
        int last = sides.size() - 1;
        FindingChange change = changes(sides.get(last - 1), sides.get(last), sides.subList(0, last - 1))
                .get(0);
        assertThat(change.state().word() + " " + change.count()).isEqualTo(expected);
    }

    private static Side side(String letter, String rule, int month) {
        Side side = side(letter, rule);
        return new Side(
                side.account(),
                side.partition(),
                side.asOf().plusSeconds(month * 30L * 86_400),
                side.asOfSource(),
                side.tool(),
                side.headline(),
                side.tier(),
                side.checks(),
                side.principals(),
                side.listings(),
                side.subjects(),
                side.report(),
                side.files(),
                side.hasEvidence());
    }

    @Test
    void countsNothingUnderAnotherRule() {
        List<Side> sides =
                List.of(side("F", OTHER_RULE, 0), side("O", SampleSide.RULE, 1), side("F", SampleSide.RULE, 2));
        assertThat(changes(sides.get(1), sides.get(2), sides.subList(0, 1))
                        .get(0)
                        .state())
                .isEqualTo(State.NEW);
    }

    @Test
    void tellsAReplacedUserFromTheOneBefore() {
        Side before = new SampleSide()
                .user("alice", "2024-01-01T00:00:00Z")
                .check("check", SampleSide.RULE, "alice F")
                .side();
        Side after = new SampleSide()
                .user("alice", "2025-06-01T00:00:00Z")
                .check("check", SampleSide.RULE, "alice F")
                .side();
        assertThat(states(before, after)).isEqualTo("removed, new");
    }

    @Test
    void matchesKeysByCreationNeverBySlot() {
        Side before = new SampleSide()
                .users("alice")
                .check("check", SampleSide.RULE, "alice#1 F", "alice#2 P")
                .side();
        Side after = new SampleSide()
                .users("alice")
                .check("check", SampleSide.RULE, "alice#2 F")
                .side();
        List<FindingChange> changes = changes(before, after, List.of());
        assertThat(changes)
                .extracting(change -> change.id() + " " + change.state().word() + " " + change.ownerGone())
                .containsExactly(
                        "check:arn:aws:iam::111122223333:user/alice#access-key/2025-01-01T00:00:00Z:2025-01-01T00:00:00Z removed false",
                        "check:arn:aws:iam::111122223333:user/alice#access-key/2025-01-02T00:00:00Z:2025-01-02T00:00:00Z new false");
    }

    @Test
    void tellsThatAKeyWentWithItsOwner() {
        Side before = new SampleSide()
                .users("alice", "bob")
                .check("check", SampleSide.RULE, "alice#1 F", "bob P")
                .side();
        Side after = new SampleSide()
                .users("bob")
                .check("check", SampleSide.RULE, "bob P")
                .side();
        assertThat(changes(before, after, List.of()))
                .extracting(change -> change.state() + " " + change.ownerGone())
                .containsExactly("REMOVED true");
    }

    @Test
    void concludesNoAbsenceFromAListThatWasNotReadToItsEnd() {
        Side before = new SampleSide()
                .users("alice", "bob")
                .check("check", SampleSide.RULE, "alice F", "bob P")
                .side();
        Side after = new SampleSide()
                .users("bob")
                .listing(Side.Listing.PART)
                .check("check", SampleSide.RULE, "bob P")
                .side();
        assertThat(states(before, after)).isEqualTo("no-longer-assessed presence-not-told");
        assertThat(states(after, before)).isEqualTo("not-comparable newly-assessed");
    }

    @Test
    void callsAnotherSeverityAChange() {
        Side before = new SampleSide()
                .users("alice")
                .check("check", SampleSide.RULE, Severity.MEDIUM, "alice F")
                .side();
        Side after = new SampleSide()
                .users("alice")
                .check("check", SampleSide.RULE, Severity.HIGH, "alice F")
                .side();
        assertThat(states(before, after)).isEqualTo("changed");
    }
}
