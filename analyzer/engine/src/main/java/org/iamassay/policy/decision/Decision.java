package org.iamassay.policy.decision;

import java.util.List;

/**
 * What policies say of a request.
 *
 * @param because the statements that decide: of a refusal by a Deny those, else those that allow, the principal's side first
 * @param lacking of an implicit refusal the places where no statement allows
 */
public record Decision(Verdict verdict, List<Match> because, List<Place> lacking) {

    /** Copies the lists. */
    public Decision {
        because = List.copyOf(because);
        lacking = List.copyOf(lacking);
    }

    /** What is decided. */
    public enum Verdict {
        ALLOW,
        EXPLICIT_DENY,
        IMPLICIT_DENY,
        /** It depends on conditions that the context does not settle. */
        CONDITIONAL
    }

    /** A layer, and the level of it where it has some. */
    public record Place(Layer layer, int level) {}

    /** Whether the request is allowed. */
    public Truth allowed() {
        return switch (verdict) {
            case ALLOW -> Truth.TRUE;
            case CONDITIONAL -> Truth.UNKNOWN;
            case EXPLICIT_DENY, IMPLICIT_DENY -> Truth.FALSE;
        };
    }
}
