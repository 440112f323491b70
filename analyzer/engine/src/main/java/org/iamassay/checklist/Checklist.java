package org.iamassay.checklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iamassay.check.AttestationRules;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.checks.evidence.CountsDiffer;
import org.iamassay.checks.evidence.CredentialReportEdited;
import org.iamassay.checks.evidence.CredentialReportIncomplete;
import org.iamassay.checks.evidence.CredentialReportRowsDisagree;
import org.iamassay.checks.evidence.DumpIncomplete;
import org.iamassay.checks.evidence.PasswordAgeDiffers;
import org.iamassay.checks.evidence.SnapshotsContradict;
import org.iamassay.checks.evidence.TimestampsImplausible;
import org.iamassay.checks.evidence.UserListsDiffer;
import org.iamassay.checks.groups.GroupDesignNotAttested;
import org.iamassay.checks.groups.GroupWithoutMembers;
import org.iamassay.checks.groups.UserWithDirectPolicies;
import org.iamassay.checks.groups.UserWithoutGroup;
import org.iamassay.checks.guardrails.AccountOutsideOrganization;
import org.iamassay.checks.guardrails.AccountWithoutGuardrail;
import org.iamassay.checks.guardrails.DelegatedAdministratorUnknown;
import org.iamassay.checks.guardrails.IamWriterWithoutBoundary;
import org.iamassay.checks.guardrails.IneffectiveBoundary;
import org.iamassay.checks.guardrails.SecurityContactMissing;
import org.iamassay.checks.guardrails.UnconditionedPrivilege;
import org.iamassay.checks.guardrails.UserWithoutNetworkLimits;
import org.iamassay.checks.keys.AccessKeyMadeAtSetup;
import org.iamassay.checks.keys.AccessKeyNotRotated;
import org.iamassay.checks.keys.AccessKeyUnused;
import org.iamassay.checks.keys.AccessKeyUseUnexpected;
import org.iamassay.checks.keys.InactiveAccessKeyKept;
import org.iamassay.checks.keys.InactiveKeyReactivated;
import org.iamassay.checks.keys.KeyScanNotAttested;
import org.iamassay.checks.keys.LongTermAccessKey;
import org.iamassay.checks.keys.TwoActiveAccessKeys;
import org.iamassay.checks.keys.TwoActiveAccessKeysTooLong;
import org.iamassay.checks.mfa.ConsoleUserWithoutMfa;
import org.iamassay.checks.mfa.MfaNotEnforced;
import org.iamassay.checks.mfa.MfaRemoved;
import org.iamassay.checks.mfa.OrphanedMfaDevice;
import org.iamassay.checks.mfa.PhishableMfa;
import org.iamassay.checks.mfa.PrivilegedUserWithoutMfa;
import org.iamassay.checks.mfa.UserWithoutMfa;
import org.iamassay.checks.monitoring.CloudTrailLogsNotValidated;
import org.iamassay.checks.monitoring.CloudTrailNotLogging;
import org.iamassay.checks.monitoring.ConfigNotRecordingIam;
import org.iamassay.checks.monitoring.IamChangeWithoutAlert;
import org.iamassay.checks.monitoring.LogBucketPublic;
import org.iamassay.checks.monitoring.NoExternalAccessAnalyzer;
import org.iamassay.checks.monitoring.ReportsTooRare;
import org.iamassay.checks.monitoring.RootUseWithoutAlert;
import org.iamassay.checks.monitoring.SecurityHubOff;
import org.iamassay.checks.monitoring.UnusedAccessOpen;
import org.iamassay.checks.other.LongLivedApiKey;
import org.iamassay.checks.other.PrivilegedApiKeyOwner;
import org.iamassay.checks.other.ServerCertificateExpired;
import org.iamassay.checks.other.ServiceCredentialInUse;
import org.iamassay.checks.other.SshKeyNotRotated;
import org.iamassay.checks.other.UnlistedCredentials;
import org.iamassay.checks.other.UserWithSigningCertificate;
import org.iamassay.checks.passwords.ConsolePasswordNotChanged;
import org.iamassay.checks.passwords.ConsolePasswordNotInUse;
import org.iamassay.checks.passwords.ConsolePasswordOverdue;
import org.iamassay.checks.passwords.ExpiredPasswordsLockOut;
import org.iamassay.checks.passwords.NoPasswordPolicy;
import org.iamassay.checks.passwords.PasswordsNeverExpire;
import org.iamassay.checks.passwords.PasswordsOfFewClasses;
import org.iamassay.checks.passwords.PasswordsReused;
import org.iamassay.checks.passwords.ShortPasswords;
import org.iamassay.checks.passwords.UsersCannotChangePassword;
import org.iamassay.checks.policies.CopiedAwsPolicy;
import org.iamassay.checks.policies.InlinePolicies;
import org.iamassay.checks.policies.OutdatedPolicyLanguage;
import org.iamassay.checks.policies.PolicyMistakes;
import org.iamassay.checks.policies.PolicyReviewNotAttested;
import org.iamassay.checks.policies.PolicyVersionsExhausted;
import org.iamassay.checks.policies.UnattachedPolicy;
import org.iamassay.checks.policies.UndocumentedPolicy;
import org.iamassay.checks.policies.WritesOnEverything;
import org.iamassay.checks.privilege.AllowWithNotAction;
import org.iamassay.checks.privilege.AnyRoleAssumed;
import org.iamassay.checks.privilege.AnyRolePassed;
import org.iamassay.checks.privilege.CloudShellFullAccessAttached;
import org.iamassay.checks.privilege.CustomerPolicyAllowsEverything;
import org.iamassay.checks.privilege.DecryptionWithEveryKey;
import org.iamassay.checks.privilege.DormantAdministrator;
import org.iamassay.checks.privilege.ForbiddenPolicyAttached;
import org.iamassay.checks.privilege.GrantedServicesUnused;
import org.iamassay.checks.privilege.InlinePolicyAllowsEverything;
import org.iamassay.checks.privilege.NonAdministratorEscalates;
import org.iamassay.checks.privilege.QuarantinedUser;
import org.iamassay.checks.privilege.SensitiveServiceGranted;
import org.iamassay.checks.privilege.TooManyAdministrators;
import org.iamassay.checks.privilege.ToxicCombination;
import org.iamassay.checks.privilege.UnconstrainedDataAccess;
import org.iamassay.checks.privilege.WholeServicesGranted;
import org.iamassay.checks.roles.ConfusedServiceRole;
import org.iamassay.checks.roles.ConsoleUserBesideFederation;
import org.iamassay.checks.roles.GlobalEndpointTokensOfVersionOne;
import org.iamassay.checks.roles.InstanceRolesNotAttested;
import org.iamassay.checks.roles.LongRoleSessions;
import org.iamassay.checks.roles.LooseWebIdentityTrust;
import org.iamassay.checks.roles.NoFederation;
import org.iamassay.checks.roles.RoleNotInUse;
import org.iamassay.checks.roles.SamlProviderExpired;
import org.iamassay.checks.roles.SupportRoleMissing;
import org.iamassay.checks.root.RootCredentialsNotCentral;
import org.iamassay.checks.root.RootCustodyNotAttested;
import org.iamassay.checks.root.RootUsedBetweenSnapshots;
import org.iamassay.checks.root.RootUsedRecently;
import org.iamassay.checks.root.RootWithActiveAccessKey;
import org.iamassay.checks.root.RootWithInactiveAccessKey;
import org.iamassay.checks.root.RootWithSigningCertificate;
import org.iamassay.checks.root.RootWithVirtualMfa;
import org.iamassay.checks.root.RootWithoutMfa;
import org.iamassay.checks.separation.AccessMonitoringNotAttested;
import org.iamassay.checks.separation.CredentialLifecycleNotAttested;
import org.iamassay.checks.separation.HumanUserWithAccessKey;
import org.iamassay.checks.separation.PasswordBesideAccessKey;
import org.iamassay.checks.separation.PrivilegedWorkloadUser;
import org.iamassay.checks.separation.WorkloadUserWithPassword;
import org.iamassay.checks.sharing.DeletedPrincipalTrusted;
import org.iamassay.checks.sharing.ExternalAccessOpen;
import org.iamassay.checks.sharing.ExternalPartyAccessNotAttested;
import org.iamassay.checks.sharing.OpenCrossAccountTrust;
import org.iamassay.checks.sharing.PrivilegedCrossAccountRole;
import org.iamassay.checks.sharing.RoleTrustsAnybody;
import org.iamassay.checks.sharing.UnknownAccountTrusted;
import org.iamassay.checks.users.CredentialSharingNotRuledOut;
import org.iamassay.checks.users.EmptyShellUser;
import org.iamassay.checks.users.ReservedUserUsed;
import org.iamassay.checks.users.UserNamedForMany;
import org.iamassay.checks.users.UserNotInUse;
import org.iamassay.checks.users.UserOrRoleWithoutTags;
import org.iamassay.checks.users.UserReviewNotAttested;

