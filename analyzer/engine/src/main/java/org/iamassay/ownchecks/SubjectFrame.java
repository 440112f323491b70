package org.iamassay.ownchecks;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.iamassay.check.AuthorizationView.Part;
import org.iamassay.check.Phase;
import org.iamassay.model.EvidenceKind;

/** The tables whose rows own checks may judge, and what the subject of a row is (checklist section 1.4). */
enum SubjectFrame {
    CREDENTIALS("credentials", "user", "user", "arn", "arn", "user_creation_time"),
    ACCESS_KEYS("access_keys", "access-key", "user", "arn", "arn", "last_rotated"),
    CERTIFICATES("certificates", "signing-certificate", "user", "arn", "arn", "last_rotated"),
    USERS("users", "user", "name", "arn", "arn", "created_at"),
    GROUPS("groups", "group", "name", "arn", "arn", "created_at"),
    ROLES("roles", "role", "name", "arn", "arn", "created_at"),
    POLICIES("policies", "policy", "name", "owner_arn", "policy", ""),
    STATEMENTS("statements", "policy", "policy", "", "policy", ""),
    ACCESS_KEY_IDS("access_key_ids", "access-key", "access_key_id", "", "access_key_id", "created_at"),
    SSH_KEYS("ssh_keys", "ssh-key", "ssh_key_id", "", "ssh_key_id", "uploaded_at"),
    SERVICE_CREDENTIALS("service_credentials", "api-credential", "credential_id", "", "credential_id", "created_at"),
    MFA_DEVICES("mfa_devices", "mfa-device", "serial", "owner_arn", "serial", "enabled_at"),
    SERVER_CERTIFICATES("server_certificates", "certificate", "name", "arn", "arn", "uploaded_at");

    private final String table;
    private final String type;
    private final String name;
    private final String arn;
    private final String key;
    private final String created;

    SubjectFrame(String table, String type, String name, String arn, String key, String created) {
        this.table = table;
        this.type = type;
        this.name = name;
        this.arn = arn;
        this.key = key;
        this.created = created;
    }

    static Optional<SubjectFrame> of(String table) {
        return Arrays.stream(values()).filter(f -> f.table.equals(table)).findFirst();
    }

    static List<String> tables() {
        return Arrays.stream(values()).map(f -> f.table).toList();
    }

    /** Name of the table, as {@code assay tables} writes it. */
    String table() {
        return table;
    }

    /** Word of the kind of subject. */
    String type() {
        return type;
    }

    /** Column of the subject's name. */
    String nameColumn() {
        return name;
    }

    /** Column of the subject's ARN or its owner's; empty without one. */
    String arnColumn() {
        return arn;
    }

    /** Column that names the subject. */
    String keyColumn() {
        return key;
    }

    /** Column of its creation time; empty where the subject's own is not told. */
    String createdColumn() {
        return created;
    }

    /** Whether its rows are rows of credential reports. */
    boolean isOfReport() {
        return this == CREDENTIALS || hasSlots();
    }

    /** Whether a row is one slot of a row of a credential report. */
    boolean hasSlots() {
        return this == ACCESS_KEYS || this == CERTIFICATES;
    }

    /** Whether rows have the tags of a user or role at hand. */
    boolean hasTags() {
        return isOfReport() || this == USERS || this == ROLES;
    }

    Phase phase() {
        return switch (this) {
            case CREDENTIALS, ACCESS_KEYS, CERTIFICATES -> Phase.A;
            case USERS, GROUPS, ROLES, POLICIES, STATEMENTS -> Phase.C;
            default -> Phase.B;
        };
    }

    /** Evidence without which nothing can be said. */
    EvidenceKind needs() {
        return switch (this) {
            case CREDENTIALS, ACCESS_KEYS, CERTIFICATES -> EvidenceKind.CREDENTIAL_REPORT;
            case USERS, GROUPS, ROLES, POLICIES, STATEMENTS -> EvidenceKind.AUTHORIZATION_DETAILS;
            case ACCESS_KEY_IDS -> EvidenceKind.ACCESS_KEYS;
            case SSH_KEYS -> EvidenceKind.SSH_PUBLIC_KEYS;
            case SERVICE_CREDENTIALS -> EvidenceKind.SERVICE_SPECIFIC_CREDENTIALS;
            case MFA_DEVICES -> EvidenceKind.MFA_DEVICES;
            case SERVER_CERTIFICATES -> EvidenceKind.SERVER_CERTIFICATES;
        };
    }

    /** The lists of the authorization details that must have been seen whole for their rows to be all there are. */
    List<Part> parts() {
        return switch (this) {
            case USERS -> List.of(Part.USERS);
            case GROUPS -> List.of(Part.GROUPS);
            case ROLES -> List.of(Part.ROLES);
            case POLICIES, STATEMENTS -> List.of(Part.USERS, Part.GROUPS, Part.ROLES, Part.POLICIES);
            default -> List.of();
        };
    }

    /** Whether the evidence is a list of each user. */
    boolean isListedByUser() {
        return this == ACCESS_KEY_IDS || this == SSH_KEYS || this == SERVICE_CREDENTIALS || this == MFA_DEVICES;
    }
}
