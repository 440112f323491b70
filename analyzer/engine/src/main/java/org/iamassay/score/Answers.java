package org.iamassay.score;

import org.iamassay.check.Answer;
import org.iamassay.check.Outcome;
import org.iamassay.model.Flag;

/** Three-valued logic: what is unknown decides nothing unless the other side already has. */
final class Answers {

    private Answers() {}

    static Answer of(Flag flag) {
        if (flag.isUnknown()) {
            return Answer.UNKNOWN;
        }
        return flag.isYes() ? Answer.YES : Answer.NO;
    }

    /** Whether a check failed. */
    static Answer failed(Outcome outcome) {
        if (outcome instanceof Outcome.Fail) {
            return Answer.YES;
        }
        return outcome instanceof Outcome.NotAssessed ? Answer.UNKNOWN : Answer.NO;
    }

    static Answer not(Answer answer) {
        return switch (answer) {
            case YES -> Answer.NO;
            case NO -> Answer.YES;
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }

    static Answer and(Answer one, Answer other) {
        if (one == Answer.NO || other == Answer.NO) {
            return Answer.NO;
        }
        return one == Answer.YES ? other : Answer.UNKNOWN;
    }

    static Answer or(Answer one, Answer other) {
        return not(and(not(one), not(other)));
    }
}
