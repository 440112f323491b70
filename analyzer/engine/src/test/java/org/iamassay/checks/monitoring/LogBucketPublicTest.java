package org.iamassay.checks.monitoring;

import static org.iamassay.testing.DumpTable.checking;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LogBucketPublicTest {

    private static final String TRAIL =
            "{\"Name\":\"all\",\"TrailARN\":\"arn:aws:cloudtrail:eu-west-1:111122223333:trail/all\","
                    + "\"S3BucketName\":\"logs\"}";
    private static final String BLOCK =
            "{\"PublicAccessBlockConfiguration\":{\"BlockPublicAcls\":true,\"IgnorePublicAcls\":true,"
                    + "\"BlockPublicPolicy\":true,\"RestrictPublicBuckets\":true}}";

    private static String policy(String principal, String condition) {
        return "s3api-get-bucket-policy__logs.json {\"Policy\":\"{\\\"Statement\\\":[{\\\"Effect\\\":\\\"Allow\\\","
                + "\\\"Principal\\\":" + principal.replace("\"", "\\\"")
                + ",\\\"Action\\\":\\\"s3:GetObject\\\",\\\"Resource\\\":\\\"*\\\""
                + (condition.isEmpty() ? "" : ",\\\"Condition\\\":" + condition.replace("\"", "\\\"")) + "}]}\"}";
    }

    @TestFactory
    Stream<DynamicTest> goesFromAccountToBucketToPolicy() {
        return checking(new LogBucketPublic())
                .where("TRAIL", "cloudtrail-describe-trails.json {\"trailList\":[" + TRAIL + "]}")
                .where("BLOCK", BLOCK)
                .where("PART", BLOCK.replace("\"IgnorePublicAcls\":true", "\"IgnorePublicAcls\":false"))
                .where("PUBLIC", policy("\"*\"", ""))
                .where("OWN", policy("{\"AWS\":\"arn:aws:iam::111122223333:root\"}", ""))
                .cases("""
                # the block of the account is enough
                <TRAIL>
                s3control-get-public-access-block.json <BLOCK>
                <PUBLIC>
                => PASS whole account

                # the block of the bucket
                <TRAIL>
                s3control-get-public-access-block.json <PART>
                s3api-get-public-access-block__logs.json <BLOCK>
                <PUBLIC>
                => PASS bucket logs is blocked

                # that of another bucket, and one without a name
                <TRAIL>
                s3api-get-public-access-block__other.json <BLOCK>
                s3api-get-public-access-block.json <BLOCK>
                <PUBLIC>
                => FAIL the policy of bucket logs lets everybody in

                <TRAIL>
                s3control-get-public-access-block.json <PART>
                s3api-get-public-access-block__logs.json <PART>
                <PUBLIC>
                => FAIL

                <TRAIL>
                s3control-get-public-access-block.json error NoSuchPublicAccessBlockConfiguration
                <OWN>
                => PASS ACLs not seen

                <TRAIL>
                s3api-get-bucket-policy__logs.json error NoSuchBucketPolicy
                => PASS ACLs not seen

                # of another bucket
                <TRAIL>
                s3api-get-bucket-policy__other.json error NoSuchBucketPolicy
                => NOT ASSESSED missing-evidence:bucket-policy

                <TRAIL>
                s3api-get-bucket-policy__logs.json error AccessDenied
                => NOT ASSESSED access-denied:bucket-policy

                <TRAIL>
                s3control-get-public-access-block.json <PART>
                => NOT ASSESSED missing-evidence:bucket-policy

                <TRAIL>
                => NOT ASSESSED missing-evidence:bucket-policy

                # a document that cannot be read
                <TRAIL>
                s3api-get-bucket-policy__logs.json {"Policy":"{\\"Statement\\":"}
                => NOT ASSESSED unreadable:document

                cloudtrail-describe-trails.json {"trailList":[]}
                => N/A no-subject

                cloudtrail-describe-trails.json error AccessDenied
                => NOT ASSESSED access-denied:trails
                """);
    }

    @TestFactory
    Stream<DynamicTest> leavesBucketsOfOtherAccountsOpen() {
        return checking(new LogBucketPublic())
                .where(
                        "FOREIGN",
                        "cloudtrail-describe-trails.json {\"trailList\":["
                                + TRAIL.replace("111122223333", "444455556666") + "]}")
                .where(
                        "ORGANIZATION",
                        "cloudtrail-describe-trails.json {\"trailList\":["
                                + TRAIL.replace("\"S3BucketName\"", "\"IsOrganizationTrail\":true,\"S3BucketName\"")
                                + "]}")
                .where("BLOCK", "s3control-get-public-access-block.json " + BLOCK)
                .cases("""
                <FOREIGN>
                <BLOCK>
                => NOT ASSESSED missing-evidence:bucket-policy

                <ORGANIZATION>
                <BLOCK>
                organizations-describe-organization.json {"Organization":{"Id":"o-e","MasterAccountId":"444455556666"}}
                => NOT ASSESSED missing-evidence:bucket-policy

                <ORGANIZATION>
                <BLOCK>
                organizations-describe-organization.json {"Organization":{"Id":"o-e","MasterAccountId":"111122223333"}}
                => PASS
                """);
    }

    @TestFactory
    Stream<DynamicTest> knowsTheConditionsThatLimit() {
        return Stream.of(
                        "FAIL | \"*\" |",
                        "FAIL | {\"AWS\":\"*\"} |",
                        "FAIL | {\"AWS\":[\"arn:aws:iam::111122223333:root\",\"*\"]} |",
                        "PASS | {\"Service\":\"cloudtrail.amazonaws.com\"} |",
                        "PASS | {\"AWS\":\"444455556666\"} |",
                        "PASS | \"*\" | {\"StringEquals\":{\"aws:SourceAccount\":\"111122223333\"}}",
                        "PASS | \"*\" | {\"StringEquals\":{\"AWS:PrincipalOrgID\":\"o-abcdefghij\"}}",
                        "FAIL | \"*\" | {\"StringLike\":{\"aws:PrincipalOrgID\":\"o-*\"}}",
                        "FAIL | \"*\" | {\"StringLike\":{\"aws:SourceAccount\":\"*\"}}",
                        "FAIL | \"*\" | {\"StringNotEquals\":{\"aws:SourceAccount\":\"111122223333\"}}",
                        "FAIL | \"*\" | {\"StringEqualsIfExists\":{\"aws:SourceAccount\":\"111122223333\"}}",
                        "FAIL | \"*\" | {\"StringEquals\":{\"aws:Referer\":\"x\"}}",
                        "FAIL | \"*\" | {\"DateLessThan\":{\"aws:CurrentTime\":\"2030-01-01T00:00:00Z\"}}",
                        "FAIL | \"*\" | {\"Bool\":{\"aws:SecureTransport\":\"true\"}}",
                        "PASS | \"*\" | {\"IpAddress\":{\"aws:SourceIp\":\"192.0.2.0/24\"}}",
                        "FAIL | \"*\" | {\"IpAddress\":{\"aws:SourceIp\":\"0.0.0.0/0\"}}",
                        "FAIL | \"*\" | {\"IpAddress\":{\"aws:SourceIp\":[\"192.0.2.0/24\",\"::/0\"]}}",
                        "PASS | \"*\" | {\"StringEquals\":{\"aws:SourceVpce\":\"vpce-1\"}}",
                        "PASS | \"*\" | {\"StringEquals\":{\"kms:CallerAccount\":\"111122223333\"}}",
                        "PASS | \"*\" | {\"ArnLike\":{\"aws:SourceArn\":\"arn:aws:cloudtrail:*:111122223333:trail/*\"}}",
                        "FAIL | \"*\" | {\"ArnLike\":{\"aws:SourceArn\":\"arn:aws:cloudtrail:*:*:trail/*\"}}")
                .flatMap(line -> {
                    String[] cells = line.split(" \\| ?", -1);
                    return checking(new LogBucketPublic())
                            .cases("# " + line + "\ncloudtrail-describe-trails.json {\"trailList\":[" + TRAIL + "]}\n"
                                    + policy(cells[1], cells[2].strip()) + "\n=> " + cells[0]);
                });
    }
}
