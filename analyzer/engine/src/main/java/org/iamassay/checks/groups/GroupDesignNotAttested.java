package org.iamassay.checks.groups;

import org.iamassay.check.Area;
import org.iamassay.check.Attestable;
import org.iamassay.check.AttestedCheck;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.model.EvidenceKind;

@CheckInfo(
        id = "group-design-attested",
        title = "Groups mirror job functions",
        area = Area.GROUPS,
        severity = Severity.LOW,
        effort = Effort.MEDIUM,
        phase = Phase.M,
        risk = "Groups that grew by accident give people what a former job needed, and nobody can say what "
                + "a group is for.",
        remediation = "Give each group a job function and an owner, and change memberships whenever a job changes.",
        console = "IAM > User groups: write function and owner of each group down, and review the members.",
        cli = """
                aws iam list-groups
                aws iam get-group --group-name GROUP""",
        references = {"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups.html"},
        passes = "attested met 2025-05-01",
        fails = "attested not-met 2025-05-01",
        practices = {"P1-5", "P3-2"},
        needs = EvidenceKind.ATTESTATION)
@Attestable(days = 365, statement = "List of groups with function and owner; how a change of job changes membership.")
public final class GroupDesignNotAttested implements AttestedCheck {}
