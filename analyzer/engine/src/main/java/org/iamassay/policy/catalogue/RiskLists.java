package org.iamassay.policy.catalogue;

import java.util.Set;

/** The lists of actions that risk categories are made of (policy.md 5.1). */
public final class RiskLists {

    /** Actions whose reply is data of the account. */
    public static final Set<String> DATA_EXFILTRATION = Set.of(
            "s3:GetObject",
            "ssm:GetParameter",
            "ssm:GetParameters",
            "ssm:GetParametersByPath",
            "secretsmanager:GetSecretValue",
            "secretsmanager:BatchGetSecretValue");

    private RiskLists() {}
}
