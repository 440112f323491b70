package org.iamassay.checks.privilege;

import static org.iamassay.check.Outcome.notApplicable;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import java.util.ArrayList;
import java.util.List;
import org.iamassay.check.Answer;
import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Dates;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.HeldPrivilege;
import org.iamassay.check.JoinedUserCheck;
import org.iamassay.check.Outcome;
import org.iamassay.check.Parameter;
import org.iamassay.check.Phase;
import org.iamassay.check.Reference;
import org.iamassay.check.Severity;
import org.iamassay.model.AccessKey;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Flag;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.User;

@CheckInfo(
        id = "no-toxic-combination",
        title = "No administrator combines missing MFA with an old key",
        area = Area.LEAST_PRIVILEGE,
        severity = Severity.CRITICAL,
        effort = Effort.LOW,
        phase = Phase.C,
        risk =
                "An old key lies in many places by now, and this one alone opens the whole account: no second factor is asked for,"
                        + " and no policy can ask for one that does not exist.",
        remediation =
                "Switch the key off today and make a new one only if it is needed, enrol an MFA device, and take away what makes"
                        + " the user administrator.",
        console = "IAM > Users > the user > Security credentials > Access keys > Actions > Deactivate; Multi-factor"
                + " authentication > Assign MFA device.",
        cli = """
                aws iam update-access-key --user-name USER --access-key-id KEY_ID --status Inactive
                aws iam enable-mfa-device --user-name USER --serial-number ARN --authentication-code1 CODE --authentication-code2 CODE
                aws iam detach-user-policy --user-name USER --policy-arn ARN""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_configure-api-require.html"
        },
        passes = """
                mfa=true; k1a=true; k1r=2025-01-01T12:00:00Z
                iam-get-account-summary.json {"SummaryMap": {"Users": 1, "Groups": 0, "Roles": 0, "Policies": 0}}
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u", "CreateDate": "2015-01-01T00:00:00Z", "UserPolicyList": \
                [{"PolicyName": "all", "PolicyDocument": {"Version": "2012-10-17", "Statement": {"Effect": "Allow", \
                "Action": "*", "Resource": "*"}}}]}], "GroupDetailList": [], "RoleDetailList": [], "Policies": []}""",
        fails = """
                mfa=false; k1a=true; k1r=2025-01-01T12:00:00Z
                iam-get-account-summary.json {"SummaryMap": {"Users": 1, "Groups": 0, "Roles": 0, "Policies": 0}}
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u", "CreateDate": "2015-01-01T00:00:00Z", "UserPolicyList": \
                [{"PolicyName": "all", "PolicyDocument": {"Version": "2012-10-17", "Statement": {"Effect": "Allow", \
                "Action": "*", "Resource": "*"}}}]}], "GroupDetailList": [], "RoleDetailList": [], "Policies": []}""",
        practices = {"P1-39", "P1-41", "P1-43", "P2-6"},
        parameters = "key.max-age-days",
        reads = {
            ReportColumn.USER_CREATION_TIME,
            ReportColumn.PASSWORD_ENABLED,
            ReportColumn.MFA_ACTIVE,
            ReportColumn.ACCESS_KEY_1_ACTIVE,
            ReportColumn.ACCESS_KEY_1_LAST_ROTATED,
            ReportColumn.ACCESS_KEY_1_LAST_USED_DATE,
            ReportColumn.ACCESS_KEY_2_ACTIVE,
            ReportColumn.ACCESS_KEY_2_LAST_ROTATED,
            ReportColumn.ACCESS_KEY_2_LAST_USED_DATE
        },
        needs = {EvidenceKind.CREDENTIAL_REPORT, EvidenceKind.AUTHORIZATION_DETAILS},
        sharpens = {EvidenceKind.ORG_POLICIES, EvidenceKind.ORG_POLICY_TARGETS, EvidenceKind.ORG_ACCOUNTS})
public final class ToxicCombination implements JoinedUserCheck {

    @Override
    public Outcome examine(User row, HeldPrivilege privilege, Examination examination) {
        if (privilege.isUnknown()) {
            return privilege.notAssessed();
        }
        if (!privilege.reachesAdministrator()) {
            return notApplicable("other-kind");
        }
        Flag old = oldKey(row, examination);
        if (row.mfaActive().isYes() || old.isNo()) {
            return pass();
        }
        if (row.mfaActive().isUnknown() || old.isUnknown()) {
            return notAssessed(row.mfaActive().isUnknown() ? row.mfaActive().reason() : old.reason());
        }
        return privilege.fail(facts(row, examination).toArray(String[]::new));
    }

    /** Whether an active key is older than the limit. */
    private static Flag oldKey(User row, Examination examination) {
        Flag old = Flag.NO;
        for (AccessKey key : row.keys()) {
            Flag one = isOld(row, key, examination);
            if (one.isYes()) {
                return one;
            }
            old = old.isNo() ? one : old;
        }
        return old;
    }

    private static Flag isOld(User row, AccessKey key, Examination examination) {
        Reference created = examination.dates().creation(row, key);
        Answer over = examination.dates().isMoreThan(created, examination.days(Parameter.KEY_MAX_AGE_DAYS));
        if (key.active().isNo() || over == Answer.NO) {
            return Flag.NO;
        }
        if (key.active().isUnknown()) {
            return key.active();
        }
        return over == Answer.YES ? Flag.YES : Flag.unknown(created.reason());
    }

    /** What was seen beside the class: the combination first, then what makes it worse. */
    private static List<String> facts(User row, Examination examination) {
        Dates dates = examination.dates();
        List<String> facts = new ArrayList<>(List.of("has no MFA device"));
        for (AccessKey key : row.keys()) {
            if (isOld(row, key, examination).isYes()) {
                facts.add("access key " + key.slot() + " last rotated " + dates.ago(dates.creation(row, key)));
                Reference unused = dates.unusedSince(row, key);
                if (dates.isAtLeast(unused, examination.days(Parameter.UNUSED_MAX_DAYS)) == Answer.YES) {
                    facts.add("access key " + key.slot() + " unused since " + dates.ago(unused));
                }
            }
        }
        if (row.password().isYes()) {
            facts.add("has a console password");
        }
        if (row.keys().stream().allMatch(AccessKey::isActive)) {
            facts.add("has two active keys");
        }
        return facts;
    }
}
