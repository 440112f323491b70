package org.iamassay.checks.other;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import java.util.List;
import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Credentials;
import org.iamassay.check.Dates;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Outcome;
import org.iamassay.check.PerUserCheck;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdicts;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Flag;
import org.iamassay.model.Moment;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.SigningCertificate;
import org.iamassay.model.User;
import org.iamassay.model.UserRows;

@CheckInfo(
        id = "user-no-signing-certificate",
        title = "Users have no active signing certificate",
        area = Area.OTHER_CREDENTIALS,
        severity = Severity.MEDIUM,
        effort = Effort.LOW,
        risk =
                "X.509 signing certificates belong to the SOAP interfaces that AWS retired. One that is still active is a credential "
                        + "without an end that no rotation rule and no last-use date covers.",
        remediation = "Switch the certificate off, wait for complaints for a few days, then delete it.",
        console =
                "IAM > Users > the user > Security credentials > X.509 signing certificates > Actions > Deactivate, later Delete.",
        cli = """
                aws iam list-signing-certificates --user-name USER
                aws iam update-signing-certificate --user-name USER --certificate-id CERTIFICATE_ID --status Inactive
                aws iam delete-signing-certificate --user-name USER --certificate-id CERTIFICATE_ID""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteSigningCertificate.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_finding-unused.html"
        },
        passes = "cert_1_active=false; cert_2_active=false",
        fails = "cert_1_active=true; cert_1_last_rotated=2014-06-19T12:00:00Z",
        practices = {"P1-40", "P3-9"},
        reads = {
            ReportColumn.CERT_1_ACTIVE,
            ReportColumn.CERT_1_LAST_ROTATED,
            ReportColumn.CERT_2_ACTIVE,
            ReportColumn.CERT_2_LAST_ROTATED
        },
        instead = {EvidenceKind.SIGNING_CERTIFICATES})
public final class UserWithSigningCertificate implements PerUserCheck {

    @Override
    public void examineRows(UserRows user, Examination examination, Verdicts verdicts) {
        // Where rows of one user differ, a certificate seen in one of them is not healed by the others.
        List<User> failing = user.rows().stream()
                .filter(row -> Credentials.activeCertificate(row).isYes())
                .toList();
        (failing.isEmpty() ? user.rows() : failing).forEach(row -> examine(row, examination, verdicts));
    }

    @Override
    public void examine(User user, Examination examination, Verdicts verdicts) {
        Flag active = Credentials.activeCertificate(user);
        if (active.isYes()) {
            failures(user, examination, verdicts);
            return;
        }
        Outcome outcome = active.isUnknown() ? notAssessed(active.reason()) : pass();
        verdicts.add(examination.subject(user), outcome, user);
    }

    private static void failures(User user, Examination examination, Verdicts verdicts) {
        SigningCertificate one = user.certificates().get(0);
        SigningCertificate two = user.certificates().get(1);
        boolean clash = one.active().isYes()
                && two.active().isYes()
                && one.lastRotated().text().equals(two.lastRotated().text());
        for (SigningCertificate certificate : user.certificates()) {
            if (certificate.active().isYes()) {
                verdicts.add(
                        examination.subject(user, certificate, clash),
                        fail(text(certificate, examination.dates())),
                        user);
            }
        }
    }

    private static String text(SigningCertificate certificate, Dates dates) {
        Moment made = dates.lastRotated(certificate);
        String text = "signing certificate " + certificate.slot() + " is active";
        return made.isDate() ? text + ", last rotated " + dates.ago(made.epochSecond()) : text;
    }
}
