package org.iamassay.frame;

import static org.iamassay.frame.TableBuilder.NEVER;
import static org.iamassay.frame.TableBuilder.UNTOLD;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.iamassay.model.AccessKeyMetadata;
import org.iamassay.model.AccessKeyUse;
import org.iamassay.model.Arn;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.JsonPlace;
import org.iamassay.model.LoginProfile;
import org.iamassay.model.MfaDevice;
import org.iamassay.model.Moment;
import org.iamassay.model.ServerCertificate;
import org.iamassay.model.ServiceCredential;
import org.iamassay.model.Snapshot;
import org.iamassay.model.SshPublicKey;
import org.iamassay.model.UserCertificate;
import org.iamassay.model.VirtualMfaDevice;
import org.jspecify.annotations.Nullable;

/** The tables of credentials that the dumps list one by one. */
final class CredentialTables {

    private static final String USER = "name of the user";
    private static final Moment USE_UNSEEN =
            Moment.unknown("missing-evidence:" + EvidenceKind.ACCESS_KEY_LAST_USED.word());

    private record Device(
            String source,
            String user,
            @Nullable String ownerArn,
            String serial,
            String kind,
            Moment enabled,
            JsonPlace place) {}

    private record Key(AccessKeyMetadata key, Optional<AccessKeyUse> use) {}

    private CredentialTables() {}

    static List<Tabulation<Snapshot>> all() {
        return List.of(
                mfaDevices(),
                keyIds(),
                loginProfiles(),
                signingCertificates(),
                sshKeys(),
                serviceCredentials(),
                serverCertificates());
    }

    private static Stream<Device> devices(Snapshot snapshot) {
        List<Device> lines = new ArrayList<>();
        Map<String, String> owners = new HashMap<>();
        Set<String> listed = new HashSet<>();
        for (VirtualMfaDevice device : snapshot.all(VirtualMfaDevice.class)) {
            device.ownerArn().ifPresent(arn -> owners.putIfAbsent(device.serial(), arn));
        }
        for (MfaDevice device : snapshot.all(MfaDevice.class)) {
            listed.add(device.serial());
            lines.add(new Device(
                    EvidenceKind.MFA_DEVICES.word(),
                    device.user(),
                    owners.get(device.serial()),
                    device.serial(),
                    word(device.kind()),
                    device.enabled(),
                    device.place()));
        }
        for (VirtualMfaDevice device : snapshot.all(VirtualMfaDevice.class)) {
            if (device.serial().isEmpty() || listed.add(device.serial())) {
                lines.add(of(device));
            }
        }
        return lines.stream();
    }

    private static Device of(VirtualMfaDevice device) {
        String owner = device.ownerArn().orElse("");
        return new Device(
                EvidenceKind.VIRTUAL_MFA_DEVICES.word(),
                device.isOfRoot() ? CredentialsFrame.ROOT : Arn.of(owner).name(),
                device.ownerArn().orElse(null),
                device.serial(),
                word(MfaDevice.Kind.VIRTUAL),
                device.enabled(),
                device.place());
    }

