package org.iamassay.checks.root;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import java.util.stream.Collectors;
import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Credentials;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Outcome;
import org.iamassay.check.RootCheck;
import org.iamassay.check.RootCredentials;
import org.iamassay.check.Severity;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Flag;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.Snapshot;
import org.iamassay.model.User;

@CheckInfo(
        id = "root-no-signing-certificate",
        title = "The root user has no active signing certificate",
        area = Area.ROOT,
        severity = Severity.HIGH,
        effort = Effort.LOW,
        risk =
                "An X.509 signing certificate of root signs requests to old SOAP interfaces with full rights and without MFA;"
                        + " nobody watches such certificates, and few know they exist.",
        remediation = "Deactivate the certificate, wait to see that nothing breaks, then delete it.",
        console = "Sign in as root > account name, top right > Security credentials > X.509 signing certificates"
                + " > Deactivate, then Delete.",
        cli = """
                aws iam list-signing-certificates
                aws iam update-signing-certificate --certificate-id CERTIFICATE --status Inactive
                aws iam delete-signing-certificate --certificate-id CERTIFICATE""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteSigningCertificate.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html"
        },
        passes = "cert_1_active=false; cert_2_active=false",
        fails = "cert_2_active=true; cert_2_last_rotated=2008-12-27T12:00:00Z",
        practices = "P3-11",
        reads = {
            ReportColumn.CERT_1_ACTIVE,
            ReportColumn.CERT_1_LAST_ROTATED,
            ReportColumn.CERT_2_ACTIVE,
            ReportColumn.CERT_2_LAST_ROTATED
        },
        instead = EvidenceKind.ACCOUNT_SUMMARY)
public final class RootWithSigningCertificate implements RootCheck {

    @Override
    public Outcome examine(User root, Examination examination) {
        Flag active = Credentials.activeCertificate(root);
        if (active.isYes()) {
            return fail(root.certificates().stream()
                    .filter(certificate -> certificate.active().isYes())
                    .map(certificate -> "signing certificate " + certificate.slot() + " is active")
                    .collect(Collectors.joining("; ")));
        }
        return active.isNo() ? pass() : bySummary(examination.snapshot(), notAssessed(active.reason()));
    }

    @Override
    public Outcome withoutRow(Examination examination) {
        return bySummary(examination.snapshot(), RootCredentials.unseen(examination.snapshot()));
    }

    private static Outcome bySummary(Snapshot snapshot, Outcome otherwise) {
        Flag told = RootCredentials.summary(snapshot, "AccountSigningCertificatesPresent");
        if (told.isUnknown()) {
            return otherwise;
        }
        return told.isYes()
                ? fail("the account summary counts signing certificates of root")
                : pass("the account summary counts no signing certificate of root");
    }
}
