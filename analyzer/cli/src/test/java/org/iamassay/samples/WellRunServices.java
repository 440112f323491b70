package org.iamassay.samples;

/** What the services around IAM say of the account of {@link WellRun}. */
final class WellRunServices {

    private static final String EU = "eu-west-1";
    private static final String US = "us-east-1";
    private static final String TRAIL = "arn:aws:cloudtrail:eu-west-1:444455556666:trail/management-events";
    private static final String BUCKET = "example-well-run-trail";
    private static final String SAFE = """
            {"PublicAccessBlockConfiguration":{"BlockPublicAcls":true,"IgnorePublicAcls":true,
            "BlockPublicPolicy":true,"RestrictPublicBuckets":true}}""";

    private WellRunServices() {}

    static void write(Delivery delivery) {
        account(delivery);
        federation(delivery);
        lastAccessed(delivery);
        trail(delivery);
        analyzers(delivery);
        recorders(delivery);
        alarms(delivery);
        OrganizationDumps.of("777788889999", WellRun.ACCOUNT, "ou-exam-workload1")
                .members("111122223333", WellRun.ACCOUNT)
                .delegate(WellRun.ACCOUNT)
                .write(delivery, """
                        {"Targets":[{"TargetId":"ou-exam-workload1",
                        "Arn":"arn:aws:organizations::777788889999:ou/o-exampleorgid/ou-exam-workload1",
                        "Name":"Workloads","Type":"ORGANIZATIONAL_UNIT"}]}""");
        delivery.add(Call.of("iam list-organizations-features"), """
                {"OrganizationId":"o-exampleorgid","EnabledFeatures":["RootCredentialsManagement","RootSessions"]}""");
    }

    private static void account(Delivery delivery) {
        delivery.add(Call.of("sts get-caller-identity"), """
                {"UserId":"AROA0000000009EXAMPLE:auditor","Account":"444455556666",
                "Arn":"arn:aws:sts::444455556666:assumed-role/organization-audit/auditor"}""");
        delivery.add(Call.of("iam list-account-aliases"), "{\"AccountAliases\":[\"example-well-run\"]}");
        delivery.add(Call.of("iam get-account-password-policy"), """
                {"PasswordPolicy":{"MinimumPasswordLength":16,"RequireSymbols":true,"RequireNumbers":true,
                "RequireUppercaseCharacters":true,"RequireLowercaseCharacters":true,
                "AllowUsersToChangePassword":true,"ExpirePasswords":true,"MaxPasswordAge":90,
                "PasswordReusePrevention":24,"HardExpiry":false}}""");
        delivery.add(Call.of("iam list-server-certificates"), "{\"ServerCertificateMetadataList\":[]}");
        delivery.add(
                Call.of("account get-alternate-contact --alternate-contact-type SECURITY")
                        .about("SECURITY", ""),
                """
                {"AlternateContact":{"Name":"Security Desk","Title":"Security",
                "EmailAddress":"security@example.com","PhoneNumber":"+1-555-0100",
                "AlternateContactType":"SECURITY"}}""");
        delivery.add(Call.of("s3control get-public-access-block --account-id 444455556666"), SAFE);
    }

