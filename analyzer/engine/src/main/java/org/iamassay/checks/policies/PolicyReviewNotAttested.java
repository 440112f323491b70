package org.iamassay.checks.policies;

import org.iamassay.check.Area;
import org.iamassay.check.Attestable;
import org.iamassay.check.AttestedCheck;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.model.EvidenceKind;

@CheckInfo(
        id = "policy-review-attested",
        title = "Policies are reviewed and updated",
        area = Area.POLICY_HYGIENE,
        severity = Severity.MEDIUM,
        effort = Effort.MEDIUM,
        phase = Phase.M,
        risk = "Policies are widened in a hurry and hardly ever narrowed; without a review the exceptions "
                + "become the rule.",
        remediation = "Review every custom policy twice a year against the requirement it serves, narrow or delete "
                + "it, and note who did so.",
        console = "IAM > Policies > Filter by Customer managed; open each with its last accessed information.",
        cli = "aws iam list-policies --scope Local",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-versioning.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"
        },
        passes = "attested met 2025-05-01",
        fails = "attested not-met 2025-05-01",
        practices = {"P1-12", "P1-28", "P1-29", "P2-10"},
        needs = EvidenceKind.ATTESTATION)
@Attestable(days = 182, statement = "Scope, reviewer, changes made; which custom policies exist for which requirement.")
public final class PolicyReviewNotAttested implements AttestedCheck {}
