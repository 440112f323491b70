package org.iamassay.samples;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The life of one user, or of root, from creation to deletion; another user of the same name is another life.
 *
 * @param id the one that AWS would give, which stays when the user is renamed
 * @param facts in order of time
 */
record UserLife(String account, String id, List<Fact> facts) {

    UserLife {
        facts = List.copyOf(facts);
    }

    private Fact first() {
        return facts.get(0);
    }

    boolean isRoot() {
        return first().what() == What.ACCOUNT_OPENED;
    }

    Instant created() {
        return first().at();
    }

    /** The group that the script puts the user in. */
    String group() {
        return first().word(1);
    }

    boolean existsAt(Instant time) {
        Fact last = facts.get(facts.size() - 1);
        return !created().isAfter(time)
                && (last.what() != What.USER_DELETED || last.at().isAfter(time));
    }

    /** As it is at a moment, if it exists then. */
    Optional<LifeUser> at(Instant time) {
        if (!existsAt(time)) {
            return Optional.empty();
        }
        LifeUser user = new LifeUser(account, first());
        facts.stream().skip(1).filter(fact -> !fact.at().isAfter(time)).forEach(user::apply);
        return Optional.of(user);
    }
}
