package org.iamassay.samples;

import static org.iamassay.samples.ReportRow.root;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The story {@code ways-to-admin}: few are administrators, and many can become one, each in another way. */
final class WaysToAdmin {

    static final String ACCOUNT = "111122223333";
    private static final String AS_OF = "2026-09-30T06:00:00Z";
    private static final String NONE = "N/A";
    private static final String HERE = "arn:aws:iam::" + ACCOUNT + ":";

    private final Clock clock = new Clock(Instant.parse(AS_OF), 11);
    private final SampleAccount account =
            new SampleAccount(ACCOUNT, root(ACCOUNT, "2016-08-02T09:30:11Z").password(clock.daysAgo(700), NONE, NONE));
    private final SamplePolicy administrator = account.managed("/", "AdministratorAccess", PolicyTexts.EVERYTHING);

    private WaysToAdmin() {
        account.rootDevice("root-device", clock.daysAgo(690));
    }

    static Story story() {
        WaysToAdmin story = new WaysToAdmin();
        story.administrators();
        story.deployers();
        story.writersOfPolicies();
        story.takersOfOthers();
        story.held();
        story.outside();
        Delivery delivery = new Delivery(ACCOUNT, "2026-09-30T06:10:05Z", List.of("eu-west-1"));
        new IamDumps(story.account, delivery).write(AS_OF, 1, 0);
        Map<String, String> files = new TreeMap<>();
        List.of(
                        "iam-get-credential-report.json",
                        "iam-get-account-authorization-details.json",
                        "iam-get-account-summary.json")
                .forEach(name -> files.put(name, String.valueOf(delivery.files().get(name))));
        return new Story("ways-to-admin", files);
    }

    private void administrators() {
        SampleGroup administrators =
                account.group("Administrators", clock.daysAgo(2000)).attach(administrator);
        person("break-glass", 1500, 20).in(administrators).mfa(account.serial("break-glass"), clock.daysAgo(1400));
        account.user(
                        "/",
                        row("", "first-admin", 2500)
                                .password(clock.daysAgo(1800), clock.daysAgo(4), NONE)
                                .key(1, true, clock.daysAgo(1700), clock.usedDaysAgo(400), "us-east-1", "iam"))
                .in(administrators)
                .keyId(1, "AKIAIOSFODNN7EXAMPLE");
        role("forgotten-migration", PolicyTexts.aws(HERE + "root", "")).attach(administrator);
    }

    /** A role that may do everything trusts Lambda, and who deploys functions may give it to one. */
    private void deployers() {
        role("app-maintenance", PolicyTexts.service("lambda.amazonaws.com", ""))
                .attach(administrator)
                .used(clock.daysAgo(1), "eu-west-1");
        role("app-web", PolicyTexts.service("lambda.amazonaws.com", ""))
                .inline(
                        "read-items",
                        PolicyTexts.allow(
                                "ReadItems",
                                List.of("dynamodb:GetItem"),
                                "arn:aws:dynamodb:eu-west-1:" + ACCOUNT + ":table/items"))
                .used(clock.daysAgo(0), "eu-west-1");
        SampleGroup deployers = account.group("Deployers", clock.daysAgo(1000)).inline("deploy-functions", """
                        {"Version":"2012-10-17","Statement":[
                        {"Sid":"Functions","Effect":"Allow","Action":["lambda:CreateFunction","lambda:InvokeFunction"],"Resource":"*"},
                        {"Sid":"GiveRoles","Effect":"Allow","Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/app-*"}]}""");
        account.user(
                        "/",
                        row("", "legacy-deployer", 1300)
                                .password(clock.daysAgo(900), clock.daysAgo(10), NONE)
                                .key(1, true, clock.daysAgo(900), clock.usedDaysAgo(2), "eu-west-1", "lambda"))
                .in(deployers)
                .keyId(1, "AKIAI44QH8DHBEXAMPLE");
    }

    private void writersOfPolicies() {
        SamplePolicy own = account.policy("/", "tool-settings", clock.daysAgo(900), """
                {"Version":"2012-10-17","Statement":[{"Sid":"KeepThisPolicy","Effect":"Allow","Action":\
                ["iam:CreatePolicyVersion","iam:GetPolicy*"],"Resource":"arn:aws:iam::111122223333:policy/tool-settings"}]}""");
        person("policy-author", 800, 15).attach(own).mfa(account.serial("policy-author"), clock.daysAgo(700));
        SamplePolicy narrowed = account.policy("/", "once-broad", clock.daysAgo(1200), PolicyTexts.EVERYTHING)
                .then("""
                        {"Version":"2012-10-17","Statement":[{"Sid":"ChooseVersion","Effect":"Allow","Action":\
                        "iam:SetDefaultPolicyVersion","Resource":"arn:aws:iam::111122223333:policy/once-broad"}]}""");
        person("version-keeper", 600, 30).attach(narrowed).mfa(account.serial("version-keeper"), clock.daysAgo(500));
    }

