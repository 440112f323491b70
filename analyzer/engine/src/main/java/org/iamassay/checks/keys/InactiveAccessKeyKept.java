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
import org.iamassay.check.Severity;
import org.iamassay.model.AccessKey;
import org.iamassay.model.Moment;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.User;

@CheckInfo(
        id = "inactive-access-key-deleted",
        title = "Inactive access keys are deleted",
        area = Area.ACCESS_KEYS,
        severity = Severity.LOW,
        effort = Effort.LOW,
        risk =
                "A key that is switched off can be switched on again by anybody who may update keys, old copies of its secret "
                        + "included, and it occupies the slot that the next rotation needs.",
        remediation = "Delete keys that have been off for longer than a rollback could need.",
        console = "IAM > Users > the user > Security credentials > Access keys > the inactive key > Actions > Delete.",
        cli = "aws iam delete-access-key --user-name USER --access-key-id KEY_ID",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id-credentials-access-keys-update.html"
        },
        passes = "access_key_1_active=false; access_key_1_last_rotated=2024-01-18T12:00:00Z; "
                + "access_key_1_last_used_date=2025-03-03T12:00:00Z",
        fails = "access_key_1_active=false; access_key_1_last_rotated=2025-03-03T11:59:59Z",
        practices = {"P1-18", "P1-40"},
        parameters = {"key.inactive-max-days"},
        reads = {
            ReportColumn.ACCESS_KEY_1_ACTIVE,
            ReportColumn.ACCESS_KEY_1_LAST_ROTATED,
            ReportColumn.ACCESS_KEY_1_LAST_USED_DATE
        })
public final class InactiveAccessKeyKept implements AccessKeyCheck {

    @Override
    public boolean concerns(AccessKey key) {
        return switch (key.state()) {
            case ACTIVE, INACTIVE, NONE_OR_INACTIVE -> true;
            case NONE -> false;
            case UNKNOWN -> !(key.lastRotated().isSentinel() && key.lastUsed().isSentinel());
        };
    }

    @Override
    public String withoutSubject() {
        return "no-key";
    }

    @Override
    public Outcome examine(User user, AccessKey key, Examination examination) {
        return switch (key.state()) {
            case ACTIVE -> notApplicable("key-active");
            case UNKNOWN -> notAssessed(key.active().reason());
            case NONE_OR_INACTIVE -> notAssessed(key.lastRotated().reason());
            case NONE -> notApplicable("no-key");
            case INACTIVE -> judge(key, examination);
        };
    }

    private static Outcome judge(AccessKey key, Examination examination) {
        Dates dates = examination.dates();
        Moment created = dates.lastRotated(key);
        Moment used = dates.lastUsed(key);
        if (!created.isDate() && !used.isDate()) {
            return notAssessed(created.isUnknown() ? created.reason() : used.reason());
        }
        long latest = Math.max(second(created), second(used));
        // A last use that is unknown is not before the creation, but may be long after it.
        if (dates.asOf() - latest <= examination.days(Parameter.KEY_INACTIVE_MAX_DAYS)) {
            return pass();
        }
        return used.isUnknown()
                ? notAssessed(used.reason())
                : fail(KeyTexts.name(key) + " is inactive; " + (second(used) == latest ? "last used " : "created ")
                        + dates.ago(latest));
    }

    private static long second(Moment moment) {
        return moment.isDate() ? moment.epochSecond() : Long.MIN_VALUE;
    }
}
