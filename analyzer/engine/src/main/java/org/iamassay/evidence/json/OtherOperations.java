package org.iamassay.evidence.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.iamassay.model.Dumped;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.LastAccessedJob;

/** Operations that are known by name and by which nothing is judged, so that nobody wonders what became of the file. */
final class OtherOperations {

    /**
     * Each line: service, operation, top keys; an operation after one with the same keys is known by its name
     * only, and so is one whose key has a question mark: too many other things have such a key.
     */
    private static final String TABLE = """
            iam list-groups-for-user Groups
            iam list-attached-user-policies AttachedPolicies
            iam list-attached-group-policies AttachedPolicies
            iam list-attached-role-policies AttachedPolicies
            iam list-user-policies PolicyNames
            iam list-group-policies PolicyNames
            iam list-role-policies PolicyNames
            iam get-user-policy PolicyDocument
            iam get-group-policy PolicyDocument
            iam get-role-policy PolicyDocument
            iam get-policy-version PolicyVersion
            iam list-policy-versions Versions
            iam list-policies-granting-service-access PoliciesGrantingServiceAccess
            iam list-instance-profiles InstanceProfiles
            iam list-instance-profiles-for-role InstanceProfiles
            iam get-instance-profile InstanceProfile
            iam get-mfa-device SerialNumber Certifications
            iam get-ssh-public-key SSHPublicKey
            iam get-server-certificate ServerCertificate
            iam create-service-specific-credential ServiceSpecificCredential
            iam generate-organizations-access-report JobId
            iam get-organizations-access-report AccessDetails NumberOfServicesAccessible
            iam get-service-last-accessed-details-with-entities EntityDetailsList
            iam get-context-keys-for-custom-policy ContextKeyNames
            iam get-context-keys-for-principal-policy ContextKeyNames
            iam simulate-principal-policy EvaluationResults
            iam simulate-custom-policy EvaluationResults
            iam list-delegation-requests DelegationRequests
            iam get-outbound-web-identity-federation-info JwtVendingEnabled IssuerIdentifier
            iam list-user-tags ?Tags
            iam list-role-tags ?Tags
            iam list-policy-tags ?Tags
            iam list-mfa-device-tags ?Tags
            iam list-instance-profile-tags ?Tags
            iam list-open-id-connect-provider-tags ?Tags
            iam list-saml-provider-tags ?Tags
            iam list-server-certificate-tags ?Tags
            iam get-service-linked-role-deletion-status ?Status
            accessanalyzer get-analyzer analyzer
            accessanalyzer get-finding finding
            accessanalyzer get-finding-v2 findingDetails
            accessanalyzer list-archive-rules archiveRules
            cloudtrail get-trail ?Trail
            cloudtrail list-trails ?Trails
            organizations list-roots Roots
            organizations describe-account ?Account
            organizations list-accounts-for-parent Accounts
            organizations list-organizational-units-for-parent OrganizationalUnits
            organizations describe-organizational-unit OrganizationalUnit
            organizations list-children ?Children
            organizations list-parents ?Parents
            organizations describe-handshake Handshake
            organizations list-handshakes-for-account Handshakes Handshake
            organizations list-handshakes-for-organization Handshakes
            organizations describe-create-account-status CreateAccountStatus
            organizations list-create-account-status CreateAccountStatuses
            organizations list-aws-service-access-for-organization EnabledServicePrincipals
            organizations list-delegated-services-for-account DelegatedServices
            sso-admin list-permission-sets PermissionSets
            sso-admin describe-permission-set PermissionSet
            sso-admin list-account-assignments AccountAssignments
            securityhub get-enabled-standards StandardsSubscriptions
            securityhub get-findings ?Findings
            guardduty list-detectors DetectorIds
            s3api list-buckets Buckets
            s3api get-bucket-acl ?Grants
            account get-contact-information ContactInformation
            account list-regions ?Regions
            ec2 describe-regions ?Regions
            rolesanywhere list-trust-anchors trustAnchors
            rolesanywhere list-profiles ?profiles
            """;

    private OtherOperations() {}

    static List<Operation> all() {
        List<Operation> all = new ArrayList<>();
        all.add(job());
        List<List<String>> keysSeen =
                new ArrayList<>(List.of(List.of("JobId"), List.of("Groups"), List.of("Accounts")));
        TABLE.lines().map(line -> List.of(line.split(" ", -1))).forEach(words -> {
            boolean vague = words.get(2).startsWith("?");
            List<String> keys = vague ? List.of(words.get(2).substring(1)) : words.subList(2, words.size());
            Operation operation = new Operation(
                    words.get(0), words.get(1), EvidenceKind.OTHER, Operation.Shape.WHOLE, keys, OtherOperations::pass);
            all.add(vague || keysSeen.contains(keys) ? operation.onlyByItsName() : operation);
            keysSeen.add(keys);
        });
        return all;
    }

    /** The one of which a word is kept: it links the id of a job, by which its answer may be named, to a principal. */
    private static Operation job() {
        return Operation.whole(
                "iam",
                "generate-service-last-accessed-details",
                EvidenceKind.OTHER,
                "JobId",
                (entry, sink) -> sink.accept(new LastAccessedJob(
                        entry.members().required("JobId"),
                        entry.subject(),
                        entry.members().place())));
    }

    /** Nothing of ours is in it. */
    private static void pass(Entry entry, Consumer<Dumped> sink) {
        entry.members();
    }
}
