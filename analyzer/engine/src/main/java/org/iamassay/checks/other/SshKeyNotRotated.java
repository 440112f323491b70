package org.iamassay.checks.other;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notApplicable;
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
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.KnownUsers;
import org.iamassay.check.Outcome;
import org.iamassay.check.Parameter;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.Subject;
import org.iamassay.check.Verdicts;
import org.iamassay.check.Whole;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Flag;
import org.iamassay.model.Moment;
import org.iamassay.model.SshPublicKey;

@CheckInfo(
        id = "ssh-key-rotated",
        title = "Active SSH keys are rotated",
        area = Area.OTHER_CREDENTIALS,
        severity = Severity.LOW,
        effort = Effort.LOW,
        phase = Phase.B,
        risk =
                "An SSH key opens the account's CodeCommit repositories until somebody switches it off. The older it is, the more "
                        + "laptops and build servers hold the private half.",
        remediation =
                "Upload a new key, move the user over, switch the old one off, then delete it; or let people reach repositories "
                        + "with temporary credentials (git-remote-codecommit).",
        console =
                "IAM > Users > the user > Security credentials > SSH public keys for AWS CodeCommit > Upload SSH public key; "
                        + "then the old key > Actions > Deactivate, later Delete.",
        cli = """
                aws iam upload-ssh-public-key --user-name USER --ssh-public-key-body file://new-key.pub
                aws iam update-ssh-public-key --user-name USER --ssh-public-key-id OLD_KEY_ID --status Inactive
                aws iam delete-ssh-public-key --user-name USER --ssh-public-key-id OLD_KEY_ID""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_ssh-keys.html",
            "https://docs.aws.amazon.com/codecommit/latest/userguide/setting-up-git-remote-codecommit.html"
        },
        passes = """
                user=u
                iam-list-ssh-public-keys__u.json {"SSHPublicKeys": [{"UserName": "u", "SSHPublicKeyId": "APKAEXAMPLE", \
                "Status": "Active", "UploadDate": "2025-05-01T12:00:00Z"}]}""",
        fails = """
                user=u
                iam-list-ssh-public-keys__u.json {"SSHPublicKeys": [{"UserName": "u", "SSHPublicKeyId": "APKAEXAMPLE", \
                "Status": "Active", "UploadDate": "2024-05-01T12:00:00Z"}]}""",
        practices = "P3-9",
        parameters = "ssh.max-age-days",
        needs = EvidenceKind.SSH_PUBLIC_KEYS)
public final class SshKeyNotRotated implements Check {

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        List<SshPublicKey> keys = examination.snapshot().all(SshPublicKey.class);
        KnownUsers users = KnownUsers.of(examination);
        for (SshPublicKey key : keys) {
            Subject subject = Subject.of(
                    "ssh-key", key.user() + ", SSH key " + key.id(), users.arn(key.user()), key.id(), key.uploaded());
            verdicts.add(
                    subject,
                    examine(key, examination),
                    List.of(
                            TraceCell.of(key.place().at("Status"), key.status()),
                            TraceCell.of(key.place().at("UploadDate"), key.uploaded())));
        }
        Whole.close(verdicts, Whole.gapOfUsers(examination.snapshot(), EvidenceKind.SSH_PUBLIC_KEYS), !keys.isEmpty());
    }

    private static Outcome examine(SshPublicKey key, Examination examination) {
        Flag active = Credentials.isActive(key.status());
        if (!active.isYes()) {
            return active.isNo() ? notApplicable("other-kind") : notAssessed(active.reason());
        }
        Dates dates = examination.dates();
        Moment uploaded = dates.seen(key.uploaded(), "UploadDate");
        if (!uploaded.isDate()) {
            return notAssessed(Whole.unseen(uploaded, "UploadDate"));
        }
        boolean old = dates.asOf() - uploaded.epochSecond() > examination.days(Parameter.SSH_MAX_AGE_DAYS);
        String seen = "uploaded " + dates.ago(uploaded.epochSecond());
        return old ? fail(seen) : pass(seen);
    }
}
