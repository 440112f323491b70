package org.iamassay.check;

import java.util.Arrays;
import java.util.List;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.model.DumpFile;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.JsonPlace;
import org.iamassay.model.PasswordPolicy;

/** A question about the password policy of the account. */
public interface PasswordPolicyCheck extends Check {

    /** The error by which AWS says that no policy is set. */
    String NONE = "NoSuchEntity";

    /** The answer for the policy that is set. */
    Outcome examine(PasswordPolicy policy, Examination examination);

    /** The answer where none is set, so that AWS's default holds. Source: IAM User Guide, "Default password policy". */
    Outcome withoutPolicy(Examination examination);

    /** The members of the policy that the answer rests on, as cells of the trace. */
    List<TraceCell> members(PasswordPolicy policy);

    @Override
    default void examine(Examination examination, Verdicts verdicts) {
        List<DumpFile> answers = examination.snapshot().dumps().files(EvidenceKind.PASSWORD_POLICY).stream()
                .filter(DumpFile::isAnswer)
                .toList();
        for (DumpFile none : answers) {
            verdicts.whole(
                    withoutPolicy(examination), List.of(TraceCell.of(new JsonPlace(none.file(), ""), none.code())));
        }
        List<PasswordPolicy> policies = examination.snapshot().all(PasswordPolicy.class);
        for (PasswordPolicy policy : policies) {
            verdicts.whole(examine(policy, examination), members(policy));
        }
        if (answers.isEmpty() && policies.isEmpty()) {
            verdicts.whole(Outcome.notAssessed(Whole.incomplete(EvidenceKind.PASSWORD_POLICY)));
        }
    }

    /** A member of the policy as a cell of the trace; null for one that is not set. */
    static TraceCell member(PasswordPolicy policy, String name, Object... value) {
        return TraceCell.of(
                policy.place().at(name), Arrays.stream(value).findFirst().orElse(null));
    }
}
