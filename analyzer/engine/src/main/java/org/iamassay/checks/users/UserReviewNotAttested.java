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
        id = "user-review-attested",
        title = "Users, their access and activity are reviewed periodically",
        area = Area.INDIVIDUAL_USERS,
        severity = Severity.MEDIUM,
        effort = Effort.MEDIUM,
        phase = Phase.M,
        risk = "People leave and change jobs; what nobody reviews stays open for whoever finds the password "
                + "or key.",
        remediation = "Review all users against the personnel list every quarter, remove what is not needed, and "
                + "keep the list with reviewer and date.",
        console = "IAM > Credential report > Download report; compare it with the personnel list.",
        cli = """
                aws iam generate-credential-report
                aws iam get-credential-report --query Content --output text""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"
        },
        passes = "attested met 2025-05-01",
        fails = "attested not-met 2025-05-01",
        practices = {"P0-8", "P1-4", "P1-12", "P2-10", "P2-11"},
        needs = EvidenceKind.ATTESTATION)
@Attestable(days = 92, statement = "Population, reviewer, date, removals; leavers against the personnel list.")
public final class UserReviewNotAttested implements AttestedCheck {}