/** The shipped checks in reading order (checklist section 5). */
public final class Checklist {

    private static final List<Check> ALL = List.of(
            new RootWithActiveAccessKey(),
            new RootWithInactiveAccessKey(),
            new RootWithoutMfa(),
            new RootWithVirtualMfa(),
            new RootUsedRecently(),
            new RootWithSigningCertificate(),
            new RootCredentialsNotCentral(),
            new RootUsedBetweenSnapshots(),
            new RootCustodyNotAttested(),
            new UserNamedForMany(),
            new UserNotInUse(),
            new EmptyShellUser(),
            new ReservedUserUsed(),
            new UserOrRoleWithoutTags(),
            new UserReviewNotAttested(),
            new CredentialSharingNotRuledOut(),
            new ConsoleUserWithoutMfa(),
            new UserWithoutMfa(),
            new PrivilegedUserWithoutMfa(),
            new PhishableMfa(),
            new OrphanedMfaDevice(),
            new MfaNotEnforced(),
            new MfaRemoved(),
            new NoPasswordPolicy(),
            new ShortPasswords(),
            new PasswordsOfFewClasses(),
            new PasswordsReused(),
            new PasswordsNeverExpire(),
            new UsersCannotChangePassword(),
            new ExpiredPasswordsLockOut(),
            new ConsolePasswordNotInUse(),
            new ConsolePasswordNotChanged(),
            new ConsolePasswordOverdue(),
            new AccessKeyNotRotated(),
            new AccessKeyUnused(),
            new AccessKeyMadeAtSetup(),
            new TwoActiveAccessKeys(),
            new InactiveAccessKeyKept(),
            new TwoActiveAccessKeysTooLong(),
            new AccessKeyUseUnexpected(),
            new LongTermAccessKey(),
            new InactiveKeyReactivated(),
            new KeyScanNotAttested(),
            new PasswordBesideAccessKey(),
            new WorkloadUserWithPassword(),
            new HumanUserWithAccessKey(),
            new PrivilegedWorkloadUser(),
            new CredentialLifecycleNotAttested(),
            new AccessMonitoringNotAttested(),
            new UserWithSigningCertificate(),
            new UnlistedCredentials(),
            new SshKeyNotRotated(),
            new ServiceCredentialInUse(),
            new LongLivedApiKey(),
            new PrivilegedApiKeyOwner(),
            new ServerCertificateExpired(),
            new UserWithDirectPolicies(),
            new UserWithoutGroup(),
            new GroupWithoutMembers(),
            new GroupDesignNotAttested(),
            new CustomerPolicyAllowsEverything(),
            new InlinePolicyAllowsEverything(),
            new TooManyAdministrators(),
            new NonAdministratorEscalates(),
            new WholeServicesGranted(),
            new SensitiveServiceGranted(),
            new DecryptionWithEveryKey(),
            new AllowWithNotAction(),
            new AnyRolePassed(),
            new AnyRoleAssumed(),
            new CloudShellFullAccessAttached(),
            new UnconstrainedDataAccess(),
            new ForbiddenPolicyAttached(),
            new QuarantinedUser(),
            new DormantAdministrator(),
            new ToxicCombination(),
            new GrantedServicesUnused(),
            new InlinePolicies(),
            new UnattachedPolicy(),
            new UndocumentedPolicy(),
            new PolicyVersionsExhausted(),
            new OutdatedPolicyLanguage(),
            new PolicyMistakes(),
            new WritesOnEverything(),
            new CopiedAwsPolicy(),
            new PolicyReviewNotAttested(),
            new RoleNotInUse(),
            new InstanceRolesNotAttested(),
            new ConfusedServiceRole(),
            new LongRoleSessions(),
            new NoFederation(),
            new ConsoleUserBesideFederation(),
            new SamlProviderExpired(),
            new LooseWebIdentityTrust(),
            new GlobalEndpointTokensOfVersionOne(),
            new SupportRoleMissing(),
            new RoleTrustsAnybody(),
            new OpenCrossAccountTrust(),
            new UnknownAccountTrusted(),
            new DeletedPrincipalTrusted(),
            new PrivilegedCrossAccountRole(),
            new ExternalAccessOpen(),
            new ExternalPartyAccessNotAttested(),
            new IamWriterWithoutBoundary(),
            new IneffectiveBoundary(),
            new UserWithoutNetworkLimits(),
            new UnconditionedPrivilege(),
            new AccountOutsideOrganization(),
            new AccountWithoutGuardrail(),
            new DelegatedAdministratorUnknown(),
            new SecurityContactMissing(),
            new CloudTrailNotLogging(),
            new CloudTrailLogsNotValidated(),
            new LogBucketPublic(),
            new ConfigNotRecordingIam(),
            new NoExternalAccessAnalyzer(),
            new UnusedAccessOpen(),
            new SecurityHubOff(),
            new IamChangeWithoutAlert(),
            new RootUseWithoutAlert(),
            new ReportsTooRare(),
            new CredentialReportIncomplete(),
            new CredentialReportEdited(),
            new CredentialReportRowsDisagree(),
            new TimestampsImplausible(),
            new UserListsDiffer(),
            new CountsDiffer(),
            new PasswordAgeDiffers(),
            new DumpIncomplete(),
            new SnapshotsContradict());

