package org.iamassay.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The kinds of evidence, each with the AWS CLI command that yields it (checklist section 5). */
public enum EvidenceKind {
    CREDENTIAL_REPORT("credential-report", "aws iam get-credential-report"),
    AUTHORIZATION_DETAILS("authorization-details", "aws iam get-account-authorization-details"),
    ACCOUNT_SUMMARY("account-summary", "aws iam get-account-summary"),
    PASSWORD_POLICY("password-policy", "aws iam get-account-password-policy"),
    VIRTUAL_MFA_DEVICES("virtual-mfa-devices", "aws iam list-virtual-mfa-devices --assignment-status Any"),
    MFA_DEVICES("mfa-devices", "aws iam list-mfa-devices --user-name USER"),
    USERS("users", "aws iam list-users"),
    ACCESS_KEYS("access-keys", "aws iam list-access-keys --user-name USER"),
    SSH_PUBLIC_KEYS("ssh-public-keys", "aws iam list-ssh-public-keys --user-name USER"),
    SERVICE_SPECIFIC_CREDENTIALS(
            "service-specific-credentials", "aws iam list-service-specific-credentials --all-users --max-items 1000"),
    SIGNING_CERTIFICATES("signing-certificates", "aws iam list-signing-certificates --user-name USER"),
    SERVER_CERTIFICATES("server-certificates", "aws iam list-server-certificates"),
    SAML_PROVIDERS("saml-providers", "aws iam list-saml-providers"),
    OIDC_PROVIDER("oidc-provider", "aws iam get-open-id-connect-provider --open-id-connect-provider-arn ARN"),
    ROLES("roles", "aws iam list-roles"),
    POLICIES("policies", "aws iam list-policies --scope Local"),
    POLICY_ENTITIES("policy-entities", "aws iam list-entities-for-policy --policy-arn ARN"),
    SERVICE_LAST_ACCESSED("service-last-accessed", "aws iam get-service-last-accessed-details --job-id JOB"),
    SSO_INSTANCES("sso-instances", "aws sso-admin list-instances"),
    ORGANIZATION("organization", "aws organizations describe-organization"),
    ORG_ACCOUNTS("org-accounts", "aws organizations list-accounts"),
    ORG_DELEGATED_ADMINISTRATORS("org-delegated-administrators", "aws organizations list-delegated-administrators"),
    ORG_FEATURES("org-features", "aws iam list-organizations-features"),
    ORG_POLICIES("org-policies", "aws organizations describe-policy --policy-id ID"),
    ORG_POLICY_TARGETS("org-policy-targets", "aws organizations list-targets-for-policy --policy-id ID"),
    ANALYZERS("analyzers", "aws accessanalyzer list-analyzers"),
    ANALYZER_FINDINGS("analyzer-findings", "aws accessanalyzer list-findings-v2 --analyzer-arn ARN"),
    TRAILS("trails", "aws cloudtrail describe-trails"),
    TRAIL_STATUS("trail-status", "aws cloudtrail get-trail-status --name TRAIL"),
    EVENT_SELECTORS("event-selectors", "aws cloudtrail get-event-selectors --trail-name TRAIL"),
    CONFIG_RECORDERS("config-recorders", "aws configservice describe-configuration-recorders"),
    CONFIG_RECORDER_STATUS("config-recorder-status", "aws configservice describe-configuration-recorder-status"),
    SECURITY_HUB("security-hub", "aws securityhub describe-hub"),
    BUCKET_POLICY("bucket-policy", "aws s3api get-bucket-policy --bucket BUCKET"),
    PUBLIC_ACCESS_BLOCK("public-access-block", "aws s3control get-public-access-block --account-id ACCOUNT"),
    METRIC_FILTERS("metric-filters", "aws logs describe-metric-filters"),
    METRIC_ALARMS("metric-alarms", "aws cloudwatch describe-alarms"),
    ALTERNATE_CONTACT("alternate-contact", "aws account get-alternate-contact --alternate-contact-type SECURITY"),
    ATTESTATION("attestation", "a record in the responses file"),

    // Kinds below are read for their facts; no check rests on them alone.
    CALLER_IDENTITY("caller-identity", "aws sts get-caller-identity"),
    ACCOUNT_ALIASES("account-aliases", "aws iam list-account-aliases"),
    ACCESS_KEY_LAST_USED("access-key-last-used", "aws iam get-access-key-last-used --access-key-id KEY"),
    LOGIN_PROFILES("login-profiles", "aws iam get-login-profile --user-name USER"),
    GROUPS("groups", "aws iam list-groups"),
    OTHER("other", "");

    /** The error that says: the account belongs to no organization. */
    public static final String NO_ORGANIZATION = "AWSOrganizationsNotInUseException";

    private static final Set<String> DENIALS = Set.of(
            "AccessDenied",
            "AccessDeniedException",
            "UnauthorizedOperation",
            "AuthorizationError",
            "NotAuthorized",
            "403",
            "Forbidden");

    private final String word;
    private final String command;

    EvidenceKind(String word, String command) {
        this.word = word;
        this.command = command;
    }

    /** The stable word of {@code evidence} and {@code missing}. */
    public String word() {
        return word;
    }

    /** The command whose output is this evidence. */
    public String command() {
        return command;
    }

    /** Whether this error of AWS is the answer to the question, not a failure to ask it (checklist section 1.2). */
    public boolean isAnswer(String code) {
        return switch (this) {
            case PASSWORD_POLICY, LOGIN_PROFILES -> code.equals("NoSuchEntity");
            case SECURITY_HUB -> code.equals("InvalidAccessException");
            case ALTERNATE_CONTACT -> code.equals("ResourceNotFoundException");
            case BUCKET_POLICY -> code.equals("NoSuchBucketPolicy");
            case PUBLIC_ACCESS_BLOCK -> code.equals("NoSuchPublicAccessBlockConfiguration");
            case ORGANIZATION,
                    ORG_ACCOUNTS,
                    ORG_DELEGATED_ADMINISTRATORS,
                    ORG_FEATURES,
                    ORG_POLICIES,
                    ORG_POLICY_TARGETS -> code.equals(NO_ORGANIZATION);
            default -> false;
        };
    }

    /** Whether the error says that the caller was not allowed to ask. */
    public static boolean isDenial(String code) {
        return DENIALS.contains(code);
    }

    /** The kind of a word. */
    public static Optional<EvidenceKind> ofWord(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
