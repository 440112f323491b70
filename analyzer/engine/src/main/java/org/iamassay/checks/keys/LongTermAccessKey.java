package org.iamassay.checks.keys;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notApplicable;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Credentials;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.IdentityKind;
import org.iamassay.check.Outcome;
import org.iamassay.check.Severity;
import org.iamassay.check.UserCheck;
import org.iamassay.model.Flag;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.User;

@CheckInfo(
        id = "long-term-keys-avoided",
        title = "Programmatic access uses temporary credentials instead of access keys",
        area = Area.ACCESS_KEYS,
        severity = Severity.LOW,
        effort = Effort.HIGH,
        risk =
                "An access key is a secret without an end: it has to be stored, handed on, rotated and revoked by people. Temporary "
                        + "credentials of a role end by themselves within hours.",
        remediation =
                "People sign in through IAM Identity Center; programs in AWS take the role of their instance, function or "
                        + "container; programs elsewhere use IAM Roles Anywhere or web identity federation. Then delete the key.",
        console =
                "IAM Identity Center > Users and permission sets, for people. IAM > Roles > Create role > the AWS service or web "
                        + "identity, for programs. At last IAM > Users > the user > Security credentials > Access keys > Delete.",
        cli = """
                aws configure sso
                aws iam create-role --role-name ROLE --assume-role-policy-document file://trust.json
                aws rolesanywhere create-profile --name PROFILE --role-arns ROLE_ARN
                aws iam delete-access-key --user-name USER --access-key-id KEY_ID""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html",
            "https://docs.aws.amazon.com/rolesanywhere/latest/userguide/introduction.html"
        },
        passes = "password_enabled=true",
        fails = "access_key_1_active=true; access_key_1_last_rotated=2025-05-27T12:00:00Z",
        practices = {"P0-11", "P0-16", "P0-19", "P1-20", "P2-4"},
        reads = {
            ReportColumn.ACCESS_KEY_1_ACTIVE,
            ReportColumn.ACCESS_KEY_2_ACTIVE,
            ReportColumn.PASSWORD_ENABLED,
            ReportColumn.CERT_1_ACTIVE,
            ReportColumn.CERT_2_ACTIVE
        })
public final class LongTermAccessKey implements UserCheck {

    @Override
    public Outcome examine(User user, Examination examination) {
        Flag key = Credentials.activeKey(user);
        if (key.isYes()) {
            return fail(text(examination.kind(user)));
        }
        if (key.isUnknown()) {
            return notAssessed(key.reason());
        }
        Flag any = Credentials.any(user);
        if (any.isUnknown()) {
            return notAssessed(any.reason());
        }
        return any.isYes() ? pass() : notApplicable("no-credential");
    }

    private static String text(IdentityKind kind) {
        String replacement = switch (kind.who()) {
            case HUMAN -> "federation can take its place";
            case WORKLOAD -> "a role can take its place, outside AWS through IAM Roles Anywhere";
            case UNKNOWN -> "federation (a person) or a role (a program) can take its place";
        };
        return "has an active access key; kind " + kind.who().word() + " (" + kind.certainty() + "): " + replacement;
    }
}
