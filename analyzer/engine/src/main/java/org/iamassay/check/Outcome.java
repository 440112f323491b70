package org.iamassay.check;

/** What a check answers about one subject (checklist section 1.2). A crash of the check is no outcome: see {@link Verdict}. */
public sealed interface Outcome {

    /** Everything the rule needs was seen, and it complies. */
    record Pass(String evidence) implements Outcome {
        static final Pass PLAIN = new Pass("");
    }

    /** Everything needed for the failure was seen, and it does not comply. */
    record Fail(String evidence) implements Outcome {}

    /** The rule has no meaning for this subject, and that was seen. */
    record NotApplicable(String reason) implements Outcome {}

    /** Something needed is missing or unreadable; the reason names it. */
    record NotAssessed(String reason) implements Outcome {}

    static Outcome pass() {
        return Pass.PLAIN;
    }

    /** A pass with something worth saying. */
    static Outcome pass(String evidence) {
        return new Pass(evidence);
    }

    /** A failure; {@code evidence} says what was seen, not what to think of it. */
    static Outcome fail(String evidence) {
        return new Fail(evidence);
    }

    /** {@code reason} is a code of checklist section 1.2. */
    static Outcome notApplicable(String reason) {
        return new NotApplicable(reason);
    }

    /** {@code reason} is a code of checklist section 1.2. */
    static Outcome notAssessed(String reason) {
        return new NotAssessed(reason);
    }
}
