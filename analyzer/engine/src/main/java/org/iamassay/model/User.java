package org.iamassay.model;

import java.util.List;

/** One row of the credential report: an IAM user, or the root user. */
public record User(
        String name,
        Arn arn,
        Moment created,
        Flag password,
        Moment passwordLastUsed,
        Moment passwordLastChanged,
        Moment passwordNextRotation,
        Flag mfaActive,
        List<AccessKey> keys,
        List<SigningCertificate> certificates,
        TextCell additionalCredentials,
        boolean isRoot,
        Row row) {

    public User {
        keys = List.copyOf(keys);
        certificates = List.copyOf(certificates);
    }

    /** Whether any slot holds an active key. */
    public boolean hasActiveKey() {
        return keys.get(0).isActive() || keys.get(1).isActive();
    }
}
