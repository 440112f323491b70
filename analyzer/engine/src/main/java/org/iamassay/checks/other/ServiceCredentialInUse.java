package org.iamassay.checks.other;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import java.util.List;
import org.iamassay.check.Area;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Credentials;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.KnownUsers;
import org.iamassay.check.Outcome;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdicts;
import org.iamassay.check.Whole;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Flag;
import org.iamassay.model.ServiceCredential;

@CheckInfo(
        id = "no-service-specific-credentials",
        title = "No service-specific passwords are in use",
        area = Area.OTHER_CREDENTIALS,
        severity = Severity.LOW,
        effort = Effort.MEDIUM,
        phase = Phase.B,
        risk =
                "A user name and password for CodeCommit or Keyspaces has no end, no MFA and no last-use date, and stands in no "
                        + "credential report.",
        remediation =
                "Let programs and people reach the service with temporary credentials (git-remote-codecommit, the SigV4 plug-ins of "
                        + "Keyspaces), then switch the credential off and delete it.",
        console =
                "IAM > Users > the user > Security credentials > HTTPS Git credentials for AWS CodeCommit, or Credentials for "
                        + "Amazon Keyspaces > Actions > Deactivate, later Delete.",
        cli = """
                aws iam list-service-specific-credentials --all-users
                aws iam update-service-specific-credential --user-name USER --service-specific-credential-id ID --status Inactive
                aws iam delete-service-specific-credential --user-name USER --service-specific-credential-id ID""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_service-specific-creds.html",
            "https://docs.aws.amazon.com/codecommit/latest/userguide/setting-up-git-remote-codecommit.html"
        },
        passes = """
                iam-list-service-specific-credentials-all.json {"ServiceSpecificCredentials": [{"UserName": "u", \
                "ServiceSpecificCredentialId": "ACCAEXAMPLE", "ServiceName": "codecommit.amazonaws.com", "Status": "Inactive"}]}""",
        fails = """
                iam-list-service-specific-credentials-all.json {"ServiceSpecificCredentials": [{"UserName": "u", \
                "ServiceSpecificCredentialId": "ACCAEXAMPLE", "ServiceName": "codecommit.amazonaws.com", "Status": "Active"}]}""",
        practices = {"P0-16", "P1-20"},
        parameters = "api-key.services",
        needs = EvidenceKind.SERVICE_SPECIFIC_CREDENTIALS)
public final class ServiceCredentialInUse implements Check {

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        List<ServiceCredential> passwords = examination.snapshot().all(ServiceCredential.class).stream()
                .filter(credential -> !ServiceCredentials.isApiKey(credential, examination))
                .toList();
        KnownUsers users = KnownUsers.of(examination);
        passwords.forEach(password -> verdicts.add(
                ServiceCredentials.subject(password, users), examine(password), ServiceCredentials.members(password)));
        Whole.close(
                verdicts,
                Whole.gapOfUsers(examination.snapshot(), EvidenceKind.SERVICE_SPECIFIC_CREDENTIALS),
                !passwords.isEmpty());
    }

    private static Outcome examine(ServiceCredential password) {
        Flag active = Credentials.isActive(password.status());
        if (active.isNo()) {
            return pass();
        }
        // Without its service nothing tells whether it is a password or an API key, which has a check of its own.
        if (password.service().isEmpty()) {
            return notAssessed("missing-column:ServiceName");
        }
        return active.isYes() ? fail("active, for " + password.service()) : notAssessed(active.reason());
    }
}
