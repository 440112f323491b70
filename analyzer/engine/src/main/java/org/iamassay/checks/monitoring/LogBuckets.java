package org.iamassay.checks.monitoring;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import java.util.List;
import java.util.stream.Stream;
import org.iamassay.check.Credentials;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.Membership;
import org.iamassay.check.Outcome;
import org.iamassay.model.AccountId;
import org.iamassay.model.Arn;
import org.iamassay.model.BucketPolicy;
import org.iamassay.model.DumpFile;
import org.iamassay.model.Dumps;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Flag;
import org.iamassay.model.Organization;
import org.iamassay.model.PublicAccessBlock;
import org.iamassay.model.Snapshot;
import org.iamassay.model.Trail;

/** What blocks and policies say of the buckets that trails write to. */
final class LogBuckets {

    private static final String OF_ACCOUNT = "s3control get-public-access-block";
    private static final String NO_POLICY = "NoSuchBucketPolicy";

    private final Snapshot snapshot;
    private final Dumps dumps;

    LogBuckets(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.dumps = snapshot.dumps();
    }

    Outcome outcome(Trail trail) {
        if (isElsewhere(trail)) {
            return notAssessed("missing-evidence:" + EvidenceKind.BUCKET_POLICY.word());
        }
        if (isBlocked(accountWide())) {
            return pass("public access is blocked for the whole account");
        }
        if (trail.bucket().isEmpty()) {
            return notAssessed("unreadable:S3BucketName");
        }
        if (isBlocked(blocks(trail.bucket()))) {
            return pass("public access to bucket " + trail.bucket() + " is blocked");
        }
        return byPolicy(trail.bucket());
    }

    private Outcome byPolicy(String bucket) {
        List<BucketPolicy> policies = policies(bucket);
        Flag open = Credentials.anyOf(
                policies.stream().map(p -> PublicPolicy.isPublic(p.policy())).toArray(Flag[]::new));
        if (open.isYes()) {
            return fail("the policy of bucket " + bucket + " lets everybody in");
        }
        if (open.isUnknown()) {
            return notAssessed(open.reason());
        }
        boolean none = files(bucket).anyMatch(f -> f.isAnswer() && f.code().equals(NO_POLICY));
        return policies.isEmpty() && !none
                ? notAssessed(unseen(bucket))
                : pass("the policy of bucket " + bucket + " lets nobody in from outside; ACLs not seen");
    }

    List<TraceCell> trace(Trail trail) {
        Stream<TraceCell> own = Stream.of(TraceCell.of(trail.place().at("S3BucketName"), trail.bucket()));
        Stream<TraceCell> blocks = Stream.concat(accountWide().stream(), blocks(trail.bucket()).stream())
                .map(block ->
                        TraceCell.of(block.place(), block.blocksAll() ? "all four flags true" : "not all four true"));
        Stream<TraceCell> policies = policies(trail.bucket()).stream()
                .map(policy ->
                        TraceCell.of(policy.policy().place(), policy.policy().json()));
        return Stream.of(own, blocks, policies).flatMap(cells -> cells).toList();
    }

    /** Whether another account owns the trail, and with it the bucket. */
    private boolean isElsewhere(Trail trail) {
        AccountId owner = Arn.of(trail.arn()).account();
        boolean foreign = owner.isValid() && !owner.equals(snapshot.account());
        boolean member = !snapshot.all(Organization.class).isEmpty() && !Membership.isManagement(snapshot);
        return foreign || (trail.organizationTrail().orElse(false) && member);
    }

    private static boolean isBlocked(List<PublicAccessBlock> blocks) {
        return !blocks.isEmpty() && blocks.stream().allMatch(PublicAccessBlock::blocksAll);
    }

    private List<PublicAccessBlock> accountWide() {
        return dumps.all(PublicAccessBlock.class).stream()
                .filter(this::isAccountWide)
                .toList();
    }

    private List<PublicAccessBlock> blocks(String bucket) {
        return dumps.all(PublicAccessBlock.class).stream()
                .filter(block -> !isAccountWide(block) && block.bucket().equals(bucket))
                .toList();
    }

    private boolean isAccountWide(PublicAccessBlock block) {
        return dumps.files(EvidenceKind.PUBLIC_ACCESS_BLOCK).stream()
                .filter(file -> file.file().equals(block.place().file()))
                .anyMatch(file -> file.command().equals(OF_ACCOUNT));
    }

    private List<BucketPolicy> policies(String bucket) {
        return dumps.all(BucketPolicy.class).stream()
                .filter(policy -> policy.bucket().equals(bucket))
                .toList();
    }

    private Stream<DumpFile> files(String bucket) {
        return dumps.files(EvidenceKind.BUCKET_POLICY).stream()
                .filter(file -> file.subject().equals(bucket));
    }

    private String unseen(String bucket) {
        boolean denied = files(bucket).anyMatch(DumpFile::isDenied);
        return (denied ? "access-denied:" : "missing-evidence:") + EvidenceKind.BUCKET_POLICY.word();
    }
}
