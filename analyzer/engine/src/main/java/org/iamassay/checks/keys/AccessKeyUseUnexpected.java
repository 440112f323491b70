package org.iamassay.checks.keys;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notApplicable;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.iamassay.check.AccessKeyCheck;
import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Outcome;
import org.iamassay.check.Parameter;
import org.iamassay.check.Severity;
import org.iamassay.model.AccessKey;
import org.iamassay.model.Moment;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.TextCell;
import org.iamassay.model.User;

@CheckInfo(
        id = "access-key-use-expected",
        title = "Access keys are used where and for what is expected",
        area = Area.ACCESS_KEYS,
        severity = Severity.LOW,
        effort = Effort.MEDIUM,
        risk =
                "Calls to IAM, Organizations or the identity store, or from a Region the company does not use, are what a stolen key "
                        + "is first used for: to see what it may do and to make itself at home.",
        remediation =
                "Ask the owner of the key about the last use. If nobody can explain it, treat the key as stolen: switch it "
                        + "off, and look through CloudTrail for what it did.",
        console =
                "IAM > Users > the user > Security credentials > Access keys: last used Region and service. Then CloudTrail > "
                        + "Event history > look up by AWS access key.",
        cli = """
                aws iam get-access-key-last-used --access-key-id KEY_ID
                aws cloudtrail lookup-events --lookup-attributes AttributeKey=AccessKeyId,AttributeValue=KEY_ID
                aws iam update-access-key --user-name USER --access-key-id KEY_ID --status Inactive""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/securing_access-keys.html",
            "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html"
        },
        passes = "access_key_1_active=true; access_key_1_last_rotated=2025-04-12T12:00:00Z; "
                + "access_key_1_last_used_date=2025-05-30T12:00:00Z; access_key_1_last_used_service=s3",
        fails = "access_key_1_active=true; access_key_1_last_rotated=2025-04-12T12:00:00Z; "
                + "access_key_1_last_used_date=2025-05-30T12:00:00Z; access_key_1_last_used_region=us-east-1; "
                + "access_key_1_last_used_service=iam",
        practices = {"P0-6", "P2-7"},
        parameters = {"key.unexpected-services", "key.allowed-regions"},
        reads = {
            ReportColumn.ACCESS_KEY_1_ACTIVE,
            ReportColumn.ACCESS_KEY_1_LAST_USED_DATE,
            ReportColumn.ACCESS_KEY_1_LAST_USED_REGION,
            ReportColumn.ACCESS_KEY_1_LAST_USED_SERVICE
        })
public final class AccessKeyUseUnexpected implements AccessKeyCheck {

    @Override
    public Outcome examine(User user, AccessKey key, Examination examination) {
        if (key.active().isNo()) {
            return notApplicable("no-active-key");
        }
        Moment used = examination.dates().lastUsed(key);
        if (used.isSentinel()) {
            return notApplicable("never-used");
        }
        if (key.active().isUnknown()) {
            return notAssessed(key.active().reason());
        }
        return used.isUnknown() ? notAssessed(used.reason()) : judge(key, examination);
    }

    private static Outcome judge(AccessKey key, Examination examination) {
        Set<String> unexpected = words(examination, Parameter.KEY_UNEXPECTED_SERVICES);
        Set<String> allowed = words(examination, Parameter.KEY_ALLOWED_REGIONS);
        String service = text(key.service());
        String region = text(key.region());
        if (unexpected.contains(service)) {
            return fail(KeyTexts.name(key) + " last used for " + service);
        }
        if (!allowed.isEmpty() && !region.isEmpty() && !allowed.contains(region)) {
            return fail(KeyTexts.name(key) + " last used in " + region);
        }
        if (!unexpected.isEmpty() && key.service().isUnknown()) {
            return notAssessed(key.service().reason());
        }
        return !allowed.isEmpty() && key.region().isUnknown()
                ? notAssessed(key.region().reason())
                : pass();
    }

    private static String text(TextCell cell) {
        return cell.isText() ? cell.text().toLowerCase(Locale.ROOT) : "";
    }

    private static Set<String> words(Examination examination, Parameter parameter) {
        return examination.prepare(
                parameter.id(),
                parameters -> parameters.list(parameter).stream()
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
