package org.iamassay.samples;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Questions to the facts of one user; it knows nothing of reports and their cells. */
record Past(UserLife life) {

    /** The last fact of some kinds that is not later than a moment. */
    Optional<Fact> last(Instant until, Predicate<Fact> which) {
        return life.facts().stream()
                .filter(which)
                .filter(fact -> !fact.at().isAfter(until))
                .reduce((earlier, later) -> later);
    }

    static Predicate<Fact> of(What... kinds) {
        Set<What> some = Set.of(kinds);
        return fact -> some.contains(fact.what());
    }

    static Predicate<Fact> of(String credential, What... kinds) {
        return of(kinds).and(fact -> fact.isOf(credential));
    }

    boolean hasPassword(Instant time) {
        return last(time, of(What.PASSWORD_SET, What.PASSWORD_CHANGED, What.PASSWORD_REMOVED))
                .map(fact -> fact.what() != What.PASSWORD_REMOVED)
                .orElse(false);
    }

    boolean hasMfa(Instant time) {
        return last(time, of(What.MFA_ENROLLED, What.MFA_REMOVED))
                .map(fact -> fact.what() == What.MFA_ENROLLED)
                .orElse(false);
    }

    /** The last sign-in inside an interval. */
    Optional<Instant> signIn(Instant after, Instant until) {
        List<Fact> facts = life.facts().stream()
                .filter(of(What.SIGNS_IN, What.SIGNS_IN_NO_MORE, What.PASSWORD_REMOVED))
                .toList();
        return Habit.last(Habit.of(facts, 0), until).filter(use -> !use.isBefore(after));
    }

    String arn(Instant time) {
        if (life.isRoot()) {
            return "arn:aws:iam::" + life.account() + ":root";
        }
        Fact named = last(time, of(What.USER_CREATED, What.USER_MOVED)).orElseThrow();
        String name = named.what() == What.USER_MOVED ? named.word(1) : named.who();
        return "arn:aws:iam::" + life.account() + ":user" + named.word(0) + name;
    }

    /** All keys, or certificates, that it ever had, by the script's names. */
    Set<String> credentials(What created) {
        Set<String> names = new TreeSet<>();
        life.facts().stream().filter(of(created)).forEach(fact -> names.add(fact.word(0)));
        return names;
    }
}
