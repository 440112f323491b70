package org.iamassay.checks.mfa;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import java.util.List;
import java.util.Optional;
import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Credentials;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.Outcome;
import org.iamassay.check.PerUserCheck;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.Subject;
import org.iamassay.check.Verdicts;
import org.iamassay.check.Whole;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Flag;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.User;
import org.iamassay.model.VirtualMfaDevice;

@CheckInfo(
        id = "mfa-device-not-orphaned",
        title = "No MFA device is left without a purpose",
        area = Area.MFA,
        severity = Severity.LOW,
        effort = Effort.LOW,
        phase = Phase.B,
        risk =
                "A device that belongs to nobody, or protects no credential, is the rest of a setup or a departure that was not "
                        + "finished; whoever holds its secret may be given it again.",
        remediation =
                "Delete unassigned virtual devices. Remove the device of a user who neither signs in nor has a key, or "
                        + "delete the user.",
        console = "IAM > Users > the user > Security credentials > Multi-factor authentication > the device > Remove; "
                + "unassigned devices can be deleted with the AWS CLI only.",
        cli = """
                aws iam list-virtual-mfa-devices --assignment-status Unassigned
                aws iam delete-virtual-mfa-device --serial-number SERIAL_NUMBER
                aws iam deactivate-mfa-device --user-name USER --serial-number SERIAL_NUMBER""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListVirtualMFADevices.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_disable.html"
        },
        passes = """
                pe=true; mfa=true
                iam-list-virtual-mfa-devices.json {"VirtualMFADevices": [{"SerialNumber": "arn:aws:iam::111122223333:mfa/u", \
                "User": {"UserName": "u", "Arn": "arn:aws:iam::111122223333:user/u"}}]}""",
        fails = """
                pe=true; mfa=true
                iam-list-virtual-mfa-devices.json {"VirtualMFADevices": [{"SerialNumber": "arn:aws:iam::111122223333:mfa/old"}]}""",
        practices = {"P1-40"},
        reads = {
            ReportColumn.PASSWORD_ENABLED,
            ReportColumn.MFA_ACTIVE,
            ReportColumn.ACCESS_KEY_1_ACTIVE,
            ReportColumn.ACCESS_KEY_2_ACTIVE
        },
        needs = EvidenceKind.VIRTUAL_MFA_DEVICES,
        instead = EvidenceKind.CREDENTIAL_REPORT)
public final class OrphanedMfaDevice implements PerUserCheck {

    @Override
    public boolean examineOthers(Examination examination, Verdicts verdicts) {
        List<VirtualMfaDevice> devices = examination.snapshot().all(VirtualMfaDevice.class);
        for (VirtualMfaDevice device : devices) {
            Subject subject = Subject.of(
                    "mfa-device", device.serial(), device.ownerArn().orElse(""), device.serial(), device.enabled());
            Outcome outcome = device.ownerArn().isPresent() ? pass() : fail("a virtual device that belongs to no user");
            verdicts.add(
                    subject,
                    outcome,
                    List.of(TraceCell.of(
                            device.place().at("User"), device.ownerArn().orElse(""))));
        }
        Optional<String> gap = Whole.gap(examination.snapshot().dumps(), EvidenceKind.VIRTUAL_MFA_DEVICES);
        gap.ifPresent(reason -> verdicts.whole(notAssessed(reason)));
        return gap.isPresent() || !devices.isEmpty();
    }

    @Override
    public boolean examineWithoutReport(Examination examination, Verdicts verdicts) {
        // The devices alone are judged: the report only adds users.
        return false;
    }

    @Override
    public void examine(User user, Examination examination, Verdicts verdicts) {
        if (!user.mfaActive().isNo()) {
            verdicts.add(examination.subject(user), ofUser(user), user);
        }
    }

    private static Outcome ofUser(User user) {
        if (user.mfaActive().isUnknown()) {
            return notAssessed(user.mfaActive().reason());
        }
        Flag needed = Credentials.anyOf(user.password(), Credentials.activeKey(user));
        if (needed.isUnknown()) {
            return notAssessed(needed.reason());
        }
        return needed.isYes() ? pass() : fail("has MFA, and neither a password nor an active key");
    }
}