    private static String word(MfaDevice.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Tabulation<Snapshot> mfaDevices() {
        return Tabulation.of("mfa_devices", "one MFA device", CredentialTables::devices)
                .text("source", "kind of evidence that the row was read from", NEVER, Device::source)
                .text("user_name", USER + "; <root_account> for root", "not assigned", Device::user)
                .indexed()
                .text("owner_arn", "ARN of the owner, for virtual devices", UNTOLD, Device::ownerArn)
                .text("serial", "serial number; an ARN for all but hardware tokens", UNTOLD, Device::serial)
                .text("kind", "virtual, security-key-or-passkey, sms or hardware-token", NEVER, Device::kind)
                .time("enabled_at", "when the device was enabled", Device::enabled)
                .fromJson(Device::place);
    }

    private static Stream<Key> keys(Snapshot snapshot) {
        Map<String, AccessKeyUse> uses = new HashMap<>();
        snapshot.all(AccessKeyUse.class).forEach(use -> uses.putIfAbsent(use.keyId(), use));
        return snapshot.all(AccessKeyMetadata.class).stream()
                .map(key -> new Key(key, Optional.ofNullable(uses.get(key.keyId()))));
    }

    private static Tabulation<Snapshot> keyIds() {
        return Tabulation.of("access_key_ids", "one access key of list-access-keys", CredentialTables::keys)
                .text("user_name", USER, UNTOLD, row -> row.key().user())
                .indexed()
                .text("access_key_id", "id of the key", UNTOLD, row -> row.key().keyId())
                .indexed()
                .text(
                        "status",
                        "Active, Inactive or Expired",
                        UNTOLD,
                        row -> row.key().status())
                .time("created_at", "when the key was made", row -> row.key().created())
                .moment(
                        "last_used",
                        "when the key was last used, of get-access-key-last-used",
                        row -> row.use().map(AccessKeyUse::lastUsed).orElse(USE_UNSEEN))
                .optional(
                        "last_used_service",
                        "service of the last use",
                        UNTOLD,
                        row -> row.use().map(AccessKeyUse::service))
                .optional(
                        "last_used_region",
                        "Region of the last use",
                        UNTOLD,
                        row -> row.use().map(AccessKeyUse::region))
                .fromJson(row -> row.key().place());
    }

    private static Tabulation<Snapshot> loginProfiles() {
        return Tabulation.<Snapshot, LoginProfile>of(
                        "login_profiles",
                        "one console password that get-login-profile tells of",
                        s -> s.all(LoginProfile.class).stream())
                .text("user_name", USER, UNTOLD, LoginProfile::user)
                .indexed()
                .time("created_at", "when the password was first set", LoginProfile::created)
                .yesNoUntold(
                        "reset_required", "whether it must be changed at the next sign-in", LoginProfile::resetRequired)
                .fromJson(LoginProfile::place);
    }

    private static Tabulation<Snapshot> signingCertificates() {
        return Tabulation.<Snapshot, UserCertificate>of(
                        "signing_certificates",
                        "one X.509 signing certificate of list-signing-certificates",
                        s -> s.all(UserCertificate.class).stream())
                .text("user_name", USER, UNTOLD, UserCertificate::user)
                .indexed()
                .text("certificate_id", "id of the certificate", UNTOLD, UserCertificate::id)
                .text("status", "Active or Inactive", UNTOLD, UserCertificate::status)
                .time("uploaded_at", "when it was uploaded", UserCertificate::uploaded)
                .fromJson(UserCertificate::place);
    }

    private static Tabulation<Snapshot> sshKeys() {
        return Tabulation.<Snapshot, SshPublicKey>of(
                        "ssh_keys", "one SSH public key of a user", s -> s.all(SshPublicKey.class).stream())
                .text("user_name", USER, UNTOLD, SshPublicKey::user)
                .indexed()
                .text("ssh_key_id", "id of the key", UNTOLD, SshPublicKey::id)
                .text("status", "Active or Inactive", UNTOLD, SshPublicKey::status)
                .time("uploaded_at", "when it was uploaded", SshPublicKey::uploaded)
                .fromJson(SshPublicKey::place);
    }

    private static Tabulation<Snapshot> serviceCredentials() {
        return Tabulation.<Snapshot, ServiceCredential>of(
                        "service_credentials",
                        "one service-specific credential of a user",
                        s -> s.all(ServiceCredential.class).stream())
                .text("user_name", USER, UNTOLD, ServiceCredential::user)
                .indexed()
                .text("credential_id", "id of the credential", UNTOLD, ServiceCredential::id)
                .text("service", "service it is for", UNTOLD, ServiceCredential::service)
                .text("status", "Active, Inactive or Expired", UNTOLD, ServiceCredential::status)
                .time("created_at", "when it was made", ServiceCredential::created)
                .moment("expires_at", "when it ends; a word means never", ServiceCredential::expires)
                .fromJson(ServiceCredential::place);
    }

    private static Tabulation<Snapshot> serverCertificates() {
        return Tabulation.<Snapshot, ServerCertificate>of(
                        "server_certificates",
                        "one TLS certificate stored in IAM",
                        s -> s.all(ServerCertificate.class).stream())
                .text("arn", "ARN of the certificate", UNTOLD, ServerCertificate::arn)
                .text("name", "name of the certificate", UNTOLD, ServerCertificate::name)
                .text("certificate_id", "id of the certificate", UNTOLD, ServerCertificate::id)
                .time("uploaded_at", "when it was uploaded", ServerCertificate::uploaded)
                .time("expires_at", "when it ends", ServerCertificate::expires)
                .fromJson(ServerCertificate::place);
    }
}
