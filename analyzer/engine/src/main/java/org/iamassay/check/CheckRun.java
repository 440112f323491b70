package org.iamassay.check;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one check found in one snapshot.
 *
 * @param state state of the check from its subjects (checklist section 1.2)
 * @param reason reason of the first finding, in id order, that has the state; null for pass and fail
 * @param findings listed findings in id order
 * @param subjects every subject the check gave a verdict on, once
 * @param passing the passing ones of them, whether their findings are listed or not
 */
public record CheckRun(
        CheckInfo info,
        Severity severity,
        Verdict state,
        @Nullable String reason,
        int passed,
        int failed,
        int notApplicable,
        int notAssessed,
        List<Finding> findings,
        Collection<Subject> subjects,
        Collection<Subject> passing) {

    public CheckRun {
        findings = findings.stream()
                .sorted((one, other) -> one.subject().compareIds(other.subject()))
                .toList();
    }

    /** The same with other findings. */
    CheckRun with(List<Finding> others) {
        return new CheckRun(
                info, severity, state, reason, passed, failed, notApplicable, notAssessed, others, subjects, passing);
    }

    /** The same with the findings of a shorter listing. */
    public CheckRun listing(Listing listing) {
        List<Finding> kept = findings.stream()
                .filter(finding -> listing.keeps(finding.verdict()))
                .toList();
        if (listing == Listing.COUNTS) {
            return new CheckRun(
                    info,
                    severity,
                    state,
                    reason,
                    passed,
                    failed,
                    notApplicable,
                    notAssessed,
                    kept,
                    List.of(),
                    List.of());
        }
        return kept.size() == findings.size() ? this : with(kept);
    }

    /** The check broke: it says nothing of the account. */
    static CheckRun broken(CheckInfo info, Severity severity, Subject account, String what) {
        Finding finding =
                new Finding(info.id(), severity, account, Verdict.ERROR, what, "", List.of(), List.of(), List.of());
        return new CheckRun(
                info, severity, Verdict.ERROR, what, 0, 0, 0, 1, List.of(finding), List.of(account), List.of());
    }
}
