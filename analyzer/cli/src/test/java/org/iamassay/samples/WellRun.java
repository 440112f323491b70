package org.iamassay.samples;

import static org.iamassay.samples.ReportRow.root;

import java.time.Instant;
import java.util.List;
import org.iamassay.model.ReportColumn;

/** The story {@code well-run}: people come through Identity Center, programs through roles, one printer has a key. */
final class WellRun {

    static final String ACCOUNT = "444455556666";
    static final String PROVIDER = "arn:aws:iam::" + ACCOUNT + ":oidc-provider/token.actions.githubusercontent.com";
    static final String SAML = "arn:aws:iam::" + ACCOUNT + ":saml-provider/AWSSSO_0123456789abcdef_DO_NOT_DELETE";
    private static final String AS_OF = "2026-09-30T06:00:00Z";
    private static final String NONE = "N/A";
    private static final String HERE = "{\"StringEquals\":{\"aws:SourceAccount\":\"" + ACCOUNT + "\"}}";

    private final Clock clock = new Clock(Instant.parse(AS_OF), 9);
    private final SampleAccount account;

    private WellRun() {
        account = new SampleAccount(
                ACCOUNT,
                root(ACCOUNT, "2024-02-01T09:00:00Z")
                        .set(ReportColumn.PASSWORD_LAST_USED, NONE)
                        .set(ReportColumn.PASSWORD_LAST_CHANGED, NONE));
        account.modernTokens();
    }

    static Story story() {
        WellRun story = new WellRun();
        story.printer();
        story.people();
        story.programs();
        story.services();
        Delivery delivery = new Delivery(ACCOUNT, "2026-09-30T06:10:05Z", List.of("eu-west-1", "us-east-1"));
        new IamDumps(story.account, delivery).write(AS_OF, 2, 0);
        WellRunServices.write(delivery);
        return Story.collected("well-run", delivery);
    }

    /** A machine outside AWS that cannot take on a role. */
    private void printer() {
        SampleGroup machines = account.group("Machines", clock.daysAgo(800))
                .attach(account.policy(
                                "/",
                                "fetch-print-jobs",
                                clock.daysAgo(800),
                                PolicyTexts.allow(
                                        "FetchPrintJobsOnly",
                                        List.of("s3:GetObject"),
                                        "arn:aws:s3:::example-print-jobs/*"))
                        .describe("Lets printers fetch their jobs")
                        .then(PolicyTexts.allow(
                                "FetchPrintJobsOnly",
                                List.of("s3:GetObject"),
                                "arn:aws:s3:::example-print-jobs/queue/*")));
        account.user(
                        "/service/",
                        ReportRow.user(ACCOUNT, "service/", "label-printer", clock.daysAgo(500))
                                .key(1, true, clock.daysAgo(25), clock.usedDaysAgo(0), "eu-west-1", "s3"))
                .in(machines)
                .tag("owner", "warehouse")
                .tag("identity-type", "machine")
                .keyId(1, "AKIAIOSFODNN7EXAMPLE");
    }

    private void people() {
        SamplePolicy administrator = account.managed("/", "AdministratorAccess", PolicyTexts.EVERYTHING);
        SamplePolicy viewer = account.managed(
                "/job-function/",
                "ViewOnlyAccess",
                PolicyTexts.allow("", List.of("ec2:Describe*", "iam:List*", "s3:ListAllMyBuckets"), "*"));
        String path = "/aws-reserved/sso.amazonaws.com/eu-west-1/";
        role(path, "AWSReservedSSO_AdministratorAccess_0123456789abcdef", PolicyTexts.saml(SAML), 2)
                .attach(administrator)
                .session(43_200);
        role(path, "AWSReservedSSO_ViewOnlyAccess_fedcba9876543210", PolicyTexts.saml(SAML), 0)
                .attach(viewer)
                .session(43_200);
        role("/", "support-cases", PolicyTexts.aws("arn:aws:iam::" + ACCOUNT + ":root", ""), 60)
                .describe("Opens and follows support cases")
                .attach(account.managed("/", "AWSSupportAccess", PolicyTexts.allow("", List.of("support:*"), "*")))
                .tag("owner", "platform");
    }

    private void programs() {
        SamplePolicy deploy = account.policy(
                        "/ci/",
                        "deploy-artifacts",
                        clock.daysAgo(700),
                        PolicyTexts.allow(
                                "BuildArtifactsOnly",
                                List.of("s3:GetObject", "s3:PutObject"),
                                "arn:aws:s3:::example-artifacts/*"))
                .describe("Lets the pipeline of the main branch read and write build artifacts");
        role("/ci/", "github-deploy", PolicyTexts.web(PROVIDER, """
                        {"StringEquals":{"token.actions.githubusercontent.com:aud":"sts.amazonaws.com",
                        "token.actions.githubusercontent.com:sub":"repo:example-org/example-repo:ref:refs/heads/main"}}"""), 1)
                .describe("Deploys from the main branch")
                .attach(deploy)
                .tag("owner", "platform");
        role("/", "invoice-writer", PolicyTexts.service("lambda.amazonaws.com", ""), 0)
                .describe("Writes invoices")
                .attach(deploy)
                .tag("owner", "billing");
        role("/", "invoice-schedule", PolicyTexts.service("scheduler.amazonaws.com", HERE), 0)
                .describe("Starts the invoice run each night")
                .attach(account.policy(
                                "/",
                                "start-invoice-run",
                                clock.daysAgo(400),
                                PolicyTexts.allow(
                                        "StartInvoiceRunOnly",
                                        List.of("lambda:InvokeFunction"),
                                        "arn:aws:lambda:eu-west-1:" + ACCOUNT + ":function:invoices"))
                        .describe("Lets the scheduler start the invoice function"))
                .tag("owner", "billing");
        role(
                        "/",
                        "organization-audit",
                        PolicyTexts.aws(
                                "arn:aws:iam::111122223333:role/auditor",
                                "{\"StringEquals\":{\"aws:PrincipalOrgID\":\"o-exampleorgid\"}}"),
                        20)
                .describe("Read by the organization's audit account")
                .attach(account.managed(
                        "/", "SecurityAudit", PolicyTexts.allow("", List.of("iam:GetAccountSummary"), "*")))
                .tag("owner", "security");
    }

    private void services() {
        role(
                        "/aws-service-role/sso.amazonaws.com/",
                        "AWSServiceRoleForSSO",
                        PolicyTexts.service("sso.amazonaws.com", ""),
                        0)
                .attach(account.managed(
                        "/aws-service-role/",
                        "AWSSSOServiceRolePolicy",
                        PolicyTexts.allow(
                                "IAMRoleProvisioningActions",
                                List.of("iam:CreateRole", "iam:DeleteRole"),
                                "arn:aws:iam::*:role/aws-reserved/sso.amazonaws.com/*")));
    }

    private SampleRole role(String path, String name, String trust, int used) {
        return account.role(path, name, clock.daysAgo(600), trust).used(clock.daysAgo(used), "eu-west-1");
    }
}
