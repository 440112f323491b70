package org.iamassay.checks.policies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.iamassay.check.Examination;
import org.iamassay.check.Judgement;
import org.iamassay.check.Outcome;
import org.iamassay.check.Subject;
import org.iamassay.check.Verdicts;
import org.iamassay.check.Whole;
import org.iamassay.model.Arn;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.ListedPolicy;
import org.iamassay.model.Snapshot;

/** The customer policies of list-policies and get-policy, where the authorization details are not given. */
final class PolicyList {

    private final Snapshot snapshot;
    private final List<ListedPolicy> customer;

    PolicyList(Examination examination) {
        this.snapshot = examination.snapshot();
        Map<String, ListedPolicy> byArn = new LinkedHashMap<>();
        snapshot.all(ListedPolicy.class).stream()
                .filter(policy -> Arn.of(policy.arn()).account().isValid())
                .forEach(policy -> byArn.merge(policy.arn(), policy, PolicyList::joined));
        this.customer = List.copyOf(byArn.values());
    }

    List<ListedPolicy> customer() {
        return customer;
    }

    /**
     * Asks of every customer policy, and says what the list leaves open.
     *
     * @param unattachedToo whether the answer rests on policies that are attached to nobody
     */
    void judge(Verdicts verdicts, boolean unattachedToo, Function<ListedPolicy, Judgement> question) {
        for (ListedPolicy policy : customer) {
            Judgement judgement = question.apply(policy);
            verdicts.add(
                    Subject.of("policy", policy.name(), policy.arn(), policy.created()),
                    judgement.outcome(),
                    judgement.members());
        }
        Optional<String> gap = Whole.gap(snapshot.dumps(), EvidenceKind.POLICIES);
        if (gap.isPresent() || mayLackAll() || (unattachedToo && mayLackUnattached())) {
            verdicts.whole(Outcome.notAssessed(gap.orElse(Whole.incomplete(EvidenceKind.POLICIES))));
        } else if (customer.isEmpty()) {
            verdicts.whole(Outcome.notApplicable("no-subject"));
        }
    }

    /** The output does not tell its options: a list without customer policies may be one of AWS's policies alone. */
    private boolean mayLackAll() {
        long number = snapshot.summary()
                .map(summary -> summary.count("Policies").orElse(1))
                .orElse(1L);
        return customer.isEmpty() && number != 0;
    }

    /** A list of attached policies alone looks like one of an account that has no others. */
    private boolean mayLackUnattached() {
        return !customer.isEmpty()
                && snapshot.all(ListedPolicy.class).stream()
                        .noneMatch(policy -> policy.attachmentCount().orElse(1) == 0);
    }

    /** What list-policies and get-policy tell of one policy; the list leaves its description out. */
    private static ListedPolicy joined(ListedPolicy one, ListedPolicy other) {
        boolean described = one.description().isPresent();
        ListedPolicy more = described ? one : other;
        return new ListedPolicy(
                one.arn(),
                one.name(),
                either(one.attachmentCount(), other.attachmentCount()),
                either(one.boundaryCount(), other.boundaryCount()),
                more.description(),
                one.created(),
                one.updated(),
                more.place());
    }

    private static OptionalInt either(OptionalInt one, OptionalInt other) {
        return one.isPresent() ? one : other;
    }
}
