package org.iamassay.policy.inquiry;

import java.util.List;
import java.util.Optional;
import org.iamassay.model.JsonPlace;
import org.iamassay.policy.Condition;
import org.iamassay.policy.Statement;
import org.iamassay.policy.access.AppliedPolicy;

/**
 * A statement that an answer rests on.
 *
 * @param policy what kind of policy it is in, in words
 * @param holder ARN of what carries the policy, or id of the target of an organization's policy
 * @param arn ARN of a managed policy; else empty
 * @param version id of the version of a managed policy; may be empty
 * @param document where the document stands
 * @param catalogued whether the document is AWS's of the catalogue, as the evidence lacks it
 * @param open conditions that the evidence does not settle; of a near miss those that are not met
 * @param failure what a near miss lacks, in words; empty for a statement that applies
 */
public record Reason(
        String policy,
        String holder,
        String name,
        String arn,
        String version,
        JsonPlace document,
        boolean catalogued,
        Statement statement,
        List<Condition> open,
        Optional<String> failure) {

    /** Copies the list. */
    public Reason {
        open = List.copyOf(open);
    }

    static Reason of(AppliedPolicy policy, Statement statement, List<Condition> open) {
        return new Reason(
                policy.kind().words(),
                policy.holder(),
                policy.name(),
                policy.arn(),
                policy.version(),
                policy.place(),
                policy.catalogued(),
                statement,
                open,
                Optional.empty());
    }

    static Reason of(ResourcePolicies.Found policy, Statement statement, List<Condition> open) {
        return new Reason(
                policy.kind(), policy.holder(), "", "", "", policy.place(), false, statement, open, Optional.empty());
    }

    Reason lacking(String what) {
        return new Reason(policy, holder, name, arn, version, document, catalogued, statement, open, Optional.of(what));
    }

    /** Where the statement stands. */
    public JsonPlace place() {
        return new JsonPlace(document.file(), document.pointer() + statement.pointer());
    }
}
