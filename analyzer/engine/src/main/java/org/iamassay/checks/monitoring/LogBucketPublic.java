package org.iamassay.checks.monitoring;

import static org.iamassay.check.Outcome.notApplicable;
import static org.iamassay.check.Outcome.notAssessed;

import java.util.Optional;
import org.iamassay.check.Area;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdicts;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Trail;

@CheckInfo(
        id = "cloudtrail-bucket-not-public",
        title = "The log bucket is not public",
        area = Area.MONITORING,
        severity = Severity.HIGH,
        effort = Effort.LOW,
        phase = Phase.B,
        risk =
                "Logs tell an attacker names, roles, addresses and habits, and who may write to the bucket can wipe the trace.",
        remediation =
                "Block public access for the whole account, and take every Allow for everybody out of the bucket's policy.",
        console = "S3 > Block Public Access settings for this account > Edit > Block all public access;"
                + " then the bucket > Permissions > Bucket policy.",
        cli = """
                aws s3control put-public-access-block --account-id ACCOUNT --public-access-block-configuration BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true,RestrictPublicBuckets=true
                aws s3api get-bucket-policy --bucket BUCKET""",
        references = {
            "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html",
            "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html"
        },
        passes = """
                cloudtrail-describe-trails.json {"trailList":[{"Name":"all","TrailARN":\
                "arn:aws:cloudtrail:eu-west-1:111122223333:trail/all","S3BucketName":"logs"}]}
                s3control-get-public-access-block.json {"PublicAccessBlockConfiguration":{"BlockPublicAcls":true,\
                "IgnorePublicAcls":true,"BlockPublicPolicy":true,"RestrictPublicBuckets":true}}""",
        fails = """
                cloudtrail-describe-trails.json {"trailList":[{"Name":"all","TrailARN":\
                "arn:aws:cloudtrail:eu-west-1:111122223333:trail/all","S3BucketName":"logs"}]}
                s3api-get-bucket-policy__logs.json {"Policy":"{\\"Statement\\":{\\"Effect\\":\\"Allow\\",\\"Principal\\":\\"*\\",\
                \\"Action\\":\\"s3:GetObject\\",\\"Resource\\":\\"arn:aws:s3:::logs/*\\"}}"}""",
        practices = {"P3-4"},
        frameworks = {"cis-aws-1.4:3.3 cis-aws-1.5:3.3 cis-aws-2.0:3.3 aws-fsbp:CloudTrail.6"},
        needs = EvidenceKind.TRAILS,
        sharpens = {EvidenceKind.BUCKET_POLICY, EvidenceKind.PUBLIC_ACCESS_BLOCK, EvidenceKind.ORGANIZATION})
public final class LogBucketPublic implements Check {

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        Trails trails = Trails.of(examination);
        LogBuckets buckets = new LogBuckets(examination.snapshot());
        for (Trail trail : trails.all()) {
            verdicts.add(Trails.subject(trail), buckets.outcome(trail), buckets.trace(trail));
        }
        Optional<String> gap = Regions.gap(examination, EvidenceKind.TRAILS, trails.regions());
        if (gap.isPresent()) {
            verdicts.whole(notAssessed(gap.get()));
        } else if (trails.all().isEmpty()) {
            verdicts.whole(notApplicable("no-subject"));
        }
    }
}
