package org.iamassay.check;

import java.util.Arrays;
import java.util.Optional;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Snapshot;

/** Runs one check on one snapshot; a crash of the check becomes its state, never the end of the report. */
public final class CheckRunner {

    private CheckRunner() {}

    /**
     * Runs a check.
     *
     * @param severity severity in the profile used
     * @param listing which verdicts are kept as findings
     */
    public static CheckRun run(Check check, Severity severity, Examination examination, Listing listing) {
        CheckInfo info = check.info();
        Subject account = Subject.account(examination.snapshot().account());
        Verdicts verdicts = new Verdicts(info, severity, account, listing);
        Optional<EvidenceKind> missing = missing(info, examination.snapshot());
        if (missing.isPresent()) {
            verdicts.whole(Outcome.notAssessed(examination.snapshot().dumps().unavailable(missing.get())));
            return verdicts.result();
        }
        try {
            check.examine(examination, verdicts);
            verdicts.flush();
            return Provenance.of(verdicts.result(), examination.snapshot().dumps());
        } catch (RuntimeException bug) {
            return CheckRun.broken(
                    info, severity, account, "error:" + bug.getClass().getSimpleName());
        }
    }

    private static Optional<EvidenceKind> missing(CheckInfo info, Snapshot snapshot) {
        if (Arrays.stream(info.instead()).anyMatch(snapshot::has)) {
            return Optional.empty();
        }
        // An attestation is no file: a check that takes one asks for it itself, and says not-attested without it.
        return Arrays.stream(info.needs())
                .filter(kind -> kind != EvidenceKind.ATTESTATION && !snapshot.has(kind))
                .findFirst();
    }
}
