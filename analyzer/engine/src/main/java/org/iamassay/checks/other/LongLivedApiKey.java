package org.iamassay.checks.other;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import java.util.List;
import org.iamassay.check.Area;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Credentials;
import org.iamassay.check.Dates;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.KnownUsers;
import org.iamassay.check.Outcome;
import org.iamassay.check.Parameter;
import org.iamassay.check.Parameters;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdicts;
import org.iamassay.check.Whole;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Moment;
import org.iamassay.model.ServiceCredential;

@CheckInfo(
        id = "api-key-expires",
        title = "Service API keys expire soon",
        area = Area.OTHER_CREDENTIALS,
        severity = Severity.HIGH,
        effort = Effort.MEDIUM,
        phase = Phase.B,
        risk =
                "A long-term API key for Bedrock or CloudWatch Logs is one string that whoever finds it can use from anywhere. "
                        + "Without an end it works until somebody notices the bill.",
        remediation =
                "Use short-term API keys or temporary credentials of a role. Where a long-term key has to stay, make one that "
                        + "expires within 90 days and delete the old one.",
        console =
                "IAM > Users > the user > Security credentials > API keys > Generate API key with an expiry; then the old "
                        + "key > Actions > Deactivate, later Delete.",
        cli = """
                aws iam list-service-specific-credentials --all-users
                aws iam create-service-specific-credential --user-name USER --service-name bedrock.amazonaws.com --credential-age-days 30
                aws iam delete-service-specific-credential --user-name USER --service-specific-credential-id OLD_ID""",
        references = {
            "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_service-specific-creds.html"
        },
        passes = """
                iam-list-service-specific-credentials-all.json {"ServiceSpecificCredentials": [{"UserName": "u", \
                "ServiceSpecificCredentialId": "ACCAEXAMPLE", "ServiceName": "bedrock.amazonaws.com", "Status": "Active", \
                "CreateDate": "2025-05-02T12:00:00Z", "ExpirationDate": "2025-07-31T12:00:00Z"}]}""",
        fails = """
                iam-list-service-specific-credentials-all.json {"ServiceSpecificCredentials": [{"UserName": "u", \
                "ServiceSpecificCredentialId": "ACCAEXAMPLE", "ServiceName": "bedrock.amazonaws.com", "Status": "Active", \
                "CreateDate": "2025-05-02T12:00:00Z"}]}""",
        practices = {"P0-16", "P1-20", "P3-9"},
        parameters = {"api-key.services", "api-key.max-lifetime-days"},
        needs = EvidenceKind.SERVICE_SPECIFIC_CREDENTIALS)
public final class LongLivedApiKey implements Check {

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        List<ServiceCredential> keys = examination.snapshot().all(ServiceCredential.class).stream()
                .filter(c -> c.service().isEmpty() || ServiceCredentials.isApiKey(c, examination))
                .filter(c -> !Credentials.isActive(c.status()).isNo())
                .toList();
        KnownUsers users = KnownUsers.of(examination);
        keys.forEach(key -> verdicts.add(
                ServiceCredentials.subject(key, users), examine(key, examination), ServiceCredentials.members(key)));
        Whole.close(
                verdicts,
                Whole.gapOfUsers(examination.snapshot(), EvidenceKind.SERVICE_SPECIFIC_CREDENTIALS),
                !keys.isEmpty());
    }

    private static Outcome examine(ServiceCredential key, Examination examination) {
        if (key.service().isEmpty()) {
            return notAssessed("missing-column:ServiceName");
        }
        if (Credentials.isActive(key.status()).isUnknown()) {
            return notAssessed(Credentials.isActive(key.status()).reason());
        }
        Dates dates = examination.dates();
        Moment end = key.expires();
        if (end.isUnknown()) {
            return notAssessed(end.reason());
        }
        if (end.isDate() && end.epochSecond() <= dates.asOf()) {
            return pass(dates.end(end.epochSecond()));
        }
        return end.isDate() ? lifetime(key.created(), end.epochSecond(), examination) : fail("never expires");
    }

    private static Outcome lifetime(Moment created, long end, Examination examination) {
        Dates dates = examination.dates();
        boolean known = created.isDate() && dates.seen(created, "CreateDate").isDate();
        // A key was made before it was listed: a creation that is not told can only make its life longer.
        long life = end - (known ? created.epochSecond() : dates.asOf());
        String seen = dates.end(end) + (known ? ", " + life / Parameters.DAY + " days after its creation" : "");
        if (life > examination.days(Parameter.API_KEY_MAX_LIFETIME_DAYS)) {
            return fail(seen);
        }
        return known ? pass(seen) : notAssessed(Whole.unseen(dates.seen(created, "CreateDate"), "CreateDate"));
    }
}
