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
import org.iamassay.check.Outcome;
import org.iamassay.check.Parameter;
import org.iamassay.check.Reference;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdicts;
import org.iamassay.model.AccessKey;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.User;

@CheckInfo(
        id = "access-key-rotated",
        title = "Active access keys are rotated",
        area = Area.ACCESS_KEYS,
        severity = Severity.MEDIUM,
        effort = Effort.MEDIUM,
        risk =
                "An access key works until somebody switches it off. The older it is, the more laptops, logs, build servers and "
                        + "backups hold a copy, and a copy that leaked long ago still opens the account today.",
        remediation =
                "Give the program temporary credentials of a role. Where a key has to stay: make a second one, move the "
                        + "program over, watch the last use of the old one, switch it off, then delete it.",
        console =
                "IAM > Users > the user > Security credentials > Access keys > Create access key. Once the old key shows no "
                        + "more use: Actions > Deactivate, and after a few quiet days Actions > Delete.",
        cli = """
                aws iam create-access-key --user-name USER
                aws iam get-access-key-last-used --access-key-id OLD_KEY_ID
                aws iam update-access-key --user-name USER --access-key-id OLD_KEY_ID --status Inactive
                aws iam delete-access-key --user-name USER --access-key-id OLD_KEY_ID""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id-credentials-access-keys-update.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/securing_access-keys.html"
        },
        passes = "access_key_1_active=true; access_key_1_last_rotated=2025-03-03T12:00:00Z",
        fails = "access_key_1_active=true; access_key_1_last_rotated=2025-03-03T11:59:59Z",
        practices = {"P0-3", "P1-17", "P1-43", "P2-8", "P3-9"},
        frameworks = {
            "cis-aws-1.4:1.14@90 cis-aws-1.5:1.14@90 cis-aws-2.0:1.14@90 cis-aws-3.0:1.14@90 cis-aws-4.0:1.14@90",
            "cis-aws-5.0:1.13@90 cis-aws-6.0:2.13@90 cis-aws-7.0:2.12@90 aws-fsbp:IAM.3@90",
            "pci-dss-4.0:8.3.9@90,8.6.3@90 nist-800-53-r5:AC-2(1),AC-2(3),AC-3(15)",
            "iso-27001-2022:A.5.15 soc2:CC6.1,CC6.2"
        },
        parameters = {"key.max-age-days"},
        reads = {
            ReportColumn.ACCESS_KEY_1_ACTIVE,
            ReportColumn.ACCESS_KEY_1_LAST_ROTATED,
            ReportColumn.USER_CREATION_TIME
        },
        instead = {EvidenceKind.ACCESS_KEYS})
public final class AccessKeyNotRotated implements AccessKeyCheck {

    @Override
    public boolean examineWithoutReport(Examination examination, Verdicts verdicts) {
        return ListedKeys.examine(examination.days(Parameter.KEY_MAX_AGE_DAYS), examination, verdicts);
    }

    @Override
    public Outcome examine(User user, AccessKey key, Examination examination) {
        if (key.active().isUnknown()) {
            return notAssessed(key.active().reason());
        }
        if (!key.isActive()) {
            return notApplicable("no-active-key");
        }
        Dates dates = examination.dates();
        Reference created = dates.creation(user, key);
        return switch (dates.isMoreThan(created, examination.days(Parameter.KEY_MAX_AGE_DAYS))) {
            case YES -> fail(KeyTexts.created(key, created, dates));
            case NO -> pass();
            case UNKNOWN -> notAssessed(created.reason());
        };
    }
}
