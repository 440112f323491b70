package org.iamassay.policy.access;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.iamassay.model.InlinePolicy;
import org.iamassay.model.JsonPlace;
import org.iamassay.model.ManagedPolicy;
import org.iamassay.model.PolicyText;
import org.iamassay.model.PolicyVersion;
import org.iamassay.model.Snapshot;
import org.iamassay.policy.PolicyDocument;
import org.iamassay.policy.access.AppliedPolicy.Kind;
import org.iamassay.policy.catalogue.AwsPolicies;
import org.iamassay.policy.catalogue.Catalogue;

/** Finds the documents of policies: in the evidence, else AWS's own in the catalogue (checklist 1.6, "document"). */
public final class PolicyStock {

    private final Map<String, ManagedPolicy> managed = new HashMap<>();
    private final Map<String, Optional<AppliedPolicy>> found = new HashMap<>();
    private final Catalogue catalogue;
    private final Function<PolicyText, PolicyDocument> reader;

    /**
     * The policies of a snapshot.
     *
     * @param reader reads a document; may keep what it has read
     */
    public PolicyStock(Snapshot snapshot, Catalogue catalogue, Function<PolicyText, PolicyDocument> reader) {
        this.catalogue = catalogue;
        this.reader = reader;
        for (ManagedPolicy policy : snapshot.all(ManagedPolicy.class)) {
            managed.merge(policy.arn(), policy, (one, other) -> hasDocument(one) ? one : other);
        }
    }

    /** The document in force of a managed policy; empty where neither the evidence nor the catalogue has one that can be read. */
    public Optional<AppliedPolicy> managed(String arn, Kind kind, String holder) {
        return found.computeIfAbsent(arn, this::find)
                .map(policy -> new AppliedPolicy(
                        kind,
                        holder,
                        policy.name(),
                        arn,
                        policy.version(),
                        policy.document(),
                        policy.place(),
                        policy.catalogued()));
    }

    /** The document of an inline policy; empty where the evidence lacks it. */
    Optional<AppliedPolicy> inline(InlinePolicy policy, String holder) {
        return policy.document()
                .map(text -> new AppliedPolicy(
                        Kind.INLINE, holder, policy.name(), "", "", reader.apply(text), text.place(), false));
    }

    /** The managed policy of an ARN, as the evidence lists it. */
    Optional<ManagedPolicy> listed(String arn) {
        return Optional.ofNullable(managed.get(arn));
    }

    /** All managed policies that the evidence lists, in the order of their ARNs. */
    List<ManagedPolicy> listed() {
        return managed.values().stream()
                .sorted(Comparator.comparing(ManagedPolicy::arn))
                .toList();
    }

    PolicyDocument read(PolicyText text) {
        return reader.apply(text);
    }

    private Optional<AppliedPolicy> find(String arn) {
        ManagedPolicy policy = managed.get(arn);
        if (policy != null && hasDocument(policy)) {
            PolicyVersion version = policy.inForce().orElseThrow();
            PolicyText text = version.document().orElseThrow();
            return Optional.of(new AppliedPolicy(
                    Kind.ATTACHED, "", policy.name(), arn, version.id(), reader.apply(text), text.place(), false));
        }
        return catalogue.policies().of(arn).map(this::catalogued);
    }

    private AppliedPolicy catalogued(AwsPolicies.Entry entry) {
        return new AppliedPolicy(
                Kind.ATTACHED,
                "",
                entry.arn().substring(entry.arn().lastIndexOf('/') + 1),
                entry.arn(),
                entry.version(),
                PolicyDocument.parse(entry.json()),
                new JsonPlace("catalogue " + catalogue.version(), "/" + entry.arn()),
                true);
    }

    private static boolean hasDocument(ManagedPolicy policy) {
        return policy.inForce().flatMap(PolicyVersion::document).isPresent();
    }
}
