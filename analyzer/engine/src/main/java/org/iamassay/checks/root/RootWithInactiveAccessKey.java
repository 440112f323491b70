package org.iamassay.checks.root;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Credentials;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Outcome;
import org.iamassay.check.RootCheck;
import org.iamassay.check.RootCredentials;
import org.iamassay.check.Severity;
import org.iamassay.model.AccessKey;
import org.iamassay.model.Flag;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.Snapshot;
import org.iamassay.model.User;

@CheckInfo(
        id = "root-no-inactive-access-key",
        title = "The root user keeps no inactive access key",
        area = Area.ROOT,
        severity = Severity.MEDIUM,
        effort = Effort.LOW,
        risk = "A deactivated root key is one click away from full access again,"
                + " and its secret may still lie in old scripts and backups.",
        remediation = "Delete the key; deactivation is only the step before.",
        console = "Sign in as root > account name, top right > Security credentials > Access keys > Actions > Delete.",
        cli = "aws iam delete-access-key --access-key-id KEY_ID",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user_manage_delete-key.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html"
        },
        passes = "access_key_1_active=false; access_key_1_last_rotated=N/A",
        fails = "access_key_1_active=false; access_key_1_last_rotated=2022-12-14T12:00:00Z",
        practices = {"P1-16", "P3-11"},
        reads = {
            ReportColumn.ACCESS_KEY_1_ACTIVE,
            ReportColumn.ACCESS_KEY_1_LAST_ROTATED,
            ReportColumn.ACCESS_KEY_1_LAST_USED_DATE,
            ReportColumn.ACCESS_KEY_2_ACTIVE,
            ReportColumn.ACCESS_KEY_2_LAST_ROTATED,
            ReportColumn.ACCESS_KEY_2_LAST_USED_DATE
        })
public final class RootWithInactiveAccessKey implements RootCheck {

    @Override
    public Outcome examine(User root, Examination examination) {
        AccessKey one = root.keys().get(0);
        AccessKey two = root.keys().get(1);
        Flag kept = Credentials.anyOf(kept(one, examination.snapshot()), kept(two, examination.snapshot()));
        if (kept.isUnknown()) {
            return notAssessed(kept.reason());
        }
        if (kept.isNo()) {
            return pass();
        }
        boolean first = one.state() == AccessKey.State.INACTIVE;
        boolean both = first && two.state() == AccessKey.State.INACTIVE;
        return fail(
                both ? "access keys 1 and 2 exist, inactive" : "access key " + (first ? 1 : 2) + " exists, inactive");
    }

    private static Flag kept(AccessKey key, Snapshot snapshot) {
        return switch (key.state()) {
            case INACTIVE -> Flag.YES;
            case ACTIVE, NONE -> Flag.NO;
            case UNKNOWN -> key.active();
            case NONE_OR_INACTIVE ->
                RootCredentials.summary(snapshot, "AccountAccessKeysPresent").isNo()
                        ? Flag.NO
                        : Flag.unknown(key.lastRotated().reason());
        };
    }
}