    private static void federation(Delivery delivery) {
        delivery.add(
                Call.of("iam list-saml-providers"),
                "{\"SAMLProviderList\":[{\"Arn\":\"" + WellRun.SAML + "\","
                        + "\"ValidUntil\":\"2124-02-01T00:00:00+00:00\",\"CreateDate\":\"2024-02-01T10:00:00+00:00\"}]}");
        delivery.add(
                Call.of("iam get-saml-provider --saml-provider-arn " + WellRun.SAML)
                        .about(WellRun.SAML),
                """
                {"SAMLMetadataDocument":"<EntityDescriptor entityID=\\"https://portal.sso.example.com/\\"/>",
                "CreateDate":"2024-02-01T10:00:00+00:00","ValidUntil":"2124-02-01T00:00:00+00:00"}""");
        delivery.add(
                Call.of("iam list-open-id-connect-providers"),
                "{\"OpenIDConnectProviderList\":[{\"Arn\":\"" + WellRun.PROVIDER + "\"}]}");
        delivery.add(
                Call.of("iam get-open-id-connect-provider --open-id-connect-provider-arn " + WellRun.PROVIDER)
                        .about(WellRun.PROVIDER),
                """
                {"Url":"token.actions.githubusercontent.com","ClientIDList":["sts.amazonaws.com"],
                "ThumbprintList":["990f4193972f2becf12ddeda5237f9c952f20d9e"],
                "CreateDate":"2024-02-10T09:00:00+00:00"}""");
        delivery.add(Call.of("sso-admin list-instances").in(EU), """
                {"Instances":[{"InstanceArn":"arn:aws:sso:::instance/ssoins-0123456789abcdef",
                "IdentityStoreId":"d-0123456789","OwnerAccountId":"777788889999","Name":"example",
                "CreatedDate":"2024-02-01T09:30:00.123000+00:00","Status":"ACTIVE"}]}""");
        delivery.add(Call.of("sso-admin list-instances").in(US), "{\"Instances\":[]}");
    }

    private static void lastAccessed(Delivery delivery) {
        for (String principal : new String[] {"user/service/label-printer", "role/ci/github-deploy"}) {
            String arn = "arn:aws:iam::444455556666:" + principal;
            delivery.add(
                    Call.of("iam get-service-last-accessed-details"
                                    + " --job-id e1a2b3c4-0000-4000-8000-000000000001 --max-items 1000")
                            .about(arn),
                    """
                    {"JobStatus":"COMPLETED","JobType":"ACTION_LEVEL",
                    "JobCreationDate":"2026-09-30T06:08:00+00:00",
                    "ServicesLastAccessed":[{"ServiceName":"Amazon S3",
                    "LastAuthenticated":"2026-09-29T20:10:00+00:00","ServiceNamespace":"s3",
                    "LastAuthenticatedEntity":"%s","LastAuthenticatedRegion":"eu-west-1",
                    "TotalAuthenticatedEntities":1}],
                    "JobCompletionDate":"2026-09-30T06:08:01+00:00","IsTruncated":false}""".formatted(arn));
        }
    }

    private static void trail(Delivery delivery) {
        delivery.add(
                Call.of("cloudtrail describe-trails --no-include-shadow-trails").in(EU), """
                {"trailList":[{"Name":"management-events","S3BucketName":"example-well-run-trail",
                "IncludeGlobalServiceEvents":true,"IsMultiRegionTrail":true,"HomeRegion":"eu-west-1",
                "TrailARN":"arn:aws:cloudtrail:eu-west-1:444455556666:trail/management-events",
                "LogFileValidationEnabled":true,
                "CloudWatchLogsLogGroupArn":"arn:aws:logs:eu-west-1:444455556666:log-group:trail:*",
                "CloudWatchLogsRoleArn":"arn:aws:iam::444455556666:role/trail-to-logs",
                "HasCustomEventSelectors":true,"HasInsightSelectors":false,"IsOrganizationTrail":false}]}""");
        delivery.add(
                Call.of("cloudtrail describe-trails --no-include-shadow-trails").in(US), "{\"trailList\":[]}");
        delivery.add(
                Call.of("cloudtrail get-trail-status --name " + TRAIL)
                        .about(TRAIL)
                        .in(EU),
                """
                {"IsLogging":true,"LatestDeliveryTime":"2026-09-30T05:57:00.123000+00:00",
                "StartLoggingTime":"2024-02-01T12:00:00.456000+00:00"}""");
        delivery.add(
                Call.of("cloudtrail get-event-selectors --trail-name " + TRAIL)
                        .about(TRAIL)
                        .in(EU),
                """
                {"TrailARN":"arn:aws:cloudtrail:eu-west-1:444455556666:trail/management-events",
                "AdvancedEventSelectors":[{"Name":"Management events",
                "FieldSelectors":[{"Field":"eventCategory","Equals":["Management"]}]}]}""");
        delivery.add(
                Call.of("s3api get-bucket-policy --bucket " + BUCKET).about(BUCKET, "arn:aws:s3:::" + BUCKET),
                CliJson.object("Policy", """
                        {"Version":"2012-10-17","Statement":[{"Sid":"TrailWrites","Effect":"Allow",\
                        "Principal":{"Service":"cloudtrail.amazonaws.com"},"Action":"s3:PutObject",\
                        "Resource":"arn:aws:s3:::example-well-run-trail/AWSLogs/444455556666/*",\
                        "Condition":{"StringEquals":{"aws:SourceAccount":"444455556666"}}}]}"""));
        delivery.add(
                Call.of("s3api get-public-access-block --bucket " + BUCKET).about(BUCKET, "arn:aws:s3:::" + BUCKET),
                SAFE);
    }

