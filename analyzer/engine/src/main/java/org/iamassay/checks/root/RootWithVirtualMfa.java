package org.iamassay.checks.root;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.pass;

import java.util.List;
import java.util.Optional;
import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.Outcome;
import org.iamassay.check.Phase;
import org.iamassay.check.RootCheck;
import org.iamassay.check.Severity;
import org.iamassay.check.Whole;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.Snapshot;
import org.iamassay.model.User;
import org.iamassay.model.VirtualMfaDevice;

@CheckInfo(
        id = "root-hardware-mfa",
        title = "The root user's MFA is a hardware device or passkey",
        area = Area.ROOT,
        severity = Severity.HIGH,
        effort = Effort.MEDIUM,
        phase = Phase.B,
        risk =
                "The secret of a virtual device can be copied with the phone, its backup or a picture of the QR code, and its codes can "
                        + "be typed into a forged sign-in page: who has them owns the account.",
        remediation =
                "Register a FIDO2 security key or passkey for root, and a second one kept elsewhere, then remove the virtual "
                        + "device; in member accounts of an organization remove the root credentials instead.",
        console =
                "Sign in as root > account name, top right > Security credentials > Multi-factor authentication (MFA) > "
                        + "Assign MFA device > Passkey or security key; then choose the virtual device > Remove.",
        cli = """
                aws iam list-virtual-mfa-devices --assignment-status Any
                aws iam get-account-summary --query SummaryMap.AccountMFAEnabled""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/enable-mfa-for-root.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html"
        },
        passes = """
                R: mfa=true
                iam-list-virtual-mfa-devices.json {"VirtualMFADevices": []}""",
        fails = """
                R: mfa=true
                iam-list-virtual-mfa-devices.json {"VirtualMFADevices": [{"SerialNumber": "arn:aws:iam::111122223333:mfa/phone", \
                "User": {"UserId": "111122223333", "Arn": "arn:aws:iam::111122223333:root"}}]}""",
        practices = {"P3-6"},
        frameworks = {
            "cis-aws-1.4:1.6 cis-aws-1.5:1.6 cis-aws-2.0:1.6 cis-aws-3.0:1.6 cis-aws-4.0:1.6 cis-aws-5.0:1.5",
            "cis-aws-6.0:2.5 cis-aws-7.0:2.6 aws-fsbp:IAM.6 pci-dss-4.0:8.4.2",
            "nist-800-53-r5:AC-2(1),AC-3(15),IA-2(1),IA-2(2),IA-2(6),IA-2(8) soc2:CC6.6"
        },
        reads = {
            ReportColumn.PASSWORD_ENABLED,
            ReportColumn.MFA_ACTIVE,
            ReportColumn.ACCESS_KEY_1_ACTIVE,
            ReportColumn.ACCESS_KEY_2_ACTIVE,
            ReportColumn.CERT_1_ACTIVE,
            ReportColumn.CERT_2_ACTIVE
        },
        instead = EvidenceKind.ACCOUNT_SUMMARY,
        sharpens = EvidenceKind.VIRTUAL_MFA_DEVICES)
public final class RootWithVirtualMfa implements RootCheck {

    @Override
    public Outcome examine(User root, Examination examination) {
        return ofDevices(RootMfa.judge(root, examination.snapshot()), examination.snapshot());
    }

    @Override
    public Outcome withoutRow(Examination examination) {
        return ofDevices(RootMfa.judgeWithoutRow(examination.snapshot()), examination.snapshot());
    }

    @Override
    public List<TraceCell> members(Examination examination) {
        return examination.snapshot().all(VirtualMfaDevice.class).stream()
                .filter(VirtualMfaDevice::isOfRoot)
                .map(device -> TraceCell.of(device.place().at("SerialNumber"), device.serial()))
                .toList();
    }

    /** A name such as root-account-mfa-device proves nothing: only the owner does. */
    private static Outcome ofDevices(Outcome mfa, Snapshot snapshot) {
        if (!(mfa instanceof Outcome.Pass)) {
            return mfa;
        }
        List<VirtualMfaDevice> devices = snapshot.all(VirtualMfaDevice.class);
        Optional<VirtualMfaDevice> ofRoot =
                devices.stream().filter(VirtualMfaDevice::isOfRoot).findFirst();
        if (ofRoot.isPresent()) {
            return fail("root's MFA device " + ofRoot.get().serial() + " is virtual");
        }
        return Whole.passIf(
                pass("MFA is on, and no virtual device is root's"), snapshot.dumps(), EvidenceKind.VIRTUAL_MFA_DEVICES);
    }
}
