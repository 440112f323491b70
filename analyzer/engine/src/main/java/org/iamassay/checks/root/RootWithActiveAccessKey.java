package org.iamassay.checks.root;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import java.util.stream.Collectors;
import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Credentials;
import org.iamassay.check.Dates;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Outcome;
import org.iamassay.check.RootCheck;
import org.iamassay.check.RootCredentials;
import org.iamassay.check.Severity;
import org.iamassay.model.AccessKey;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Flag;
import org.iamassay.model.Moment;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.User;

@CheckInfo(
        id = "root-no-active-access-key",
        title = "The root user has no active access key",
        area = Area.ROOT,
        severity = Severity.CRITICAL,
        effort = Effort.LOW,
        risk = "A root access key works from anywhere, without MFA, and no policy of the account limits it:"
                + " whoever finds it owns the account, its data and its bill.",
        remediation = "Find what uses the key (CloudTrail, last use in the report), give that work a role,"
                + " then deactivate and delete the key.",
        console = "Sign in as root > account name, top right > Security credentials > Access keys"
                + " > Actions > Deactivate, and after a quiet week Delete.",
        cli = """
                aws iam update-access-key --access-key-id KEY_ID --status Inactive
                aws iam delete-access-key --access-key-id KEY_ID""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user_manage_delete-key.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html"
        },
        passes = "access_key_1_active=false; access_key_2_active=false",
        fails = "access_key_1_active=true; access_key_1_last_rotated=2022-12-14T12:00:00Z",
        practices = {"P1-16", "P3-11"},
        frameworks = {
            "cis-aws-1.4:1.4 cis-aws-1.5:1.4 cis-aws-2.0:1.4 cis-aws-3.0:1.4 cis-aws-4.0:1.4 cis-aws-5.0:1.3",
            "cis-aws-6.0:2.3 cis-aws-7.0:2.4 aws-fsbp:IAM.4 pci-dss-4.0:7.2.1,7.2.2,8.2.1,8.2.2",
            "nist-800-53-r5:AC-2(1),AC-3(7),AC-3(15),AC-6,AC-6(2),AC-6(10) iso-27001-2022:A.5.15",
            "soc2:CC6.1,CC6.2,CC6.3"
        },
        reads = {
            ReportColumn.ACCESS_KEY_1_ACTIVE,
            ReportColumn.ACCESS_KEY_1_LAST_ROTATED,
            ReportColumn.ACCESS_KEY_1_LAST_USED_DATE,
            ReportColumn.ACCESS_KEY_2_ACTIVE,
            ReportColumn.ACCESS_KEY_2_LAST_ROTATED,
            ReportColumn.ACCESS_KEY_2_LAST_USED_DATE
        },
        instead = EvidenceKind.ACCOUNT_SUMMARY)
public final class RootWithActiveAccessKey implements RootCheck {

    @Override
    public Outcome examine(User root, Examination examination) {
        Flag active = Credentials.activeKey(root);
        if (active.isYes()) {
            return fail(root.keys().stream()
                    .filter(AccessKey::isActive)
                    .map(key -> describe(key, examination.dates()))
                    .collect(Collectors.joining("; ")));
        }
        return active.isNo() ? pass() : notAssessed(active.reason());
    }

    @Override
    public Outcome withoutRow(Examination examination) {
        Flag told = RootCredentials.summary(examination.snapshot(), "AccountAccessKeysPresent");
        if (told.isUnknown()) {
            return RootCredentials.unseen(examination.snapshot());
        }
        return told.isYes()
                ? fail("the account summary counts access keys of root, inactive ones included")
                : pass("the account summary counts no access key of root");
    }

    private static String describe(AccessKey key, Dates dates) {
        return "access key " + key.slot() + " is active, created "
                + text(dates.lastRotated(key), dates, "at an unknown time") + ", last used "
                + text(dates.lastUsed(key), dates, "never or not recorded");
    }

    private static String text(Moment moment, Dates dates, String otherwise) {
        return moment.isDate() ? dates.ago(moment.epochSecond()) : otherwise;
    }
}
