package org.iamassay.policy.inquiry;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.iamassay.model.BucketPolicy;
import org.iamassay.model.JsonPlace;
import org.iamassay.model.PolicyText;
import org.iamassay.model.RoleDetail;
import org.iamassay.model.Snapshot;
import org.iamassay.policy.PolicyDocument;
import org.iamassay.policy.decision.CompiledPolicy;

/** The policies of resources that the evidence holds: trust policies of roles, and policies of buckets. */
final class ResourcePolicies {

    private static final String BUCKET = ":s3:::";

    /** Actions that the trust policy of a role is about. */
    private static final List<String> TRUSTED = List.of("sts:assumerole", "sts:tagsession", "sts:setsourceidentity");

    /** A policy of a resource, ready for decisions. */
    record Found(String kind, String holder, JsonPlace place, CompiledPolicy policy) {}

    private final Map<String, RoleDetail> roles = new HashMap<>();
    private final Map<String, BucketPolicy> buckets = new HashMap<>();
    private final Map<String, Optional<Found>> found = new HashMap<>();
    private final Function<PolicyText, PolicyDocument> reader;

    ResourcePolicies(Snapshot snapshot, Function<PolicyText, PolicyDocument> reader) {
        this.reader = reader;
        snapshot.all(RoleDetail.class).forEach(role -> roles.putIfAbsent(role.arn(), role));
        snapshot.all(BucketPolicy.class).forEach(policy -> buckets.putIfAbsent(policy.bucket(), policy));
    }

    /** The policy of a resource as far as the action is about it; empty where the evidence has none. */
    Optional<Found> of(String action, String resource) {
        String name = action.toLowerCase(Locale.ROOT);
        if (TRUSTED.contains(name)) {
            return found.computeIfAbsent(resource, this::trust);
        }
        return name.startsWith("s3:") ? found.computeIfAbsent(bucket(resource), this::ofBucket) : Optional.empty();
    }

    private Optional<Found> trust(String arn) {
        return Optional.ofNullable(roles.get(arn))
                .flatMap(RoleDetail::trust)
                .map(text -> found("trust policy", arn, text));
    }

    private Optional<Found> ofBucket(String bucket) {
        return bucket.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(buckets.get(bucket)).map(one -> found("bucket policy", bucket, one.policy()));
    }

    private Found found(String kind, String holder, PolicyText text) {
        return new Found(kind, holder, text.place(), CompiledPolicy.ofResource(reader.apply(text)));
    }

    private static String bucket(String resource) {
        int at = resource.indexOf(BUCKET);
        if (!resource.startsWith("arn:") || at < 0) {
            return "";
        }
        String name = resource.substring(at + BUCKET.length());
        int slash = name.indexOf('/');
        return slash < 0 ? name : name.substring(0, slash);
    }
}
