package org.iamassay.checks.separation;

import org.iamassay.check.Area;
import org.iamassay.check.Attestable;
import org.iamassay.check.AttestedCheck;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.model.EvidenceKind;

@CheckInfo(
        id = "credential-lifecycle-attested",
        title = "Passwords follow people, keys follow applications",
        area = Area.SEPARATION,
        severity = Severity.MEDIUM,
        effort = Effort.MEDIUM,
        phase = Phase.M,
        risk = "A password that outlives its person, or a key that outlives its application, is a way in "
                + "that nobody watches.",
        remediation = "Tie removal of users to the leaving of people, give each key an owner and an end, and run "
                + "no application on a key of a person.",
        console = "IAM > Users > Tags: keep owner and application with each user.",
        cli = "aws iam tag-user --user-name USER --tags Key=owner,Value=OWNER",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags_users.html"
        },
        passes = "attested met 2025-05-01",
        fails = "attested not-met 2025-05-01",
        practices = {"P0-3", "P0-8", "P0-9", "P2-3"},
        needs = EvidenceKind.ATTESTATION)
@Attestable(
        days = 365,
        statement = "Who removes a leaver’s user and within how long; who owns each key and what ends it; that "
                + "no application runs on a person’s key.")
public final class CredentialLifecycleNotAttested implements AttestedCheck {}
