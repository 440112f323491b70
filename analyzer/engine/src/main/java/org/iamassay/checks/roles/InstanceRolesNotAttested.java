package org.iamassay.checks.roles;

import org.iamassay.check.Area;
import org.iamassay.check.Attestable;
import org.iamassay.check.AttestedCheck;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.model.EvidenceKind;

@CheckInfo(
        id = "instance-roles-attested",
        title = "Applications on compute services use roles",
        area = Area.ROLES,
        severity = Severity.MEDIUM,
        effort = Effort.HIGH,
        phase = Phase.M,
        risk = "A key on an instance is read by whoever gets onto it, works from anywhere, and does not "
                + "expire; a role gives none of that.",
        remediation = "Give instances, functions and containers roles, and remove access keys from their disks, "
                + "variables and images.",
        console = "EC2 > Instances > column IAM role; Actions > Security > Modify IAM role.",
        cli = """
                aws ec2 describe-instances --query "Reservations[].Instances[].[InstanceId,IamInstanceProfile.Arn]"
                aws ec2 associate-iam-instance-profile --instance-id INSTANCE --iam-instance-profile Name=PROFILE""",
        references = {"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-ec2.html"},
        passes = "attested met 2025-05-01",
        fails = "attested not-met 2025-05-01",
        practices = {"P0-11", "P1-7", "P1-22", "P2-4", "P3-7"},
        frameworks = {
            "cis-aws-1.4:1.18 cis-aws-1.5:1.18 cis-aws-2.0:1.18 cis-aws-3.0:1.18 cis-aws-4.0:1.18 cis-aws-5.0:1.17",
            "cis-aws-6.0:2.17 cis-aws-7.0:2.16"
        },
        needs = EvidenceKind.ATTESTATION)
@Attestable(
        days = 182,
        statement = "Instances, functions and containers without a role, and any that hold access keys; Assay "
                + "sees no instances.")
public final class InstanceRolesNotAttested implements AttestedCheck {}
