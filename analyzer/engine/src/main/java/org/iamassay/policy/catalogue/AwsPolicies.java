package org.iamassay.policy.catalogue;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.iamassay.policy.PolicyDocument;

/** The documents of AWS's managed policies, the latest version of each at one date. */
public final class AwsPolicies {

    private final SortedMap<String, Entry> byArn = new TreeMap<>();

    /**
     * A managed policy of AWS.
     *
     * @param version id of the version, as {@code v10}
     * @param json the document
     */
    public record Entry(String arn, String version, String json) {}

    /** The policies by ARN. */
    public AwsPolicies(Iterable<Entry> entries) {
        entries.forEach(entry -> byArn.put(entry.arn(), entry));
    }

    /** The policy of an ARN of the partition {@code aws}. */
    public Optional<Entry> of(String arn) {
        return Optional.ofNullable(byArn.get(arn));
    }

    /** The document of a policy, parsed anew at each call. */
    public Optional<PolicyDocument> document(String arn) {
        return of(arn).map(entry -> PolicyDocument.parse(entry.json()));
    }

    /** The ARNs, sorted. */
    public SortedSet<String> arns() {
        return new TreeSet<>(byArn.keySet());
    }

    /** The number of policies. */
    public int size() {
        return byArn.size();
    }

    @Override
    public String toString() {
        return Map.of("policies", size()).toString();
    }
}
