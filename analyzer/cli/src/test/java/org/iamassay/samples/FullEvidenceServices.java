package org.iamassay.samples;

/** What the services around IAM say of the account of {@link FullEvidence}. */
final class FullEvidenceServices {

    private static final String EU = "eu-west-1";
    private static final String US = "us-east-1";
    private static final String ARN = "arn:aws:iam::111122223333:";
    private static final String TRAIL = "arn:aws:cloudtrail:us-east-1:111122223333:trail/management-events";
    private static final String BUCKET = "example-trail-bucket";
    private static final String ANALYZER = "arn:aws:access-analyzer:us-east-1:111122223333:analyzer/external";
    private static final String OIDC = ARN + "oidc-provider/token.actions.githubusercontent.com";
    private static final String SAML = ARN + "saml-provider/corporate";

    private FullEvidenceServices() {}

    static void write(Delivery delivery) {
        account(delivery);
        providers(delivery);
        lastAccessed(delivery);
        trail(delivery);
        detectors(delivery);
        alarms(delivery);
        OrganizationDumps.of("444455556666", FullEvidence.ACCOUNT, "ou-exam-workload1")
                .members(FullEvidence.ACCOUNT)
                .delegate(FullEvidence.ACCOUNT)
                .write(delivery, """
                        {"Targets":[{"TargetId":"ou-exam-sandbox01",
                        "Arn":"arn:aws:organizations::444455556666:ou/o-exampleorgid/ou-exam-sandbox01",
                        "Name":"Sandbox","Type":"ORGANIZATIONAL_UNIT"}]}""");
        delivery.fail(
                Call.of("iam list-organizations-features"),
                "AccountNotManagementOrDelegatedAdministratorException",
                "ListOrganizationsFeatures",
                "The account must be the management account or a delegated administrator of the organization.");
    }

    private static void account(Delivery delivery) {
        delivery.add(Call.of("sts get-caller-identity"), """
                {"UserId":"AIDA0000000004EXAMPLE","Account":"111122223333",
                "Arn":"arn:aws:iam::111122223333:user/people/anna.keller"}""");
        delivery.add(Call.of("iam list-account-aliases"), "{\"AccountAliases\":[\"example-mixed\"]}");
        delivery.add(Call.of("iam get-account-password-policy"), """
                {"PasswordPolicy":{"MinimumPasswordLength":8,"RequireSymbols":false,"RequireNumbers":true,
                "RequireUppercaseCharacters":true,"RequireLowercaseCharacters":true,
                "AllowUsersToChangePassword":true,"ExpirePasswords":true,"MaxPasswordAge":90,
                "PasswordReusePrevention":5,"HardExpiry":true}}""");
        delivery.add(Call.of("iam list-server-certificates"), """
                {"ServerCertificateMetadataList":[
                {"Path":"/cloudfront/","ServerCertificateName":"www-example-com",
                "ServerCertificateId":"ASCAEXAMPLE123EXAMPLE",
                "Arn":"arn:aws:iam::111122223333:server-certificate/cloudfront/www-example-com",
                "UploadDate":"2025-08-01T08:00:00+00:00","Expiration":"2026-08-01T08:00:00+00:00"},
                {"Path":"/","ServerCertificateName":"api-example-com",
                "ServerCertificateId":"ASCAEXAMPLE456EXAMPLE",
                "Arn":"arn:aws:iam::111122223333:server-certificate/api-example-com",
                "UploadDate":"2026-03-01T08:00:00+00:00","Expiration":"2027-04-01T08:00:00+00:00"}]}""");
        delivery.fail(
                Call.of("account get-alternate-contact --alternate-contact-type SECURITY")
                        .about("SECURITY", ""),
                "ResourceNotFoundException",
                "GetAlternateContact",
                "No contact of the inputted alternate contact type found.");
        delivery.add(Call.of("s3control get-public-access-block --account-id 111122223333"), """
                {"PublicAccessBlockConfiguration":{"BlockPublicAcls":true,"IgnorePublicAcls":true,
                "BlockPublicPolicy":false,"RestrictPublicBuckets":false}}""");
    }

