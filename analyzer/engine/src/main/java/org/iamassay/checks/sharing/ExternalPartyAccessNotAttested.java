package org.iamassay.checks.sharing;

import org.iamassay.check.Area;
import org.iamassay.check.Attestable;
import org.iamassay.check.AttestedCheck;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.model.EvidenceKind;

@CheckInfo(
        id = "external-parties-use-roles-attested",
        title = "Partners and other accounts get roles, not users",
        area = Area.SHARING,
        severity = Severity.MEDIUM,
        effort = Effort.MEDIUM,
        phase = Phase.M,
        risk = "A key given to a partner lives in a house that nobody here can look into, and stays valid "
                + "after the contract ends.",
        remediation = "List all third parties with access, let them enter through roles with an external id, and "
                + "take users and keys back.",
        console = "IAM > Roles > Create role > AWS account > Another AWS account > Require external ID.",
        cli = "aws iam create-role --role-name ROLE --assume-role-policy-document file://trust.json",
        references = {"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html"},
        passes = "attested met 2025-05-01",
        fails = "attested not-met 2025-05-01",
        practices = {"P1-8", "P1-21", "P3-8"},
        needs = EvidenceKind.ATTESTATION)
@Attestable(
        days = 365,
        statement = "List of third parties with access and how they enter; none holds an IAM user or key.")
public final class ExternalPartyAccessNotAttested implements AttestedCheck {}
