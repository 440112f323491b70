package org.iamassay.checks.keys;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notApplicable;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import org.iamassay.check.Answer;
import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Dates;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Outcome;
import org.iamassay.check.Parameter;
import org.iamassay.check.Reference;
import org.iamassay.check.Severity;
import org.iamassay.check.UserCheck;
import org.iamassay.model.Flag;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.User;

@CheckInfo(
        id = "access-key-overlap-short",
        title = "Two active keys live side by side only during rotation",
        area = Area.ACCESS_KEYS,
        severity = Severity.LOW,
        effort = Effort.MEDIUM,
        risk =
                "Two keys active for weeks mean a rotation that was never finished, or two programs or people who share one user, so "
                        + "that neither their permissions nor their traces can be told apart.",
        remediation =
                "Finish the rotation: move what still uses the old key, switch it off, delete it. Give each program a role "
                        + "or user of its own.",
        console =
                "IAM > Users > the user > Security credentials > Access keys: look at the last use of both, then Actions > "
                        + "Deactivate on the older one, and later Delete.",
        cli = """
                aws iam get-access-key-last-used --access-key-id OLD_KEY_ID
                aws iam update-access-key --user-name USER --access-key-id OLD_KEY_ID --status Inactive
                aws iam delete-access-key --user-name USER --access-key-id OLD_KEY_ID""",
        references = {"https://docs.aws.amazon.com/IAM/latest/UserGuide/id-credentials-access-keys-update.html"},
        passes = "access_key_1_active=true; access_key_1_last_rotated=2025-05-18T12:00:00Z; "
                + "access_key_2_active=true; access_key_2_last_rotated=2024-01-18T12:00:00Z",
        fails = "access_key_1_active=true; access_key_1_last_rotated=2024-01-18T12:00:00Z; "
                + "access_key_2_active=true; access_key_2_last_rotated=2025-05-18T11:59:59Z",
        practices = {"P1-17", "P1-19", "P3-9"},
        parameters = {"key.overlap-days"},
        reads = {
            ReportColumn.ACCESS_KEY_1_ACTIVE,
            ReportColumn.ACCESS_KEY_1_LAST_ROTATED,
            ReportColumn.ACCESS_KEY_1_LAST_USED_DATE,
            ReportColumn.ACCESS_KEY_2_ACTIVE,
            ReportColumn.ACCESS_KEY_2_LAST_ROTATED,
            ReportColumn.ACCESS_KEY_2_LAST_USED_DATE,
            ReportColumn.USER_CREATION_TIME
        })
public final class TwoActiveAccessKeysTooLong implements UserCheck {

    @Override
    public Outcome examine(User user, Examination examination) {
        Flag one = user.keys().get(0).active();
        Flag two = user.keys().get(1).active();
        if (one.isNo() || two.isNo()) {
            return notApplicable("no-second-key");
        }
        if (one.isUnknown() || two.isUnknown()) {
            return notAssessed(one.isUnknown() ? one.reason() : two.reason());
        }
        return judge(user, examination);
    }

    private static Outcome judge(User user, Examination examination) {
        Dates dates = examination.dates();
        long limit = examination.days(Parameter.KEY_OVERLAP_DAYS);
        Reference one = dates.creation(user, user.keys().get(0));
        Reference two = dates.creation(user, user.keys().get(1));
        Answer oneOld = dates.isMoreThan(one, limit);
        Answer twoOld = dates.isMoreThan(two, limit);
        if (oneOld == Answer.NO || twoOld == Answer.NO) {
            return pass();
        }
        if (oneOld == Answer.UNKNOWN || twoOld == Answer.UNKNOWN) {
            return notAssessed(oneOld == Answer.UNKNOWN ? one.reason() : two.reason());
        }
        long newer = Math.max(one.epochSecond(), two.epochSecond());
        String shared = bothUsedWithin(user, limit, dates) ? "; both were used lately: shared key?" : "";
        return fail("two active access keys, the newer one last rotated " + dates.ago(newer) + shared);
    }

    private static boolean bothUsedWithin(User user, long limit, Dates dates) {
        return user.keys().stream()
                .map(dates::lastUsed)
                .allMatch(used -> used.isDate() && dates.asOf() - used.epochSecond() <= limit);
    }
}
