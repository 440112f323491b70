package org.iamassay.assess;

import java.util.function.Supplier;
import org.iamassay.check.Examination;
import org.iamassay.check.Outcome;
import org.iamassay.checks.keys.AccessKeyUnused;
import org.iamassay.checks.keys.AccessKeyUseUnexpected;
import org.iamassay.checks.passwords.ConsolePasswordNotInUse;
import org.iamassay.checks.root.RootUsedRecently;
import org.iamassay.checks.root.RootWithoutMfa;
import org.iamassay.model.AccessKey;
import org.iamassay.model.User;
import org.iamassay.score.OutcomeLookup;

/** Asks the checks themselves, so that tiers and risks do not depend on what a profile selects. */
final class ChecklistOutcomes implements OutcomeLookup {

    private final Examination examination;
    private final RootWithoutMfa rootMfaEnabled = new RootWithoutMfa();
    private final RootUsedRecently rootNotUsedRecently = new RootUsedRecently();
    private final ConsolePasswordNotInUse passwordInUse = new ConsolePasswordNotInUse();
    private final AccessKeyUnused keyInUse = new AccessKeyUnused();
    private final AccessKeyUseUnexpected keyUseExpected = new AccessKeyUseUnexpected();

    ChecklistOutcomes(Examination examination) {
        this.examination = examination;
    }

    @Override
    public Outcome rootMfaEnabled(User root) {
        return guarded(() -> rootMfaEnabled.examine(root, examination));
    }

    @Override
    public Outcome rootNotUsedRecently(User root) {
        return guarded(() -> rootNotUsedRecently.examine(root, examination));
    }

    @Override
    public Outcome passwordInUse(User user) {
        return guarded(() -> passwordInUse.examine(user, examination));
    }

    @Override
    public Outcome keyInUse(User user, AccessKey key) {
        return guarded(() -> keyInUse.examine(user, key, examination));
    }

    @Override
    public Outcome keyUseExpected(User user, AccessKey key) {
        return guarded(() -> keyUseExpected.examine(user, key, examination));
    }

    /** A crash of one check is not seen here and reported by its own run; it is not the end of the assessment. */
    static Outcome guarded(Supplier<Outcome> check) {
        try {
            return check.get();
        } catch (RuntimeException bug) {
            return Outcome.notAssessed("error:" + bug.getClass().getSimpleName());
        }
    }
}
