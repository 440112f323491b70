package org.iamassay.check;

import java.util.List;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.model.User;
import org.iamassay.model.UserRows;

/** A question about the root user. */
public interface RootCheck extends Check {

    /** The answer for the root row. */
    Outcome examine(User root, Examination examination);

    /** The answer when the report has no root row, or there is no report. */
    default Outcome withoutRow(Examination examination) {
        return Outcome.notAssessed("root-row-missing");
    }

    /** Members of dumps that the answer rests on. */
    default List<TraceCell> members(Examination examination) {
        return List.of();
    }

    @Override
    default void examine(Examination examination, Verdicts verdicts) {
        examination
                .snapshot()
                .root()
                .ifPresentOrElse(
                        root -> examineRows(root, examination, verdicts),
                        () -> answerWithoutRow(withoutRow(examination), examination, verdicts));
    }

    private void examineRows(UserRows root, Examination examination, Verdicts verdicts) {
        Subject subject = examination.subject(root.first());
        verdicts.ofOneSubject(
                root,
                () -> root.rows()
                        .forEach(row -> verdicts.add(subject, examine(row, examination), row, members(examination))));
    }

    private void answerWithoutRow(Outcome outcome, Examination examination, Verdicts verdicts) {
        if (outcome instanceof Outcome.NotAssessed) {
            verdicts.whole(outcome);
        } else {
            verdicts.add(Subject.rootOf(examination.snapshot()), outcome, members(examination));
        }
    }
}
