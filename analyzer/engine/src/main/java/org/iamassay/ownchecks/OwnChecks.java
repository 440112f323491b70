package org.iamassay.ownchecks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.iamassay.check.Check;
import org.iamassay.check.Outcome;
import org.iamassay.settings.SettingsException;
import org.iamassay.settings.SettingsFile;

/** The checks of a file that a user wrote, and the proof that they do what they say. */
public final class OwnChecks {

    private final List<OwnCheck> checks;

    private OwnChecks(List<OwnCheck> checks) {
        this.checks = List.copyOf(checks);
    }

    /** What an own check says of one of its examples. */
    public record Proof(String check, boolean passing, int number, int line, String said, boolean holds) {}

    /** Reads a file; messages name it as {@code shown}. */
    public static OwnChecks load(Path file, String shown) throws SettingsException {
        return read(SettingsFile.text(file, shown, "own checks"), shown);
    }

    static OwnChecks read(String text, String shown) throws SettingsException {
        return new OwnChecks(new OwnCheckReader(shown, text).read());
    }

    /** The checks, in the order of the file. */
    public List<Check> all() {
        return List.copyOf(checks);
    }

    /** Judges every example by the code that judges evidence. */
    public List<Proof> prove() {
        List<Proof> proofs = new ArrayList<>();
        for (OwnCheck check : checks) {
            for (Example example : check.examples()) {
                proofs.add(prove(check, example));
            }
        }
        return proofs;
    }

    private static Proof prove(OwnCheck check, Example example) {
        String said;
        boolean holds = false;
        try {
            Outcome outcome = check.rule().judge(example.cells());
            said = words(outcome);
            holds = example.passes() ? outcome instanceof Outcome.Pass : outcome instanceof Outcome.Fail;
        } catch (ConditionException broken) {
            said = "broke: " + broken.getMessage();
        }
        return new Proof(check.info().id(), example.passes(), example.number(), example.line(), said, holds);
    }

    private static String words(Outcome outcome) {
        if (outcome instanceof Outcome.Fail fail) {
            return "fail (" + fail.evidence() + ")";
        }
        if (outcome instanceof Outcome.NotAssessed unknown) {
            return "not-assessed (" + unknown.reason() + ")";
        }
        return outcome instanceof Outcome.Pass ? "pass" : "not-applicable (subjects does not hold)";
    }
}
