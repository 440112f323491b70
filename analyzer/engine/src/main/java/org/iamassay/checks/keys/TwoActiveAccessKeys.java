package org.iamassay.checks.keys;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notApplicable;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Outcome;
import org.iamassay.check.Severity;
import org.iamassay.check.UserCheck;
import org.iamassay.model.Flag;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.User;

@CheckInfo(
        id = "single-active-access-key",
        title = "Users have at most one active access key",
        area = Area.ACCESS_KEYS,
        severity = Severity.LOW,
        effort = Effort.LOW,
        risk =
                "The second slot is meant for the days of a rotation. Two keys that both stay active double what can leak, and make "
                        + "it unclear which program uses which.",
        remediation = "Find out which key is still used, switch the other off, then delete it.",
        console =
                "IAM > Users > the user > Security credentials > Access keys: compare the last use of both, then Actions > "
                        + "Deactivate on the one that is not needed, and later Delete.",
        cli = """
                aws iam list-access-keys --user-name USER
                aws iam get-access-key-last-used --access-key-id KEY_ID
                aws iam update-access-key --user-name USER --access-key-id KEY_ID --status Inactive
                aws iam delete-access-key --user-name USER --access-key-id KEY_ID""",
        references = {"https://docs.aws.amazon.com/IAM/latest/UserGuide/id-credentials-access-keys-update.html"},
        passes = "access_key_1_active=true; access_key_1_last_rotated=2025-05-27T12:00:00Z; "
                + "access_key_2_active=false; access_key_2_last_rotated=2025-04-12T12:00:00Z",
        fails = "access_key_1_active=true; access_key_1_last_rotated=2025-05-27T12:00:00Z; "
                + "access_key_2_active=true; access_key_2_last_rotated=2025-04-12T12:00:00Z",
        practices = {"P1-17", "P3-9"},
        frameworks = {
            "cis-aws-1.4:1.13 cis-aws-1.5:1.13 cis-aws-2.0:1.13 cis-aws-3.0:1.13 cis-aws-4.0:1.13",
            "cis-aws-5.0:1.12 cis-aws-6.0:2.12"
        },
        reads = {ReportColumn.ACCESS_KEY_1_ACTIVE, ReportColumn.ACCESS_KEY_2_ACTIVE})
public final class TwoActiveAccessKeys implements UserCheck {

    @Override
    public Outcome examine(User user, Examination examination) {
        Flag one = user.keys().get(0).active();
        Flag two = user.keys().get(1).active();
        if (one.isUnknown() || two.isUnknown()) {
            // Whatever the other slot says, this one decides between two verdicts.
            return notAssessed(one.isUnknown() ? one.reason() : two.reason());
        }
        if (one.isNo() && two.isNo()) {
            return notApplicable("no-active-key");
        }
        return one.isYes() && two.isYes() ? fail("both access keys are active") : pass();
    }
}