    private static void providers(Delivery delivery) {
        delivery.add(Call.of("iam list-saml-providers"), """
                {"SAMLProviderList":[{"Arn":"arn:aws:iam::111122223333:saml-provider/corporate",
                "ValidUntil":"2026-10-20T00:00:00+00:00","CreateDate":"2023-10-20T00:00:00+00:00"}]}""");
        delivery.add(
                Call.of("iam get-saml-provider --saml-provider-arn " + SAML).about(SAML), """
                {"SAMLMetadataDocument":"<EntityDescriptor entityID=\\"https://idp.example.com/\\"/>",
                "CreateDate":"2023-10-20T00:00:00+00:00","ValidUntil":"2026-10-20T00:00:00+00:00"}""");
        delivery.add(
                Call.of("iam list-open-id-connect-providers"),
                "{\"OpenIDConnectProviderList\":[{\"Arn\":\"" + OIDC + "\"}]}");
        delivery.add(
                Call.of("iam get-open-id-connect-provider --open-id-connect-provider-arn " + OIDC)
                        .about(OIDC),
                """
                {"Url":"token.actions.githubusercontent.com","ClientIDList":["sts.amazonaws.com"],
                "ThumbprintList":["990f4193972f2becf12ddeda5237f9c952f20d9e"],
                "CreateDate":"2024-01-10T09:00:00+00:00"}""");
        for (String region : new String[] {EU, US}) {
            delivery.add(Call.of("sso-admin list-instances").in(region), "{\"Instances\":[]}");
        }
    }

    private static void lastAccessed(Delivery delivery) {
        lastAccessed(delivery, ARN + "user/people/carla.ruiz", "\"LastAuthenticated\":\"2025-11-02T10:00:00+00:00\",");
        lastAccessed(delivery, ARN + "role/ci/github-deploy", "\"LastAuthenticated\":\"2026-09-27T10:00:00+00:00\",");
    }

    private static void lastAccessed(Delivery delivery, String principal, String last) {
        delivery.add(
                Call.of("iam get-service-last-accessed-details --job-id e1a2b3c4-0000-4000-8000-000000000001"
                                + " --max-items 1000")
                        .about(principal),
                """
                {"JobStatus":"COMPLETED","JobType":"ACTION_LEVEL","JobCreationDate":"2026-09-30T06:10:00+00:00",
                "ServicesLastAccessed":[{"ServiceName":"Amazon S3",%s"ServiceNamespace":"s3",
                "LastAuthenticatedEntity":"%s","LastAuthenticatedRegion":"eu-west-1",
                "TotalAuthenticatedEntities":1}],
                "JobCompletionDate":"2026-09-30T06:10:01+00:00","IsTruncated":false}""".formatted(last, principal));
    }

    private static void trail(Delivery delivery) {
        delivery.add(
                Call.of("cloudtrail describe-trails --no-include-shadow-trails").in(EU), "{\"trailList\":[]}");
        delivery.add(
                Call.of("cloudtrail describe-trails --no-include-shadow-trails").in(US), """
                {"trailList":[{"Name":"management-events","S3BucketName":"example-trail-bucket",
                "IncludeGlobalServiceEvents":true,"IsMultiRegionTrail":true,"HomeRegion":"us-east-1",
                "TrailARN":"arn:aws:cloudtrail:us-east-1:111122223333:trail/management-events",
                "LogFileValidationEnabled":false,
                "CloudWatchLogsLogGroupArn":"arn:aws:logs:us-east-1:111122223333:log-group:trail:*",
                "CloudWatchLogsRoleArn":"arn:aws:iam::111122223333:role/trail-to-logs",
                "HasCustomEventSelectors":true,"HasInsightSelectors":false,"IsOrganizationTrail":false}]}""");
        delivery.add(
                Call.of("cloudtrail get-trail-status --name " + TRAIL)
                        .about(TRAIL)
                        .in(US),
                """
                {"IsLogging":true,"LatestDeliveryTime":"2026-09-30T05:55:00.123000+00:00",
                "StartLoggingTime":"2024-01-02T10:00:00.456000+00:00","TimeLoggingStarted":"2024-01-02T10:00:00Z",
                "TimeLoggingStopped":""}""");
        delivery.add(
                Call.of("cloudtrail get-event-selectors --trail-name " + TRAIL)
                        .about(TRAIL)
                        .in(US),
                """
                {"TrailARN":"arn:aws:cloudtrail:us-east-1:111122223333:trail/management-events",
                "EventSelectors":[{"ReadWriteType":"All","IncludeManagementEvents":true,"DataResources":[],
                "ExcludeManagementEventSources":[]}]}""");
        delivery.add(
                Call.of("s3api get-bucket-policy --bucket " + BUCKET).about(BUCKET, "arn:aws:s3:::" + BUCKET),
                CliJson.object("Policy", """
                        {"Version":"2012-10-17","Statement":[{"Sid":"Public","Effect":"Allow","Principal":"*",\
                        "Action":"s3:GetObject","Resource":"arn:aws:s3:::example-trail-bucket/*"}]}"""));
        delivery.fail(
                Call.of("s3api get-public-access-block --bucket " + BUCKET).about(BUCKET, "arn:aws:s3:::" + BUCKET),
                "NoSuchPublicAccessBlockConfiguration",
                "GetPublicAccessBlock",
                "The public access block configuration was not found");
    }

