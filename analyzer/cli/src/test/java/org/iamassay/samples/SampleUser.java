package org.iamassay.samples;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iamassay.model.ReportColumn;

/** A user of a synthetic account: its row of the credential report and what the other dumps say of it. */
final class SampleUser extends Holder<SampleUser> {

    private final ReportRow row;
    private final List<String> groups = new ArrayList<>();
    private final Map<Integer, String> keyIds = new LinkedHashMap<>();
    private final List<ObjectNode> devices = new ArrayList<>();
    private final List<ObjectNode> sshKeys = new ArrayList<>();
    private final List<ObjectNode> credentials = new ArrayList<>();

    SampleUser(ReportRow row, String path, String id) {
        super(
                path,
                row.get(ReportColumn.USER),
                id,
                row.get(ReportColumn.ARN),
                row.get(ReportColumn.USER_CREATION_TIME));
        this.row = row;
    }

    @Override
    SampleUser self() {
        return this;
    }

    SampleUser in(SampleGroup... some) {
        for (SampleGroup group : some) {
            groups.add(group.name);
        }
        return this;
    }

    /** The id of the key in a slot. */
    SampleUser keyId(int slot, String keyId) {
        keyIds.put(slot, keyId);
        return this;
    }

    /** An MFA device by its serial number; makes the column of the report true. */
    SampleUser mfa(String serial, String enabled) {
        row.mfa();
        devices.add(CliJson.object("UserName", name, "SerialNumber", serial, "EnableDate", CliJson.time(enabled)));
        return this;
    }

    SampleUser sshKey(String keyId, String status, String uploaded) {
        sshKeys.add(CliJson.object(
                "UserName", name, "SSHPublicKeyId", keyId, "Status", status, "UploadDate", CliJson.time(uploaded)));
        return this;
    }

    /** A service-specific credential; an empty expiry leaves that member out, as AWS does. */
    SampleUser credential(String service, String credentialId, String status, String made, String expires) {
        ObjectNode credential = CliJson.object("UserName", name, "Status", status);
        boolean isApiKey = service.startsWith("bedrock");
        credential.put(isApiKey ? "ServiceCredentialAlias" : "ServiceUserName", name + "-at-example");
        credential.put("CreateDate", CliJson.time(made));
        if (!expires.isEmpty()) {
            credential.put("ExpirationDate", CliJson.time(expires));
        }
        credential.put("ServiceSpecificCredentialId", credentialId).put("ServiceName", service);
        credentials.add(credential);
        return this;
    }

    ReportRow row() {
        return row;
    }

    List<ObjectNode> devices() {
        return devices;
    }

    List<ObjectNode> sshKeys() {
        return sshKeys;
    }

    List<ObjectNode> credentials() {
        return credentials;
    }

    Map<Integer, String> keyIds() {
        return keyIds;
    }

    boolean hasPassword() {
        return row.get(ReportColumn.PASSWORD_ENABLED).equals("true");
    }

    /** As {@code list-users} has it. */
    ObjectNode listed() {
        ObjectNode user = named("User");
        String used = row.get(ReportColumn.PASSWORD_LAST_USED);
        return used.endsWith("Z") ? user.put("PasswordLastUsed", CliJson.time(used)) : user;
    }

    /** As the authorization details have it: without the list of inline policies where there is none. */
    ObjectNode detail() {
        ObjectNode user = named("User");
        if (!inlinePolicies().isEmpty()) {
            user.set("UserPolicyList", CliJson.list(inlinePolicies()));
        }
        user.set("GroupList", CliJson.list(groups));
        user.set("AttachedManagedPolicies", CliJson.list(attachedPolicies()));
        putBoundary(user);
        user.set("Tags", CliJson.list(tags()));
        return user;
    }

    /** The key of a slot as {@code list-access-keys} has it. */
    ObjectNode key(int slot) {
        boolean active = row.get(ReportColumn.ACCESS_KEY_1_ACTIVE.forSlot(slot)).equals("true");
        return CliJson.object(
                "UserName",
                name,
                "AccessKeyId",
                String.valueOf(keyIds.get(slot)),
                "Status",
                active ? "Active" : "Inactive",
                "CreateDate",
                CliJson.time(row.get(ReportColumn.ACCESS_KEY_1_LAST_ROTATED.forSlot(slot))));
    }

    /** The last use of the key of a slot. */
    ObjectNode keyUse(int slot) {
        ObjectNode use = CliJson.object();
        String date = row.get(ReportColumn.ACCESS_KEY_1_LAST_USED_DATE.forSlot(slot));
        if (date.endsWith("Z")) {
            use.put("LastUsedDate", CliJson.time(date));
        }
        use.put("ServiceName", row.get(ReportColumn.ACCESS_KEY_1_LAST_USED_SERVICE.forSlot(slot)));
        use.put("Region", row.get(ReportColumn.ACCESS_KEY_1_LAST_USED_REGION.forSlot(slot)));
        return CliJson.object("UserName", name, "AccessKeyLastUsed", use);
    }

    /** The active or retired signing certificates. */
    List<ObjectNode> certificates() {
        List<ObjectNode> certificates = new ArrayList<>();
        for (int slot = 1; slot <= 2; slot++) {
            String uploaded = row.get(ReportColumn.CERT_1_LAST_ROTATED.forSlot(slot));
            if (uploaded.endsWith("Z")) {
                boolean active =
                        row.get(ReportColumn.CERT_1_ACTIVE.forSlot(slot)).equals("true");
                certificates.add(CliJson.object(
                        "UserName",
                        name,
                        "CertificateId",
                        "TA7SMP42TDN5Z26OBPJE7EXAMPLE",
                        "CertificateBody",
                        "-----BEGIN CERTIFICATE-----\nEXAMPLE\n-----END CERTIFICATE-----",
                        "Status",
                        active ? "Active" : "Inactive",
                        "UploadDate",
                        CliJson.time(uploaded)));
            }
        }
        return certificates;
    }
}