    private static void analyzers(Delivery delivery) {
        for (String region : new String[] {EU, US}) {
            String external = "arn:aws:access-analyzer:" + region + ":444455556666:analyzer/external";
            String unused = "arn:aws:access-analyzer:" + region + ":444455556666:analyzer/unused";
            delivery.add(Call.of("accessanalyzer list-analyzers").in(region), """
                    {"analyzers":[{"arn":"%s","name":"external","type":"ACCOUNT",
                    "createdAt":"2024-02-02T10:00:00+00:00","tags":{},"status":"ACTIVE"},
                    {"arn":"%s","name":"unused","type":"ACCOUNT_UNUSED_ACCESS",
                    "createdAt":"2024-02-02T10:00:00+00:00","tags":{},"status":"ACTIVE",
                    "configuration":{"unusedAccess":{"unusedAccessAge":90}}}]}""".formatted(external, unused));
            delivery.add(findings(external, region), """
                    {"findings":[{"analyzedAt":"2026-09-30T01:00:00+00:00",
                    "createdAt":"2024-03-03T10:00:00+00:00","id":"a1b2c3d4-5678-90ab-cdef-EXAMPLE11111",
                    "resource":"arn:aws:iam::444455556666:role/organization-audit",
                    "resourceType":"AWS::IAM::Role","resourceOwnerAccount":"444455556666","status":"ARCHIVED",
                    "updatedAt":"2024-03-04T10:00:00+00:00","findingType":"ExternalAccess"}]}""");
            delivery.add(findings(unused, region), "{\"findings\":[]}");
        }
    }

    private static Call findings(String analyzer, String region) {
        return Call.of("accessanalyzer list-findings-v2 --analyzer-arn " + analyzer)
                .about(analyzer)
                .in(region);
    }

    private static void recorders(Delivery delivery) {
        for (String region : new String[] {EU, US}) {
            delivery.add(
                    Call.of("configservice describe-configuration-recorders").in(region),
                    """
                    {"ConfigurationRecorders":[{"name":"default",
                    "roleARN":"arn:aws:iam::444455556666:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig",
                    "recordingGroup":{"allSupported":true,"includeGlobalResourceTypes":%s,"resourceTypes":[],
                    "recordingStrategy":{"useOnly":"ALL_SUPPORTED_RESOURCE_TYPES"}}}]}""".formatted(region.equals(EU)));
            delivery.add(
                    Call.of("configservice describe-configuration-recorder-status")
                            .in(region),
                    """
                    {"ConfigurationRecordersStatus":[{"name":"default","recording":true,"lastStatus":"SUCCESS"}]}""");
            delivery.add(Call.of("securityhub describe-hub").in(region), """
                    {"HubArn":"arn:aws:securityhub:%s:444455556666:hub/default",
                    "SubscribedAt":"2024-02-02T10:00:00.000Z","AutoEnableControls":true}""".formatted(region));
        }
    }

    private static void alarms(Delivery delivery) {
        AlarmDumps.in(EU, WellRun.ACCOUNT)
                .filter("iam-changes", AlarmDumps.IAM_CHANGES)
                .filter("root-use", AlarmDumps.ROOT_USE)
                .write(delivery);
        AlarmDumps.in(US, WellRun.ACCOUNT).write(delivery);
    }
}
