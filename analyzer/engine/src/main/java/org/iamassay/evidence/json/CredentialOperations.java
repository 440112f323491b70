package org.iamassay.evidence.json;

import static org.iamassay.evidence.json.Operation.lists;
import static org.iamassay.evidence.json.Operation.object;
import static org.iamassay.evidence.json.Operation.whole;

import java.util.List;
import java.util.function.Consumer;
import org.iamassay.model.AccessKeyMetadata;
import org.iamassay.model.AccessKeyUse;
import org.iamassay.model.Dumped;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.LoginProfile;
import org.iamassay.model.MfaDevice;
import org.iamassay.model.ServerCertificate;
import org.iamassay.model.ServiceCredential;
import org.iamassay.model.SshPublicKey;
import org.iamassay.model.UserCertificate;
import org.iamassay.model.VirtualMfaDevice;

/** Operations of IAM about users' credentials, and their records. */
final class CredentialOperations {

    private CredentialOperations() {}

    static List<Operation> all() {
        return List.of(
                lists(
                                "iam",
                                "list-access-keys",
                                EvidenceKind.ACCESS_KEYS,
                                "AccessKeyMetadata",
                                CredentialOperations::key)
                        .ofUser(),
                whole(
                                "iam",
                                "get-access-key-last-used",
                                EvidenceKind.ACCESS_KEY_LAST_USED,
                                "AccessKeyLastUsed",
                                CredentialOperations::keyUse)
                        .ofSubject(),
                lists("iam", "list-mfa-devices", EvidenceKind.MFA_DEVICES, "MFADevices", CredentialOperations::mfa)
                        .owner("SerialNumber")
                        .ofUser(),
                lists(
                                "iam",
                                "list-virtual-mfa-devices",
                                EvidenceKind.VIRTUAL_MFA_DEVICES,
                                "VirtualMFADevices",
                                CredentialOperations::virtualMfa)
                        .owner("SerialNumber"),
                lists(
                                "iam",
                                "list-ssh-public-keys",
                                EvidenceKind.SSH_PUBLIC_KEYS,
                                "SSHPublicKeys",
                                CredentialOperations::ssh)
                        .ofUser(),
                lists(
                                "iam",
                                "list-service-specific-credentials",
                                EvidenceKind.SERVICE_SPECIFIC_CREDENTIALS,
                                "ServiceSpecificCredentials",
                                CredentialOperations::service)
                        .ofUser(),
                lists(
                                "iam",
                                "list-signing-certificates",
                                EvidenceKind.SIGNING_CERTIFICATES,
                                "Certificates",
                                CredentialOperations::certificate)
                        .ofUser(),
                lists(
                                "iam",
                                "list-server-certificates",
                                EvidenceKind.SERVER_CERTIFICATES,
                                "ServerCertificateMetadataList",
                                CredentialOperations::serverCertificate)
                        .owner("Arn"),
                object(
                                "iam",
                                "get-login-profile",
                                EvidenceKind.LOGIN_PROFILES,
                                "LoginProfile",
                                CredentialOperations::login)
                        .ofUser());
    }

    private static void key(Entry entry, Consumer<Dumped> sink) {
        Members key = entry.members();
        sink.accept(new AccessKeyMetadata(
                entry.orSubject("UserName"),
                key.required("AccessKeyId"),
                key.words("Status"),
                key.time("CreateDate"),
                key.place()));
    }

    private static void keyUse(Entry entry, Consumer<Dumped> sink) {
        Members use = entry.members().requiredObject("AccessKeyLastUsed");
        sink.accept(new AccessKeyUse(
                entry.subject(),
                entry.members().words("UserName"),
                use.time("LastUsedDate"),
                use.required("ServiceName"),
                use.words("Region"),
                entry.members().place()));
    }

    private static void mfa(Entry entry, Consumer<Dumped> sink) {
        Members device = entry.members();
        sink.accept(new MfaDevice(
                entry.orSubject("UserName"),
                device.required("SerialNumber"),
                device.time("EnableDate"),
                device.place()));
    }

    private static void virtualMfa(Entry entry, Consumer<Dumped> sink) {
        Members device = entry.members();
        sink.accept(new VirtualMfaDevice(
                device.required("SerialNumber"),
                device.object("User").map(user -> user.words("Arn")),
                device.time("EnableDate"),
                device.place()));
    }

    private static void ssh(Entry entry, Consumer<Dumped> sink) {
        Members key = entry.members();
        sink.accept(new SshPublicKey(
                entry.orSubject("UserName"),
                key.required("SSHPublicKeyId"),
                key.words("Status"),
                key.time("UploadDate"),
                key.place()));
    }

    private static void service(Entry entry, Consumer<Dumped> sink) {
        Members credential = entry.members();
        sink.accept(new ServiceCredential(
                entry.orSubject("UserName"),
                credential.required("ServiceSpecificCredentialId"),
                credential.words("Status"),
                credential.words("ServiceName"),
                credential.time("CreateDate"),
                credential.time("ExpirationDate"),
                credential.place()));
    }

    private static void certificate(Entry entry, Consumer<Dumped> sink) {
        Members certificate = entry.members();
        sink.accept(new UserCertificate(
                entry.orSubject("UserName"),
                certificate.required("CertificateId"),
                certificate.words("Status"),
                certificate.time("UploadDate"),
                certificate.place()));
    }

    private static void serverCertificate(Entry entry, Consumer<Dumped> sink) {
        Members certificate = entry.members();
        sink.accept(new ServerCertificate(
                certificate.required("Arn"),
                certificate.words("ServerCertificateName"),
                certificate.words("ServerCertificateId"),
                certificate.time("UploadDate"),
                certificate.time("Expiration"),
                certificate.place()));
    }

    private static void login(Entry entry, Consumer<Dumped> sink) {
        Members login = entry.members();
        login.requireAny("UserName", "CreateDate");
        sink.accept(new LoginProfile(
                entry.orSubject("UserName"),
                login.time("CreateDate"),
                login.flag("PasswordResetRequired"),
                login.place()));
    }
}
