package org.iamassay.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.iamassay.history.RandomAccount.Drawn;
import org.iamassay.history.RandomUser.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of accounts that live at random, every event is a fact, no fact is told twice, and what reports show is told. */
class EventsOfLivesTest {

    private static final int LIVES = 80;
    private static final int ENOUGH = 20;

    static LongStream seeds() {
        return LongStream.range(0, LIVES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyEventIsAFactOfItsOwn(long seed) {
        assertAllAreFacts(new RandomAccount(seed, false));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyEventIsAFactOfItsOwnWhateverIsMissing(long seed) {
        assertAllAreFacts(new RandomAccount(seed, true));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatExactReportsShowIsTold(long seed) {
        List<Drawn> reports = new RandomAccount(seed, false).reports();
        for (int i = 1; i < reports.size(); i++) {
            Drawn one = reports.get(i - 1);
            Drawn other = reports.get(i);
            TreeSet<String> told = new TreeSet<>();
            between(one, other).forEach(event -> told.addAll(words(event)));
            assertThat(told).containsExactlyElementsOf(differences(one.state(), other.state()));
        }
    }

    @Test
    void livesAreFullOfEvents() {
        TreeSet<Event.Type> types = new TreeSet<>();
        int spoiled = 0;
        for (long seed = 0; seed < ENOUGH; seed++) {
            told(new RandomAccount(seed, false)).forEach(event -> types.add(event.type()));
            spoiled += told(new RandomAccount(seed, true)).size();
        }
        assertThat(types)
                .hasSize(Event.Type.values().length - 2)
                .doesNotContain(Event.Type.PRIVILEGE_RAISED, Event.Type.PRIVILEGE_LOWERED);
        assertThat(spoiled).isGreaterThan(ENOUGH * 10);
    }

    private static List<Event> told(RandomAccount account) {
        List<Event> all = new ArrayList<>();
        for (int i = 1; i < account.reports().size(); i++) {
            all.addAll(between(account.reports().get(i - 1), account.reports().get(i)));
        }
        return all;
    }

    private static List<Event> between(Drawn one, Drawn other) {
        List<Event> events = Events.between(one.side(), other.side(), new TreeSet<>(), new ArrayList<>());
        assertThat(Events.between(other.side(), one.side(), new TreeSet<>(), new ArrayList<>()))
                .isEqualTo(events);
        assertThat(Events.between(one.side(), one.side(), new TreeSet<>(), new ArrayList<>()))
                .isEmpty();
        assertThat(events).isSortedAccordingTo(Event.ORDER);
        return events;
    }

    /** Takes the first fact left for the event that ends first: this finds a fact for each event if there is a way to. */
    private static void assertAllAreFacts(RandomAccount account) {
        List<Fact> left = new ArrayList<>(account.facts());
        List<Event> events = new ArrayList<>();
        for (int i = 1; i < account.reports().size(); i++) {
            Drawn one = account.reports().get(i - 1);
            Drawn other = account.reports().get(i);
            for (Event event : between(one, other)) {
                events.add(event);
                if (event.replaces() != null) {
                    events.add(retirement(event, one.made(), other.made()));
                }
            }
        }
        events.sort(Comparator.comparing(EventsOfLivesTest::end));
        for (Event event : events) {
            Fact fact = left.stream()
                    .filter(one -> isOf(event, one))
                    .min(Comparator.comparing(Fact::at))
                    .orElse(null);
            assertThat(fact)
                    .as("fact of " + event + " among " + account.facts())
                    .isNotNull();
            left.remove(fact);
        }
    }

    /** What a rotation tells of the old key: it went between the two reports. */
    private static Event retirement(Event rotation, Instant from, Instant to) {
        String[] old = String.valueOf(rotation.replaces()).split(" ", -1);
        Event.Type type = old[1].equals("deleted") ? Event.Type.KEY_DELETED : Event.Type.KEY_DEACTIVATED;
        return new Event(type, rotation.subject(), from, to, old[0], null, null);
    }

    private static Instant end(Event event) {
        return event.notAfter() == null ? Instant.MAX : event.notAfter();
    }

    private static boolean isOf(Event event, Fact fact) {
        boolean word = fact.word().equals(event.type().word())
                || (event.type() == Event.Type.KEY_ROTATED && fact.word().equals("key-created"))
                || (event.type() == Event.Type.PASSWORD_CHANGED && fact.word().equals("password-set"));
        return word
                && event.subject().endsWith("/" + fact.user())
                && fact.key().equals(event.key() == null ? "" : event.key())
                && !fact.at().isBefore(event.notBefore())
                && !fact.at().isAfter(end(event));
    }

    /** An event as what is there more or less, without when; a changed password is there before and after. */
    private static List<String> words(Event event) {
        String user = event.subject().replaceFirst(".*/", "") + " ";
        String key = user + event.key();
        return switch (event.type()) {
            case KEY_CREATED -> List.of("+key " + key);
            case KEY_ROTATED ->
                List.of(
                        "+key " + key,
                        (String.valueOf(event.replaces()).endsWith(" deleted") ? "-key " : "-active key ")
                                + user
                                + String.valueOf(event.replaces()).replaceFirst(" .*", ""));
            case KEY_DELETED -> List.of("-key " + key);
            case KEY_DEACTIVATED -> List.of("-active key " + key);
            case KEY_REACTIVATED -> List.of("+active key " + key);
            case CERTIFICATE_ADDED -> List.of("+certificate " + key);
            case CERTIFICATE_DELETED -> List.of("-certificate " + key);
            case PASSWORD_SET -> List.of("+password " + user);
            case PASSWORD_REMOVED -> List.of("-password " + user);
            case MFA_ENROLLED -> List.of("+mfa " + user);
            case MFA_REMOVED -> List.of("-mfa " + user);
            case PASSWORD_CHANGED, CERTIFICATE_DEACTIVATED, PRIVILEGE_RAISED, PRIVILEGE_LOWERED -> List.of();
        };
    }

    /** What is there more or less: keys are born active, and one that is gone is not told to be off. */
    private static Set<String> differences(List<String> before, List<String> after) {
        TreeSet<String> differences = new TreeSet<>();
        for (String one : before) {
            boolean gone = one.startsWith("active ") && !after.contains(one.substring("active ".length()));
            if (!after.contains(one) && !gone) {
                differences.add("-" + name(one));
            }
        }
        for (String one : after) {
            boolean come = one.startsWith("active ") && !before.contains(one.substring("active ".length()));
            if (!before.contains(one) && !come) {
                differences.add("+" + name(one));
            }
            if (one.startsWith("key ") && !before.contains(one) && !after.contains("active " + one)) {
                differences.add("-active " + one);
            }
        }
        differences.removeIf(one -> one.substring(1).startsWith("user "));
        return differences;
    }

    /** Passwords and MFA are named by the user alone. */
    private static String name(String one) {
        return one.startsWith("password ") || one.startsWith("mfa ") ? one.substring(0, one.lastIndexOf(' ') + 1) : one;
    }
}