    private static void detectors(Delivery delivery) {
        delivery.add(Call.of("accessanalyzer list-analyzers").in(EU), "{\"analyzers\":[]}");
        delivery.add(Call.of("accessanalyzer list-analyzers").in(US), """
                {"analyzers":[{"arn":"arn:aws:access-analyzer:us-east-1:111122223333:analyzer/external",
                "name":"external","type":"ACCOUNT","createdAt":"2024-01-02T10:00:00+00:00","tags":{},
                "status":"ACTIVE"}]}""");
        delivery.add(
                Call.of("accessanalyzer list-findings-v2 --analyzer-arn " + ANALYZER)
                        .about(ANALYZER)
                        .in(US),
                """
                {"findings":[%s,%s]}""".formatted(
                                finding("EXAMPLE11111", "legacy-sync", "ACTIVE"),
                                finding("EXAMPLE22222", "partner-audit", "ARCHIVED")));
        delivery.add(Call.of("configservice describe-configuration-recorders").in(EU), """
                {"ConfigurationRecorders":[]}""");
        delivery.add(
                Call.of("configservice describe-configuration-recorder-status").in(EU), """
                {"ConfigurationRecordersStatus":[]}""");
        delivery.add(Call.of("configservice describe-configuration-recorders").in(US), """
                {"ConfigurationRecorders":[{"name":"default",
                "roleARN":"arn:aws:iam::111122223333:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig",
                "recordingGroup":{"allSupported":true,"includeGlobalResourceTypes":false,"resourceTypes":[],
                "recordingStrategy":{"useOnly":"ALL_SUPPORTED_RESOURCE_TYPES"}}}]}""");
        delivery.add(
                Call.of("configservice describe-configuration-recorder-status").in(US), """
                {"ConfigurationRecordersStatus":[{"name":"default","recording":true,"lastStatus":"SUCCESS"}]}""");
        for (String region : new String[] {EU, US}) {
            delivery.fail(
                    Call.of("securityhub describe-hub").in(region),
                    "InvalidAccessException",
                    "DescribeHub",
                    "Account 111122223333 is not subscribed to AWS Security Hub");
        }
    }

    private static String finding(String id, String role, String status) {
        return """
                {"analyzedAt":"2026-09-30T01:00:00+00:00","createdAt":"2024-01-03T10:00:00+00:00",
                "id":"a1b2c3d4-5678-90ab-cdef-%s","resource":"arn:aws:iam::111122223333:role/%s",
                "resourceType":"AWS::IAM::Role","resourceOwnerAccount":"111122223333","status":"%s",
                "updatedAt":"2024-01-04T10:00:00+00:00","findingType":"ExternalAccess"}""".formatted(id, role, status);
    }

    private static void alarms(Delivery delivery) {
        delivery.add(Call.of("logs describe-metric-filters").in(EU), "{\"metricFilters\":[]}");
        delivery.add(Call.of("cloudwatch describe-alarms").in(EU), "{\"MetricAlarms\":[],\"CompositeAlarms\":[]}");
        AlarmDumps.in(US, FullEvidence.ACCOUNT)
                .filter("root-use", AlarmDumps.ROOT_USE)
                .write(delivery);
    }
}
