package org.iamassay.policy.escalation;

import java.util.List;

/**
 * One way of a principal to the rights of another or to administrator (policy.md 4).
 *
 * @param id that of pathfinding.cloud, or a name of its own; stable
 * @param of what the first action is asked on, or the services that the role must trust
 * @param actions all that are needed, in their order; of each list one will do
 */
public record Method(String id, MethodClass type, Kind kind, List<String> of, List<List<String>> actions) {

    /** How a method is looked for. */
    public enum Kind {
        /** The caller gets any policy. */
        RAISE,
        /** The caller gets other policies that are there, or loses some. */
        CHANGE,
        /** The caller becomes another principal. */
        BECOME,
        /** Another principal gets any policy, and the caller becomes it. */
        RAISE_OTHER,
        /** The caller makes a role with any policy. */
        CREATE_ROLE,
        /** The caller controls a provider of identities that a role trusts. */
        PROVIDER,
        /** A role is passed to a service. */
        PASS,
        /** A role is passed to a service after it got an instance profile. */
        PASS_NEW_PROFILE,
        /** A resource of a service is used that has a role. */
        EXISTING,
        /** Known, but no path is built of it. */
        TEXT
    }

    /** Copies the lists. */
    public Method {
        of = List.copyOf(of);
        actions = actions.stream().map(List::copyOf).toList();
    }

    /** The first of its actions, the one that has a target. */
    public String action() {
        return actions.get(0).get(0);
    }

    /** The actions after the first, of which any resource will do. */
    List<List<String>> further() {
        return actions.subList(1, actions.size());
    }
}