    private static final Map<String, Check> BY_ID = ALL.stream()
            .collect(Collectors.toUnmodifiableMap(check -> check.info().id(), Function.identity()));
    private static final List<String> IDS =
            ALL.stream().map(check -> check.info().id()).toList();
    private static final List<String> KNOWN_IDS = Resources.lines("check-ids.txt");

    private Checklist() {}

    public static List<Check> all() {
        return ALL;
    }

    /** Ids of the shipped checks in reading order. */
    public static List<String> ids() {
        return IDS;
    }

    /** Ids of every check of the checklist in reading order, those that need evidence no reader knows included. */
    public static List<String> knownIds() {
        return KNOWN_IDS;
    }

    public static Optional<Check> byId(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** What makes a record of an attestation one that cannot be accepted. */
    public static AttestationRules attestations() {
        return AttestationRules.of(ALL);
    }

    /** {@code sha256:…} of ids, revisions and what scripts and auditors build on; the prose is left out. */
    public static String digest() {
        Fingerprint fingerprint = new Fingerprint();
        ALL.forEach(check -> add(check.info(), fingerprint));
        return fingerprint.text();
    }

    static void add(CheckInfo info, Fingerprint fingerprint) {
        fingerprint
                .addAll(List.of(
                        info.id(),
                        String.valueOf(info.revision()),
                        info.title(),
                        info.area().id(),
                        info.severity().word(),
                        info.effort().word(),
                        info.phase().name()))
                .addAll(List.of(info.practices()))
                .addAll(List.of(info.frameworks()))
                .addAll(List.of(info.parameters()));
    }
}
