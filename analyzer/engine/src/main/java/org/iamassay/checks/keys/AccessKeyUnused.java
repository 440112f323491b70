package org.iamassay.checks.keys;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notApplicable;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import org.iamassay.check.AccessKeyCheck;
import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Dates;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Grace;
import org.iamassay.check.Outcome;
import org.iamassay.check.Parameter;
import org.iamassay.check.Reference;
import org.iamassay.check.Severity;
import org.iamassay.model.AccessKey;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.User;

@CheckInfo(
        id = "access-key-in-use",
        title = "Active access keys are in use",
        area = Area.ACCESS_KEYS,
        severity = Severity.MEDIUM,
        effort = Effort.LOW,
        risk =
                "A key nobody uses is a way in that nobody watches: its owner would not notice if somebody else began to use it.",
        remediation = "Switch the key off, wait for complaints for a few days, then delete it.",
        console =
                "IAM > Users > the user > Security credentials > Access keys > Actions > Deactivate; after a few quiet days "
                        + "Actions > Delete.",
        cli = """
                aws iam get-access-key-last-used --access-key-id KEY_ID
                aws iam update-access-key --user-name USER --access-key-id KEY_ID --status Inactive
                aws iam delete-access-key --user-name USER --access-key-id KEY_ID""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_finding-unused.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html"
        },
        passes = "access_key_1_active=true; access_key_1_last_rotated=2024-11-13T12:00:00Z; "
                + "access_key_1_last_used_date=2025-04-17T12:00:01Z",
        fails =
                "access_key_1_active=true; access_key_1_last_rotated=2022-09-05T12:00:00Z; access_key_1_last_used_date=N/A",
        practices = {"P1-18", "P1-40", "P2-11"},
        frameworks = {
            "cis-aws-1.4:1.12@45 cis-aws-1.5:1.12@45 cis-aws-2.0:1.12@45 cis-aws-3.0:1.12@45 cis-aws-4.0:1.12@45",
            "cis-aws-5.0:1.11@45 cis-aws-6.0:2.11@45 cis-aws-7.0:2.11@45 aws-fsbp:IAM.22@45,IAM.8@90",
            "pci-dss-4.0:8.2.6@90 nist-800-53-r5:AC-2,AC-2(1),AC-2(3),AC-3,AC-3(7),AC-3(15),AC-6",
            "iso-27001-2022:A.5.15 soc2:CC6.1,CC6.2,CC6.3"
        },
        parameters = {"unused.max-days", "grace.new-key-days"},
        reads = {
            ReportColumn.ACCESS_KEY_1_ACTIVE,
            ReportColumn.ACCESS_KEY_1_LAST_USED_DATE,
            ReportColumn.ACCESS_KEY_1_LAST_ROTATED,
            ReportColumn.USER_CREATION_TIME
        })
public final class AccessKeyUnused implements AccessKeyCheck {

    @Override
    public Outcome examine(User user, AccessKey key, Examination examination) {
        if (key.active().isUnknown()) {
            return notAssessed(key.active().reason());
        }
        if (!key.isActive()) {
            return notApplicable("no-active-key");
        }
        Dates dates = examination.dates();
        long grace = examination.days(Parameter.GRACE_NEW_KEY_DAYS);
        return Grace.apply(judge(user, key, examination), dates.creation(user, key), grace, dates);
    }

    private static Outcome judge(User user, AccessKey key, Examination examination) {
        Dates dates = examination.dates();
        Reference unused = dates.unusedSince(user, key);
        return switch (dates.isAtLeast(unused, examination.days(Parameter.UNUSED_MAX_DAYS))) {
            case YES -> fail(text(key, unused, dates));
            case NO -> pass();
            case UNKNOWN -> notAssessed(unused.reason());
        };
    }

    private static String text(AccessKey key, Reference unused, Dates dates) {
        return dates.lastUsed(key).isDate()
                ? KeyTexts.name(key) + " last used " + dates.ago(unused.epochSecond())
                : KeyTexts.created(key, unused, dates) + ", and never used";
    }
}
