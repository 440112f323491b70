package org.iamassay.checks.mfa;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notApplicable;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.Outcome;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.UserCheck;
import org.iamassay.check.UserLists;
import org.iamassay.check.Verdicts;
import org.iamassay.check.Whole;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.MfaDevice;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.Snapshot;
import org.iamassay.model.User;
import org.iamassay.model.VirtualMfaDevice;

@CheckInfo(
        id = "phishing-resistant-mfa",
        title = "Console users sign in with phishing-resistant MFA",
        area = Area.MFA,
        severity = Severity.LOW,
        effort = Effort.MEDIUM,
        phase = Phase.B,
        risk =
                "A code that is read and typed can be typed into a forged page, and a text message can be diverted with the phone "
                        + "number. A passkey or security key answers the real sign-in page alone.",
        remediation =
                "Register a passkey or security key for the user, two if possible, then remove the other devices.",
        console = "IAM > Users > the user > Security credentials > Multi-factor authentication > Assign MFA device > "
                + "Passkey or security key; then choose the old device > Remove.",
        cli = """
                aws iam list-mfa-devices --user-name USER
                aws iam deactivate-mfa-device --user-name USER --serial-number OLD_SERIAL_NUMBER""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_enable_fido.html"
        },
        passes = """
                pe=true; mfa=true
                iam-list-mfa-devices__u.json {"MFADevices": [{"UserName": "u", "SerialNumber": "arn:aws:iam::111122223333:u2f/user/u/key"}]}""",
        fails = """
                pe=true; mfa=true
                iam-list-mfa-devices__u.json {"MFADevices": [{"UserName": "u", "SerialNumber": "arn:aws:iam::111122223333:mfa/u"}]}""",
        practices = {"P3-6"},
        frameworks = "iso-27001-2022:A.8.5",
        reads = {ReportColumn.PASSWORD_ENABLED, ReportColumn.MFA_ACTIVE},
        sharpens = {EvidenceKind.MFA_DEVICES, EvidenceKind.VIRTUAL_MFA_DEVICES})
public final class PhishableMfa implements UserCheck {

    @Override
    public void examine(User user, Examination examination, Verdicts verdicts) {
        List<TraceCell> serials = devices(examination).of(user.name()).stream()
                .map(device -> TraceCell.of(device.place().at("SerialNumber"), device.serial()))
                .toList();
        verdicts.add(examination.subject(user), examine(user, examination), user, serials);
    }

    @Override
    public Outcome examine(User user, Examination examination) {
        if (user.password().isNo()) {
            return notApplicable("no-password");
        }
        if (user.mfaActive().isNo()) {
            return notApplicable("no-mfa");
        }
        if (user.password().isUnknown() || user.mfaActive().isUnknown()) {
            return notAssessed(
                    user.password().isUnknown()
                            ? user.password().reason()
                            : user.mfaActive().reason());
        }
        UserLists<MfaDevice> lists = devices(examination);
        List<MfaDevice> own = lists.of(user.name());
        return lists.gap(user.name())
                .map(gap -> own.isEmpty() ? ofVirtual(user, gap, examination.snapshot()) : unlessSms(own, gap))
                .orElseGet(() -> ofAll(own));
    }

    private static UserLists<MfaDevice> devices(Examination examination) {
        return UserLists.of(examination, MfaDevice.class, EvidenceKind.MFA_DEVICES);
    }

    private static Outcome ofAll(List<MfaDevice> devices) {
        Set<MfaDevice.Kind> kinds = kinds(devices);
        if (kinds.isEmpty()) {
            // The report says that there is a device: the list was taken at another moment.
            return notAssessed(Whole.incomplete(EvidenceKind.MFA_DEVICES));
        }
        if (kinds.contains(MfaDevice.Kind.SMS)) {
            return fail("codes are sent as text messages");
        }
        if (kinds.equals(Set.of(MfaDevice.Kind.VIRTUAL))) {
            return fail("only virtual devices");
        }
        return pass(kinds.contains(MfaDevice.Kind.VIRTUAL) ? "a virtual device stands beside it" : "");
    }

    /** What is known of some devices: only a text message settles it. */
    private static Outcome unlessSms(List<MfaDevice> devices, String gap) {
        return kinds(devices).contains(MfaDevice.Kind.SMS) ? ofAll(devices) : notAssessed(gap);
    }

    /** Without the list of the user: MFA that is not virtual is a key or hardware; a virtual device may have others beside it. */
    private static Outcome ofVirtual(User user, String gap, Snapshot snapshot) {
        boolean virtual = snapshot.all(VirtualMfaDevice.class).stream()
                .anyMatch(d -> d.ownerArn().orElse(":").equals(user.arn().text())
                        || d.ownerArn().orElse(":").isEmpty());
        boolean whole =
                Whole.gap(snapshot.dumps(), EvidenceKind.VIRTUAL_MFA_DEVICES).isEmpty();
        return whole && !virtual ? pass("MFA is on, and no virtual device is the user's") : notAssessed(gap);
    }

    private static Set<MfaDevice.Kind> kinds(List<MfaDevice> devices) {
        return devices.stream()
                .map(MfaDevice::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MfaDevice.Kind.class)));
    }
}
