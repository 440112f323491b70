package org.iamassay.history.trend;

import java.util.Locale;

/** The metrics of a trend, each with the sentence that defines it. */
public enum Metric {
    SCORE("Points of 100 that the account earns, the lowest and highest it could be if everything unseen failed or"
            + " passed, the share of the weight that was seen, and the tier; without a score there is a hole,"
            + " not a zero."),
    BURN_DOWN(
            "Findings failing at each snapshot, by severity, accepted ones included and also shown apart; what is open"
                    + " is what was open before, plus opened, minus resolved and removed, minus what is no longer seen,"
                    + " plus what is seen again."),
    OPEN_AGE("From the first snapshot that showed the finding failing to this one; >= where it may have failed before"
            + " it was first seen."),
    TIME_TO_REMEDIATE(
            "From when a resolved finding began to when it ended, as a range, because both happened between two"
                    + " snapshots; findings whose subject is gone are counted apart, and those still open stand"
                    + " beside it."),
    RECURRENCE("Findings that failed again after they had been resolved, by findings resolved; and subjects that failed"
            + " more than once."),
    MFA_COVERAGE(
            "Users with a console password and MFA, by users with a console password of whom it is known whether they"
                    + " have MFA; the root user is not counted, unknown ones are printed beside."),
    KEY_AGE("Ages of the active access keys with a known creation, in order of age: the age that half, three quarters,"
            + " 90, 95 and 100 percent of the keys do not exceed (nearest rank)."),
    UNUSED("Failing findings of the checks that console passwords, access keys and users are in use; empty where the"
            + " check was not judged."),
    WAIVER_DEBT(
            "Failing findings under an active waiver, and how many of these waivers end within 30, 60 and 90 days."),
    KEY_HALF_LIFE(
            "The age by which half of the access keys are deleted (median by Kaplan and Meier, keys that still exist"
                    + " counted as long as they were seen); empty while fewer than half are."),
    CADENCE("Days between one snapshot and the next: the middle and the longest; a line is broken where they are more"
            + " than the limit, and nothing is drawn in between."),
    RESTATEMENT("Score judged with today's checklist less the score as reported, of the same snapshot."),
    MOVEMENT("Change of the score since the point before, in four parts that add up: what people did, principals that"
            + " came or went, other rules, and more or less evidence."),
    PORTFOLIO(
            "Per calendar unit (UTC), each account's last snapshot in it; an account without one keeps its last value,"
                    + " marked as carried, until that is older than the limit, and is then missing; the score is given"
                    + " as lowest, middle and highest, never as a mean.");

    private final String definition;

    Metric(String definition) {
        this.definition = definition;
    }

    /** The stable word of the outputs. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the number means, in one sentence. */
    public String definition() {
        return definition;
    }
}
