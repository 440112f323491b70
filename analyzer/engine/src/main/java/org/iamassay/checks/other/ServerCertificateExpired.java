package org.iamassay.checks.other;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import java.util.List;
import org.iamassay.check.Area;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Dates;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.Outcome;
import org.iamassay.check.Parameter;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.Subject;
import org.iamassay.check.Verdicts;
import org.iamassay.check.Whole;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Moment;
import org.iamassay.model.ServerCertificate;

@CheckInfo(
        id = "server-certificate-not-expired",
        title = "No expired server certificate is stored",
        area = Area.OTHER_CREDENTIALS,
        severity = Severity.MEDIUM,
        effort = Effort.LOW,
        phase = Phase.B,
        risk =
                "An expired certificate that a load balancer or distribution picks up by mistake stops the application and teaches "
                        + "its users to click warnings away.",
        remediation = "Delete expired certificates; keep new ones in AWS Certificate Manager, which renews them.",
        console =
                "Certificates in IAM can be listed and deleted with the AWS CLI only; new ones: Certificate Manager > Request.",
        cli = """
                aws iam list-server-certificates
                aws iam delete-server-certificate --server-certificate-name NAME""",
        references = {"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_server-certs.html"},
        passes = """
                iam-list-server-certificates.json {"ServerCertificateMetadataList": [{"ServerCertificateName": "web", \
                "Arn": "arn:aws:iam::111122223333:server-certificate/web", "Expiration": "2025-06-01T12:00:01Z"}]}""",
        fails = """
                iam-list-server-certificates.json {"ServerCertificateMetadataList": [{"ServerCertificateName": "web", \
                "Arn": "arn:aws:iam::111122223333:server-certificate/web", "Expiration": "2025-06-01T12:00:00Z"}]}""",
        practices = "P1-40",
        frameworks = {
            "cis-aws-1.4:1.19 cis-aws-1.5:1.19 cis-aws-2.0:1.19 cis-aws-3.0:1.19 cis-aws-4.0:1.19 cis-aws-5.0:1.18",
            "cis-aws-6.0:2.18 cis-aws-7.0:2.17 aws-fsbp:IAM.26"
        },
        parameters = "server-cert.warning-days",
        needs = EvidenceKind.SERVER_CERTIFICATES)
public final class ServerCertificateExpired implements Check {

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        List<ServerCertificate> certificates = examination.snapshot().all(ServerCertificate.class);
        for (ServerCertificate certificate : certificates) {
            verdicts.add(
                    Subject.of("certificate", certificate.name(), certificate.arn(), certificate.uploaded()),
                    examine(certificate.expires(), examination),
                    List.of(TraceCell.of(certificate.place().at("Expiration"), certificate.expires())));
        }
        Whole.close(
                verdicts,
                Whole.gap(examination.snapshot().dumps(), EvidenceKind.SERVER_CERTIFICATES),
                !certificates.isEmpty());
    }

    private static Outcome examine(Moment end, Examination examination) {
        if (!end.isDate()) {
            return notAssessed(Whole.unseen(end, "Expiration"));
        }
        Dates dates = examination.dates();
        String seen = dates.end(end.epochSecond());
        boolean late = end.epochSecond() <= dates.asOf() + examination.days(Parameter.SERVER_CERT_WARNING_DAYS);
        return late ? fail(seen) : pass(seen);
    }
}