    private void takersOfOthers() {
        person("key-manager", 500, 10)
                .inline("rotate-keys", """
                        {"Version":"2012-10-17","Statement":[{"Sid":"KeysOfAll","Effect":"Allow","Action":\
                        ["iam:CreateAccessKey","iam:DeleteAccessKey","iam:ListAccessKeys"],"Resource":"arn:aws:iam::111122223333:user/*",\
                        "Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}}}]}""")
                .mfa(account.serial("key-manager"), clock.daysAgo(450));
        role("release-stage", PolicyTexts.aws(HERE + "user/release-starter", ""))
                .inline("go-on", PolicyTexts.allow("GoOn", List.of("sts:AssumeRole"), HERE + "role/release-final"))
                .used(clock.daysAgo(2), "eu-west-1");
        role("release-final", PolicyTexts.aws(HERE + "role/release-stage", ""))
                .inline(
                        "admit",
                        PolicyTexts.allow("ChangeTrust", List.of("iam:UpdateAssumeRolePolicy"), HERE + "role/*"))
                .used(clock.daysAgo(2), "eu-west-1");
        account.user(
                        "/",
                        row("", "release-starter", 400)
                                .key(1, true, clock.daysAgo(80), clock.usedDaysAgo(2), "eu-west-1", "sts"))
                .keyId(1, "AKIA000000001EXAMPLE");
        role("instance-maintenance", PolicyTexts.service("ec2.amazonaws.com", ""))
                .attach(administrator)
                .onInstances()
                .used(clock.daysAgo(1), "eu-west-1");
        person("session-operator", 300, 5)
                .inline("shells", PolicyTexts.allow("Shells", List.of("ssm:StartSession"), "*"))
                .mfa(account.serial("session-operator"), clock.daysAgo(280));
    }

    /** Those whom a Deny or a boundary stops, and one who can lift the boundary. */
    private void held() {
        person("stopped-by-deny", 350, 12)
                .inline("iam-but-not-really", """
                        {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iam:*","Resource":"*"},\
                        {"Sid":"NoWrites","Effect":"Deny","NotAction":["iam:Get*","iam:List*"],"Resource":"*"}]}""")
                .mfa(account.serial("stopped-by-deny"), clock.daysAgo(300));
        SamplePolicy fence = account.policy("/", "fence", clock.daysAgo(900), """
                {"Version":"2012-10-17","Statement":[{"Sid":"DataOnly","Effect":"Allow","Action":["s3:*","dynamodb:*"],"Resource":"*"}]}""");
        person("fenced", 320, 9)
                .boundary(fence)
                .inline("too-much", PolicyTexts.allow("TooMuch", List.of("iam:*", "s3:*"), "*"))
                .mfa(account.serial("fenced"), clock.daysAgo(310));
        SamplePolicy gate = account.policy("/", "fence-with-a-gate", clock.daysAgo(900), """
                {"Version":"2012-10-17","Statement":[{"Sid":"Gate","Effect":"Allow","Action":["s3:*","iam:DeleteUserPermissionsBoundary"],"Resource":"*"}]}""");
        person("gate-keeper", 310, 8)
                .boundary(gate)
                .attach(administrator)
                .mfa(account.serial("gate-keeper"), clock.daysAgo(300));
    }

    private void outside() {
        SamplePolicy readOnly = account.managed(
                "/",
                "ReadOnlyAccess",
                PolicyTexts.allow("ReadOnlyActions", List.of("iam:Get*", "iam:List*", "s3:Get*", "s3:List*"), "*"));
        role("partner-audit", PolicyTexts.aws("arn:aws:iam::777788889999:root", ""))
                .attach(readOnly)
                .used(clock.daysAgo(40), "us-east-1");
        account.policy("/", "mistakes", clock.daysAgo(100), """
                {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:GetObjects","ec2:DescribeInstances"],"Resource":"*"},\
                {"Effect":"Allow","Action":"s3:ListBucket","Resource":"arn:aws:s3:::example-bucket/*"}]}""");
    }

    private SampleUser person(String name, int created, int used) {
        return account.user("/", row("", name, created).password(clock.daysAgo(60), clock.daysAgo(used), NONE));
    }

    private ReportRow row(String path, String name, int created) {
        return ReportRow.user(ACCOUNT, path, name, clock.daysAgo(created));
    }

    private SampleRole role(String name, String trust) {
        return account.role("/", name, clock.daysAgo(900), trust);
    }
}
