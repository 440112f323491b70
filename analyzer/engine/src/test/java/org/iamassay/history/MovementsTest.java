package org.iamassay.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.iamassay.check.Severity;
import org.iamassay.history.Side.Listing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The score's movement by history section 5. */
class MovementsTest {

    private static final String RULE = SampleSide.RULE;
    private static final String ZERO = "0/1";

    private final Set<String> limits = new TreeSet<>();

    @Test
    void theWorkedExample() {
        assertThat(parts(of(exampleBefore().side()), of(exampleAfter().side())))
                .containsExactly("50/3", "125/3", "-625/63", ZERO, "-950/63");
    }

    /** The older side was reported without a check, and its evidence is judged again. */
    @Test
    void theWorkedExampleJudgedAgain() {
        ComparedSide before = new ComparedSide(exampleBefore().side(), older().side(), List.of());
        assertThat(parts(before, of(exampleAfter().side())))
                .containsExactly("110/3", "125/3", "-625/63", "20/1", "-950/63");
    }

    /** The older side was reported without a check, and its evidence is not there. */
    @Test
    void theWorkedExampleAsReported() {
        assertThat(parts(of(older().bare().side()), of(exampleAfter().side())))
                .containsExactly("110/3", "395/7", "-95/7", "200/21", "-110/7");
    }

    private static SampleSide exampleBefore() {
        return older().check("user-in-use", RULE, "alice P", "bob P");
    }

    private static SampleSide older() {
        return new SampleSide()
                .users("alice", "bob")
                .check("console-user-mfa", RULE, Severity.HIGH, "alice F", "bob P")
                .check("access-key-rotated", RULE, "bob#1 F")
                .check("pwpolicy-min-length", RULE, "* U");
    }

    private static SampleSide exampleAfter() {
        return new SampleSide()
                .users("alice", "bob", "carol")
                .check("console-user-mfa", RULE, Severity.HIGH, "alice P", "bob P", "carol F")
                .check("access-key-rotated", RULE, "bob#2 P")
                .check("user-in-use", RULE, "alice P", "bob P", "carol P")
                .check("pwpolicy-min-length", RULE, "* F");
    }

    /** What alone moves the score, and the part that it moves: real, population, rules or evidence; empty for none. */
    record Story(String what, SampleSide before, SampleSide after, String part) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Story> stories() {
        return Stream.of(
                new Story("fixed", two("alice P", "bob F"), two("alice P", "bob P"), "real"),
                new Story("accepted is failing", two("alice P", "bob F"), two("alice P", "bob W"), ""),
                new Story("no longer applies", two("alice P", "bob F"), two("alice P", "bob N"), "real"),
                new Story("no subject any more", two("alice P", "bob F"), two("alice P"), "real"),
                new Story("seen no more", two("alice P", "bob F"), two("alice P", "bob U"), "evidence"),
                new Story("whole check unseen", two("alice P", "bob F"), two("* U"), "evidence"),
                new Story("of the account", two("* P"), two("* F"), "real"),
                new Story("new user", two("alice P", "bob F"), with("alice bob carol", "alice P", "carol F"), "both"),
                new Story(
                        "only a new user", two("alice P"), with("alice bob carol", "alice P", "carol F"), "population"),
                new Story("only a deleted one", two("alice P", "bob F"), with("alice", "alice P"), "population"),
                new Story("re-created", two("alice P", "bob F"), reborn("alice P", "bob P"), "population"),
                new Story("retired, owner stays", two("alice#1 P", "bob#1 F"), two("alice#1 P"), "real"),
                new Story(
                        "key of a new user",
                        two("alice#1 P"),
                        with("alice bob eve", "alice#1 P", "eve#1 F"),
                        "population"),
                new Story(
                        "key that may be there", two("alice#1 P", "bob#1 F"), two("alice#1 P", "bob#- N"), "evidence"),
                new Story(
                        "list of users cut",
                        two("alice P", "bob F"),
                        with("alice", "alice P").listing(Listing.PART),
                        "evidence"),
                new Story("other rule", two("alice P", "bob F"), two().bare().check("a", "r2", "alice P"), "rules"),
                new Story(
                        "other severity",
                        two("alice P", "bob P"),
                        two().bare().check("a", RULE, Severity.CRITICAL, "alice P", "bob P"),
                        "rules"));
    }

