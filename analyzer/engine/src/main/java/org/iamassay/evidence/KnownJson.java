package org.iamassay.evidence;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import org.iamassay.evidence.json.Operations;

/** AWS CLI outputs that are known by a top key but not read (formats section 5). */
final class KnownJson {

    private static final Map<String, String> COMMANDS = Map.ofEntries(
            entry("UserDetailList", "iam get-account-authorization-details"),
            entry("GroupDetailList", "iam get-account-authorization-details"),
            entry("RoleDetailList", "iam get-account-authorization-details"),
            entry("PasswordPolicy", "iam get-account-password-policy"),
            entry("VirtualMFADevices", "iam list-virtual-mfa-devices"),
            entry("MFADevices", "iam list-mfa-devices"),
            entry("AccessKeyMetadata", "iam list-access-keys"),
            entry("AccessKeyLastUsed", "iam get-access-key-last-used"),
            entry("Users", "iam list-users"),
            entry("User", "iam get-user"),
            entry("Roles", "iam list-roles"),
            entry("Role", "iam get-role"),
            entry("Groups", "iam list-groups"),
            entry("Group", "iam get-group"),
            entry("LoginProfile", "iam get-login-profile"),
            entry("ServerCertificateMetadataList", "iam list-server-certificates"),
            entry("Certificates", "iam list-signing-certificates"),
            entry("SSHPublicKeys", "iam list-ssh-public-keys"),
            entry("ServiceSpecificCredentials", "iam list-service-specific-credentials"),
            entry("AccountAliases", "iam list-account-aliases"),
            entry("SAMLProviderList", "iam list-saml-providers"),
            entry("SAMLMetadataDocument", "iam get-saml-provider"),
            entry("OpenIDConnectProviderList", "iam list-open-id-connect-providers"),
            entry("ClientIDList", "iam get-open-id-connect-provider"),
            entry("JobId", "iam generate-service-last-accessed-details"),
            entry("ServicesLastAccessed", "iam get-service-last-accessed-details"),
            entry("EntityDetailsList", "iam get-service-last-accessed-details-with-entities"),
            entry("AccessDetails", "iam get-organizations-access-report"),
            entry("PolicyVersion", "iam get-policy-version"),
            entry("Versions", "iam list-policy-versions"),
            entry("PolicyGroups", "iam list-entities-for-policy"),
            entry("PolicyUsers", "iam list-entities-for-policy"),
            entry("PolicyRoles", "iam list-entities-for-policy"),
            entry("EnabledFeatures", "iam list-organizations-features"),
            entry("analyzers", "accessanalyzer list-analyzers"),
            entry("findings", "accessanalyzer list-findings"),
            entry("trailList", "cloudtrail describe-trails"),
            entry("IsLogging", "cloudtrail get-trail-status"),
            entry("EventSelectors", "cloudtrail get-event-selectors"),
            entry("AdvancedEventSelectors", "cloudtrail get-event-selectors"),
            entry("Organization", "organizations describe-organization"),
            entry("Accounts", "organizations list-accounts"),
            entry("Roots", "organizations list-roots"),
            entry("Targets", "organizations list-targets-for-policy"),
            entry("DelegatedAdministrators", "organizations list-delegated-administrators"),
            entry("Instances", "sso-admin list-instances"),
            entry("ConfigurationRecorders", "configservice describe-configuration-recorders"),
            entry("ConfigurationRecordersStatus", "configservice describe-configuration-recorder-status"),
            entry("HubArn", "securityhub describe-hub"),
            entry("DetectorIds", "guardduty list-detectors"),
            entry("Buckets", "s3api list-buckets"),
            entry("PublicAccessBlockConfiguration", "s3control get-public-access-block"),
            entry("AlternateContact", "account get-alternate-contact"),
            entry("ContactInformation", "account get-contact-information"),
            entry("Account", "sts get-caller-identity"),
            entry("trustAnchors", "rolesanywhere list-trust-anchors"));

    private KnownJson() {}

    /** The command whose output has this top key. */
    static Optional<String> command(String key) {
        return Optional.ofNullable(COMMANDS.get(key))
                .or(() -> Operations.wordsOfKey(key))
                .map("aws "::concat);
    }
}
