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
        id = "access-type-monitoring-attested",
        title = "Console activity and API calls are watched apart",
        area = Area.SEPARATION,
        severity = Severity.LOW,
        effort = Effort.MEDIUM,
        phase = Phase.M,
        risk = "Sign-ins of people and calls of programs look different; watched as one stream, the odd one "
                + "among them is not seen.",
        remediation = "Keep one query or detector for console sign-ins and one for the use of access keys, and "
                + "name who reads them.",
        console = "CloudTrail > Lake > Queries, or GuardDuty > Findings; one for ConsoleLogin, one for calls "
                + "with access keys.",
        cli = "aws cloudtrail lookup-events --lookup-attributes AttributeKey=EventName,AttributeValue=ConsoleLogin",
        references = {"https://docs.aws.amazon.com/IAM/latest/UserGuide/cloudtrail-integration.html"},
        passes = "attested met 2025-05-01",
        fails = "attested not-met 2025-05-01",
        practices = {"P0-6", "P0-7"},
        needs = EvidenceKind.ATTESTATION)
@Attestable(
        days = 182,
        statement = "Queries or detectors for console sign-ins and for key use, who reads them, last alert.")
public final class AccessMonitoringNotAttested implements AttestedCheck {}
