package org.iamassay.policy.access;

import java.util.ArrayList;
import java.util.List;
import org.iamassay.policy.Statement;

/**
 * The service control policies attached to one target above an account: a root, an organizational unit, or the account.
 *
 * @param policies those whose documents are there
 * @param unseen names of those whose documents are missing or not read as a whole
 */
public record ScpLevel(String target, List<AppliedPolicy> policies, List<String> unseen) {

    /** Copies the lists. */
    public ScpLevel {
        policies = List.copyOf(policies);
        unseen = List.copyOf(unseen);
    }

    /**
     * Whether it is taken to have FullAWSAccess, so that it only denies: none of its policies allows anything, or one of them, which
     * may allow everything, was not seen.
     */
    public boolean isOpen() {
        return !unseen.isEmpty()
                || policies.stream()
                        .noneMatch(policy ->
                                policy.document().statements().stream().anyMatch(Statement::allows));
    }

    ScpLevel with(AppliedPolicy policy) {
        boolean whole = policy.document().isWhole();
        ScpLevel level = whole ? this : withUnseen(policy.name());
        if (level.policies.stream().anyMatch(known -> known.place().equals(policy.place()))) {
            return level;
        }
        return new ScpLevel(target, plus(level.policies, policy), level.unseen);
    }

    ScpLevel withUnseen(String name) {
        return unseen.contains(name) ? this : new ScpLevel(target, policies, plus(unseen, name));
    }

    private static <T> List<T> plus(List<T> list, T more) {
        List<T> longer = new ArrayList<>(list);
        longer.add(more);
        return longer;
    }
}
