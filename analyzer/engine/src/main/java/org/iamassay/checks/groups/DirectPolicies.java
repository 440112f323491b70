package org.iamassay.checks.groups;

import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.Judgement;
import org.iamassay.check.Outcome;
import org.iamassay.model.AttachedPolicy;
import org.iamassay.model.InlinePolicy;
import org.iamassay.model.UserDetail;

/** Policies that a user carries itself; a permissions boundary gives nothing and is none. */
final class DirectPolicies {

    private DirectPolicies() {}

    static boolean any(UserDetail user) {
        return !user.attached().isEmpty() || !user.inline().isEmpty();
    }

    /** An answer that rests on the user's own policies. */
    static Judgement judgement(Outcome outcome, UserDetail user) {
        return Judgement.of(
                outcome,
                TraceCell.of(
                        user.place().at("AttachedManagedPolicies"),
                        user.attached().stream().map(AttachedPolicy::arn).toList()),
                TraceCell.of(
                        user.place().at("UserPolicyList"),
                        user.inline().stream().map(InlinePolicy::name).toList()));
    }
}
