package org.iamassay.checks.other;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import java.util.List;
import java.util.stream.Collectors;
import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Credentials;
import org.iamassay.check.Dates;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Outcome;
import org.iamassay.check.PerUserCheck;
import org.iamassay.check.Severity;
import org.iamassay.check.Subject;
import org.iamassay.check.Verdicts;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Flag;
import org.iamassay.model.Moment;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.SigningCertificate;
import org.iamassay.model.User;
import org.iamassay.model.UserCertificate;
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
        if (failing.isEmpty()) {
            user.rows().forEach(row -> withoutActive(row, new ListedCertificates(examination), examination, verdicts));
            return;
        }
        boolean clash = clash(failing);
        for (User row : failing) {
            for (SigningCertificate certificate : row.certificates()) {
                if (certificate.active().isYes()) {
                    Subject subject = examination.subject(row, certificate, clash);
                    verdicts.add(subject, fail(text(certificate, examination.dates())), row);
                    // The rows that say otherwise belong in the trace.
                    user.rows().stream()
                            .filter(other -> !failing.contains(other))
                            .forEach(other -> verdicts.add(subject, pass(), other));
                }
            }
        }
    }

    @Override
    public void examine(User user, Examination examination, Verdicts verdicts) {
        examineRows(new UserRows(List.of(user)), examination, verdicts);
    }

    @Override
    public boolean examineWithoutReport(Examination examination, Verdicts verdicts) {
        return new ListedCertificates(examination).examineAll(verdicts);
    }

    /** A slot that cannot be read is answered by the list of the user's certificates. */
    private static void withoutActive(User row, ListedCertificates lists, Examination examination, Verdicts verdicts) {
        Flag active = Credentials.activeCertificate(row);
        if (active.isNo()) {
            verdicts.add(examination.subject(row), pass(), row);
            return;
        }
        List<UserCertificate> listed = lists.active(row.name());
        listed.forEach(one -> verdicts.add(lists.subject(one), lists.failure(one), row, lists.members(List.of(one))));
        if (listed.isEmpty()) {
            Outcome outcome = lists.unseen(row.name()).isPresent() ? notAssessed(active.reason()) : pass();
            verdicts.add(examination.subject(row), outcome, row, lists.members(lists.of(row.name())));
        }
    }

    /** Whether two certificates would give the same id. */
    private static boolean clash(List<User> failing) {
        return failing.stream()
                .flatMap(row -> row.certificates().stream())
                .filter(c -> c.active().isYes())
                .collect(Collectors.groupingBy(
                        c -> c.lastRotated().text(), Collectors.mapping(SigningCertificate::slot, Collectors.toSet())))
                .values()
                .stream()
                .anyMatch(slots -> slots.size() > 1);
    }

    private static String text(SigningCertificate certificate, Dates dates) {
        Moment made = dates.lastRotated(certificate);
        String text = "signing certificate " + certificate.slot() + " is active";
        return made.isDate() ? text + ", last rotated " + dates.ago(made.epochSecond()) : text;
    }
}