    private static SampleSide two(String... cells) {
        return with("alice bob", cells);
    }

    private static SampleSide with(String users, String... cells) {
        SampleSide side = new SampleSide().users(users.split(" ")).check("still", RULE, "* F");
        return cells.length == 0 ? side : side.check("a", RULE, cells);
    }

    private static SampleSide reborn(String... cells) {
        return new SampleSide()
                .users("alice")
                .user("bob", "2025-06-01T00:00:00Z")
                .check("still", RULE, "* F")
                .check("a", RULE, cells);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void oneCauseMovesOnePart(Story story) {
        List<String> parts = parts(of(story.before().side()), of(story.after().side()));
        List<String> names = List.of("real", "population", "rules", "evidence");
        List<String> moved = IntStream.range(0, names.size())
                .filter(i -> !ZERO.equals(parts.get(i + 1)))
                .mapToObj(names::get)
                .toList();
        List<String> expected = switch (story.part()) {
            case "" -> List.of();
            case "both" -> List.of("real", "population");
            default -> List.of(story.part());
        };
        assertThat(moved).isEqualTo(expected);
        assertThat(limits).isEmpty();
    }

    @Test
    void nothingSharedIsAllRules() {
        SampleSide one = new SampleSide().bare().users("alice").check("a", RULE, "alice F");
        SampleSide other = new SampleSide().bare().users("alice").check("b", RULE, "alice P");
        assertThat(parts(of(one.side()), of(other.side()))).containsExactly("100/1", ZERO, ZERO, "100/1", ZERO);
    }

    /** What is shared saw nothing on one side, so there is no score under common rules. */
    @Test
    void undefinedUnderCommonRulesIsAllRules() {
        SampleSide one = two("alice F").check("b", "r1", "* P").bare();
        SampleSide other = new SampleSide()
                .bare()
                .users("alice", "bob")
                .check("still", RULE, "* U")
                .check("a", RULE, "alice U")
                .check("b", "r2", "* P");
        assertThat(parts(of(one.side()), of(other.side()))).containsExactly("200/3", ZERO, ZERO, "200/3", ZERO);
    }

    /** Halfway nothing at all is seen: the only check goes to other users, whose evidence went. */
    @Test
    void halfwayUndefinedIsTheMiddle() {
        SampleSide one = new SampleSide().users("alice").check("a", RULE, "alice F");
        SampleSide other = new SampleSide().users("bob").check("a", RULE, "alice N", "bob P");
        assertThat(parts(of(one.side()), of(other.side()))).containsExactly("100/1", ZERO, "100/1", ZERO, ZERO);
    }

    @Test
    void noScoreIsNoMovement() {
        SampleSide one = new SampleSide().users("alice").check("a", RULE, "alice U");
        assertThat(parts(of(one.side()), of(two("alice P").side()))).containsOnlyNulls();
        assertThat(limits).containsExactly("no-score:before");
        assertThat(parts(of(one.side()), of(one.side()))).containsOnlyNulls();
        assertThat(limits).containsExactly("no-score:after", "no-score:before");
    }

    @Test
    void unknownPassesThatChangedCannotBeGivenACause() {
        SampleSide one = two().withoutPasses().check("a", RULE, "alice P", "bob F");
        SampleSide other = two().withoutPasses().check("a", RULE, "alice F", "bob P");
        assertThat(parts(of(one.side()), of(other.side()))).containsOnlyNulls();
        assertThat(limits).containsExactly("movement-needs-all-findings:a");
    }

    @Test
    void unknownPassesThatStayedTheSameMoveNothing() {
        SampleSide one = two("bob F").withoutPasses().check("b", RULE, "alice P", "bob F");
        SampleSide other = two("bob P").withoutPasses().check("b", RULE, "alice P", "bob W");
        assertThat(parts(of(one.side()), of(other.side()))).containsExactly("100/3", "100/3", ZERO, ZERO, ZERO);
        assertThat(limits).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void partsAddUpAndChangeTheirSigns(int seed) {
        Random random = new Random(seed);
        ComparedSide before = random(random);
        ComparedSide after = random(random);
        Movement there = movement(before, after);
        Movement back = movement(after, before);
        assertThat(there.isKnown()).isEqualTo(back.isKnown());
        if (there.isKnown()) {
            assertThat(there.total()).isEqualTo(sum(there));
            assertThat(numbers(back))
                    .isEqualTo(numbers(there).stream().map(BigFraction::negate).toList());
        }
        Movement none = movement(before, before);
        assertThat(none).isEqualTo(none.isKnown() ? Movement.NONE : Movement.UNKNOWN);
    }

    /** Enough of the random sides have all that a movement needs, and move in all four parts. */
    @Test
    void randomSidesAreWorthTheirName() {
        int known = 0;
        int full = 0;
        for (int seed : seeds().toArray()) {
            Random random = new Random(seed);
            Movement movement = movement(random(random), random(random));
            known += movement.isKnown() ? 1 : 0;
            full += movement.isKnown() && numbers(movement).stream().noneMatch(BigFraction::isZero) ? 1 : 0;
        }
        assertThat(known).isGreaterThan(150);
        assertThat(full).isGreaterThan(50);
    }

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    private static ComparedSide random(Random random) {
        Side shown = randomSide(random);
        return random.nextInt(4) == 0 ? new ComparedSide(shown, randomSide(random), List.of()) : of(shown);
    }

    private static Side randomSide(Random random) {
        SampleSide side = new SampleSide();
        if (random.nextInt(3) == 0) {
            side.bare();
        }
        if (random.nextInt(5) == 0) {
            side.listing(Listing.PART);
        }
        for (String user : List.of("alice", "bob", "carol", "dave")) {
            int fate = random.nextInt(6);
            if (fate == 0) {
                side.user(user, "2025-02-0" + (1 + random.nextInt(2)) + "T00:00:00Z");
            } else if (fate > 1) {
                side.users(user);
            }
        }
        for (String check : List.of("a", "b", "c", "d")) {
            if (random.nextInt(12) == 0) {
                side.withoutPasses();
            }
            if (random.nextInt(12) > 0) {
                side.check(
                        check,
                        random.nextInt(10) == 0 ? "sha256:other" : RULE,
                        random.nextInt(10) == 0 ? Severity.HIGH : Severity.MEDIUM,
                        cells(random));
            }
        }
        return side.side();
    }

    private static String[] cells(Random random) {
        if (random.nextInt(6) == 0) {
            return new String[] {"* U"};
        }
        List<String> cells = new ArrayList<>();
        List.of("alice", "bob", "carol", "dave", "alice#1", "alice#2", "bob#1", "bob#-", "*")
                .forEach(subject -> cells.add(subject + " " + "PPFFWUNNN".charAt(random.nextInt(9))));
        cells.removeIf(cell -> random.nextInt(3) == 0);
        return cells.toArray(String[]::new);
    }

    private static ComparedSide of(Side side) {
        return ComparedSide.of(side);
    }

    private Movement movement(ComparedSide before, ComparedSide after) {
        limits.clear();
        return Movements.of(before, after, Identities.of(before.shown(), after.shown()), limits);
    }

    /** Total, real, population, rules and evidence. */
    private List<String> parts(ComparedSide before, ComparedSide after) {
        Movement movement = movement(before, after);
        List<String> parts = new ArrayList<>();
        Stream.of(movement.total(), movement.real(), movement.population(), movement.rules(), movement.evidence())
                .forEach(part -> parts.add(Movement.text(part)));
        return parts;
    }

    private static List<BigFraction> numbers(Movement movement) {
        return Stream.of(
                        movement.total(), movement.real(), movement.population(), movement.rules(), movement.evidence())
                .toList();
    }

    private static BigFraction sum(Movement movement) {
        return numbers(movement).stream().skip(1).reduce(BigFraction.ZERO, BigFraction::add);
    }
}
