package org.iamassay.checks.keys;

import org.iamassay.check.Area;
import org.iamassay.check.Attestable;
import org.iamassay.check.AttestedCheck;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.model.EvidenceKind;

@CheckInfo(
        id = "keys-not-embedded-attested",
        title = "Keys are not embedded in code or images",
        area = Area.ACCESS_KEYS,
        severity = Severity.MEDIUM,
        effort = Effort.MEDIUM,
        phase = Phase.M,
        risk = "A key in a repository or an image is copied with it, and is found by robots within minutes "
                + "of going public.",
        remediation = "Scan all repositories, images and their history for keys, before each commit and on a "
                + "schedule; rotate every hit.",
        console =
                "IAM > Users > the user > Security credentials > Access keys > Deactivate what a scan has " + "found.",
        cli = "aws iam update-access-key --user-name USER --access-key-id KEY --status Inactive",
        references = {"https://docs.aws.amazon.com/IAM/latest/UserGuide/securing_access-keys.html"},
        passes = "attested met 2025-05-01",
        fails = "attested not-met 2025-05-01",
        practices = {"P1-19", "P1-42"},
        needs = EvidenceKind.ATTESTATION)
@Attestable(days = 182, statement = "Which scanner, which repositories and registries, last run, open hits.")
public final class KeyScanNotAttested implements AttestedCheck {}
