package org.iamassay.samples;

import static org.iamassay.samples.ReportRow.root;

import java.time.Instant;
import java.util.List;

/** The story {@code full-evidence}: one account, collected whole, where some things are well and many are not. */
final class FullEvidence {

    static final String ACCOUNT = "111122223333";
    private static final String AS_OF = "2026-09-30T06:00:00Z";
    private static final String NONE = "N/A";
    private static final int PASSWORD_LIFE = 90 * 86_400;

    private final Clock clock = new Clock(Instant.parse(AS_OF), 8);
    private final SampleAccount account;
    private final SampleGroup administrators;
    private final SampleGroup developers;
    private final SampleGroup workloads;

    private FullEvidence() {
        account = new SampleAccount(
                ACCOUNT, root(ACCOUNT, "2015-03-02T09:30:11Z").password(clock.daysAgo(1900), clock.daysAgo(12), NONE));
        account.rootDevice("root-phone", clock.daysAgo(1200)).spareDevice("bought-and-forgotten");
        administrators = account.group("Administrators", clock.daysAgo(2000));
        developers = account.group("Developers", clock.daysAgo(1900));
        workloads = account.group("Workloads", clock.daysAgo(1500));
    }

    static Story story() {
        FullEvidence story = new FullEvidence();
        story.people();
        story.programs();
        story.roles();
        story.groups();
        Delivery delivery = new Delivery(ACCOUNT, "2026-09-30T06:12:40Z", List.of("eu-west-1", "us-east-1"));
        new IamDumps(story.account, delivery).write(AS_OF, 2, 2);
        FullEvidenceServices.write(delivery);
        return Story.collected("full-evidence", delivery);
    }

    /** A password that falls due after the 90 days of the account's policy. */
    private ReportRow person(String name, int created, int changed, int used) {
        String since = clock.daysAgo(changed);
        return ReportRow.user(ACCOUNT, "people/", name, clock.daysAgo(created))
                .password(since, clock.daysAgo(used), Clock.after(since, PASSWORD_LIFE));
    }

    private void people() {
        account.user("/people/", person("anna.keller", 900, 40, 1))
                .in(administrators)
                .tag("owner", "platform")
                .mfa(account.serial("anna-phone"), clock.daysAgo(890));
        account.user("/people/", person("ben.osei", 700, 20, 0))
                .in(developers)
                .tag("owner", "payments")
                .mfa("arn:aws:iam::" + ACCOUNT + ":u2f/user/ben.osei/blue-key-EXAMPLE7J4DT4GVIGWU", clock.daysAgo(300));
        account.user(
                        "/people/",
                        person("carla.ruiz", 1100, 130, 3)
                                .key(1, true, clock.daysAgo(200), clock.usedDaysAgo(2), "eu-west-1", "ec2"))
                .keyId(1, "AKIAIOSFODNN7EXAMPLE")
                .attach(
                        account.policy("/", "everything-temp", clock.daysAgo(1090), PolicyTexts.EVERYTHING),
                        account.managed(
                                "/",
                                "AWSCompromisedKeyQuarantineV2",
                                "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Deny\",\"Action\":"
                                        + "[\"iam:CreateUser\",\"iam:CreateAccessKey\",\"ec2:RunInstances\"],"
                                        + "\"Resource\":\"*\"}]}"))
                .inline(
                        "debugging",
                        PolicyTexts.allow("ReadLogsOfTests", List.of("logs:GetLogEvents"), "arn:aws:logs:*:*:*"));
        account.user("/people/", person("old.intern", 400, 200, 190));
        account.user("/", ReportRow.user(ACCOUNT, "", "leftover", clock.daysAgo(800)))
                .mfa(account.serial("leftover"), clock.daysAgo(799));
    }

    private void programs() {
        SamplePolicy artifacts = account.policy(
                        "/ci/",
                        "deploy-artifacts",
                        clock.daysAgo(1400),
                        PolicyTexts.allow(
                                "ArtifactsOnly",
                                List.of("s3:GetObject", "s3:PutObject"),
                                "arn:aws:s3:::example-artifacts/*"))
                .describe("Lets pipelines read and write build artifacts");
        workloads.attach(artifacts);
        account.user("/service/", program("svc-backup", 600, 30, 0))
                .in(workloads)
                .tag("identity-type", "workload")
                .keyId(1, "AKIAI44QH8DHBEXAMPLE")
                .credential("codecommit.amazonaws.com", "ACCAEXAMPLE111EXAMPLE", "Active", clock.daysAgo(300), "");
        account.user(
                        "/service/",
                        program("svc-reports", 650, 120, 1)
                                .key(2, true, clock.daysAgo(20), clock.usedDaysAgo(0), "eu-west-1", "s3"))
                .in(workloads)
                .tag("identity-type", "workload")
                .keyId(1, "AKIA000000001EXAMPLE")
                .keyId(2, "AKIA000000002EXAMPLE")
                .credential("bedrock.amazonaws.com", "ACCAEXAMPLE222EXAMPLE", "Active", clock.daysAgo(100), "")
                .credential(
                        "bedrock.amazonaws.com",
                        "ACCAEXAMPLE333EXAMPLE",
                        "Inactive",
                        clock.daysAgo(150),
                        clock.daysAgo(60))
                .sshKey("APKA000000001EXAMPLE", "Active", clock.daysAgo(400));
        account.user(
                        "/service/",
                        ReportRow.user(ACCOUNT, "service/", "svc-legacy", "2016-04-04T08:00:00Z")
                                .key(1, false, clock.daysAgo(300), clock.usedDaysAgo(250), "us-east-1", "sqs")
                                .certificate(1, true, "2019-05-05T05:05:05Z"))
                .in(workloads)
                .tag("owner", "platform")
                .keyId(1, "AKIA000000003EXAMPLE");
    }

