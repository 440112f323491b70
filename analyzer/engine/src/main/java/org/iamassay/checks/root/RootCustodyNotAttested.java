package org.iamassay.checks.root;

import org.iamassay.check.Area;
import org.iamassay.check.Attestable;
import org.iamassay.check.AttestedCheck;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.model.EvidenceKind;

@CheckInfo(
        id = "root-custody-attested",
        title = "Root credentials are in documented, tested custody",
        area = Area.ROOT,
        severity = Severity.MEDIUM,
        effort = Effort.MEDIUM,
        phase = Phase.M,
        risk = "A root password and device that nobody can find, or that one person alone holds, are lost "
                + "on the day they are needed or used without a witness.",
        remediation = "Write down who holds the password and who the MFA device, keep them with two people, and "
                + "test the way in once a year.",
        console = "IAM > Dashboard > Security recommendations shows the state of root; the custody itself is "
                + "kept outside AWS.",
        cli = "aws iam get-account-summary --query SummaryMap.AccountMFAEnabled",
        references = {"https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html"},
        passes = "attested met 2025-05-01",
        fails = "attested not-met 2025-05-01",
        practices = {"P2-5", "P3-11"},
        needs = EvidenceKind.ATTESTATION)
@Attestable(
        days = 365,
        statement = "Who holds password and MFA device, where the second person is, when the procedure was last "
                + "tested, which tasks need root.")
public final class RootCustodyNotAttested implements AttestedCheck {}
