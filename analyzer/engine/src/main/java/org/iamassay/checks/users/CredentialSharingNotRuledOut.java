package org.iamassay.checks.users;

import org.iamassay.check.Area;
import org.iamassay.check.Attestable;
import org.iamassay.check.AttestedCheck;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.model.EvidenceKind;

@CheckInfo(
        id = "credentials-not-shared-attested",
        title = "No credential is shared between people or systems",
        area = Area.INDIVIDUAL_USERS,
        severity = Severity.MEDIUM,
        effort = Effort.MEDIUM,
        phase = Phase.M,
        risk = "What several share nobody answers for: a log names the user, never the person, and a leaver "
                + "still knows the secret.",
        remediation = "Make it a rule that every person and system has a credential of its own, tell it to all, "
                + "and look for use from several places.",
        console = "CloudTrail > Event history > filter by user name; look for one user from many addresses.",
        cli = "aws cloudtrail lookup-events --lookup-attributes AttributeKey=Username,AttributeValue=USER",
        references = {"https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"},
        passes = "attested met 2025-05-01",
        fails = "attested not-met 2025-05-01",
        practices = {"P0-14", "P1-19"},
        needs = EvidenceKind.ATTESTATION)
@Attestable(days = 365, statement = "Rule, how it is made known, how breaches are found.")
public final class CredentialSharingNotRuledOut implements AttestedCheck {}