    private ReportRow program(String name, int created, int age, int used) {
        return ReportRow.user(ACCOUNT, "service/", name, clock.daysAgo(created))
                .key(1, true, clock.daysAgo(age), clock.usedDaysAgo(used), "eu-west-1", "s3");
    }

    private void roles() {
        SamplePolicy readOnly = account.managed(
                "/",
                "ReadOnlyAccess",
                PolicyTexts.allow("ReadOnlyActions", List.of("iam:Get*", "iam:List*", "s3:Get*", "s3:List*"), "*"));
        SamplePolicy lambda = account.managed(
                "/", "AWSLambdaFullAccess", PolicyTexts.allow("", List.of("lambda:*", "s3:*", "logs:*"), "*"));
        String provider = "arn:aws:iam::" + ACCOUNT + ":oidc-provider/token.actions.githubusercontent.com";
        role("/ci/", "github-deploy", 600, PolicyTexts.web(provider, """
                        {"StringEquals":{"token.actions.githubusercontent.com:aud":"sts.amazonaws.com"},
                        "StringLike":{"token.actions.githubusercontent.com:sub":"repo:*"}}"""))
                .describe("Deploys from pipelines")
                .tag("owner", "platform")
                .used(clock.daysAgo(3), "eu-west-1");
        role("/", "partner-audit", 500, PolicyTexts.aws("arn:aws:iam::777788889999:root", ""))
                .session(43_200)
                .attach(readOnly)
                .tag("owner", "finance")
                .used(clock.daysAgo(40), "us-east-1");
        role("/", "thumbnails", 450, PolicyTexts.service("lambda.amazonaws.com", ""))
                .attach(lambda)
                .tag("owner", "media")
                .used(clock.daysAgo(0), "eu-west-1");
        role("/", "events-relay", 420, PolicyTexts.service("events.amazonaws.com", ""))
                .inline("relay", PolicyTexts.allow("RelayEvents", List.of("events:PutEvents"), "*"))
                .tag("owner", "media")
                .used(clock.daysAgo(1), "eu-west-1");
        role("/", "stale-migration", 500, PolicyTexts.aws("AIDA9999999999EXAMPLE", ""));
        role("/", "legacy-sync", 800, PolicyTexts.aws("*", "")).used(clock.daysAgo(200), "us-east-1");
        role(
                        "/aws-service-role/support.amazonaws.com/",
                        "AWSServiceRoleForSupport",
                        2000,
                        PolicyTexts.service("support.amazonaws.com", ""))
                .attach(account.managed(
                        "/aws-service-role/",
                        "AWSSupportServiceRolePolicy",
                        PolicyTexts.allow("AWSSupportActions", List.of("iam:GetRole", "iam:ListRoles"), "*")));
    }

    private SampleRole role(String path, String name, int created, String trust) {
        return account.role(path, name, clock.daysAgo(created), trust);
    }

    private void groups() {
        administrators.attach(account.managed("/", "AdministratorAccess", PolicyTexts.EVERYTHING));
        developers.attach(
                account.managed("/", "AWSCloudShellFullAccess", PolicyTexts.allow("", List.of("cloudshell:*"), "*")));
        account.group("Support", clock.daysAgo(1800))
                .attach(account.managed("/", "AWSSupportAccess", PolicyTexts.allow("", List.of("support:*"), "*")));
        List<String> export = List.of("s3:GetObject");
        account.policy(
                        "/",
                        "unused-export",
                        clock.daysAgo(1000),
                        PolicyTexts.old("Export", export, "arn:aws:s3:::example-export/1/*"))
                .then(
                        PolicyTexts.old("Export", export, "arn:aws:s3:::example-export/2/*"),
                        PolicyTexts.old("Export", export, "arn:aws:s3:::example-export/3/*"),
                        PolicyTexts.old("Export", export, "arn:aws:s3:::example-export/4/*"),
                        PolicyTexts.old("Export", export, "arn:aws:s3:::example-export/5/*"));
    }
}
