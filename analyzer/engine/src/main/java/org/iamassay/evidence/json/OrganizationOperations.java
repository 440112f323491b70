package org.iamassay.evidence.json;

import static org.iamassay.evidence.json.Operation.lists;
import static org.iamassay.evidence.json.Operation.object;
import static org.iamassay.evidence.json.Operation.whole;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.iamassay.model.DelegatedAdministrator;
import org.iamassay.model.Dumped;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.OrgAccount;
import org.iamassay.model.OrgFeatures;
import org.iamassay.model.OrgPolicy;
import org.iamassay.model.OrgPolicyTarget;
import org.iamassay.model.Organization;
import org.iamassay.model.PolicyText;

/** Operations about the organization, and their records. */
final class OrganizationOperations {

    private OrganizationOperations() {}

    static List<Operation> all() {
        return List.of(
                object(
                        "organizations",
                        "describe-organization",
                        EvidenceKind.ORGANIZATION,
                        "Organization",
                        OrganizationOperations::organization),
                lists(
                                "organizations",
                                "list-accounts",
                                EvidenceKind.ORG_ACCOUNTS,
                                "Accounts",
                                OrganizationOperations::account)
                        .when(account -> account.has("Id") && !account.has("Policies")),
                lists(
                        "organizations",
                        "list-delegated-administrators",
                        EvidenceKind.ORG_DELEGATED_ADMINISTRATORS,
                        "DelegatedAdministrators",
                        OrganizationOperations::administrator),
                whole(
                        "iam",
                        "list-organizations-features",
                        EvidenceKind.ORG_FEATURES,
                        "EnabledFeatures",
                        OrganizationOperations::features),
                lists(
                                "organizations",
                                "list-policies",
                                EvidenceKind.ORG_POLICIES,
                                "Policies",
                                OrganizationOperations::listed)
                        .when(OrganizationOperations::isOfOrganization),
                object(
                                "organizations",
                                "describe-policy",
                                EvidenceKind.ORG_POLICIES,
                                "Policy",
                                OrganizationOperations::described)
                        .when(policy -> policy.has("PolicySummary")),
                lists(
                                "organizations",
                                "list-targets-for-policy",
                                EvidenceKind.ORG_POLICY_TARGETS,
                                "Targets",
                                OrganizationOperations::target)
                        .ofSubject(),
                lists(
                                "organizations",
                                "list-policies-for-target",
                                EvidenceKind.ORG_POLICY_TARGETS,
                                "Policies",
                                OrganizationOperations::attached)
                        .ofSubject()
                        .onlyByItsName());
    }

    private static boolean isOfOrganization(Members policy) {
        return policy.has("Type") && !policy.has("PolicyId");
    }

    private static void organization(Entry entry, Consumer<Dumped> sink) {
        Members organization = entry.members();
        sink.accept(new Organization(
                organization.required("Id"),
                organization.words("Arn"),
                organization.text("FeatureSet"),
                organization.words("MasterAccountId"),
                organization.place()));
    }

    private static void account(Entry entry, Consumer<Dumped> sink) {
        Members account = entry.members();
        sink.accept(new OrgAccount(
                account.required("Id"),
                account.words("Name"),
                account.text("Status").orElse(account.words("State")),
                account.texts("Paths"),
                account.time("JoinedTimestamp"),
                account.place()));
    }

    private static void administrator(Entry entry, Consumer<Dumped> sink) {
        Members account = entry.members();
        sink.accept(new DelegatedAdministrator(account.required("Id"), account.words("Name"), account.place()));
    }

    private static void features(Entry entry, Consumer<Dumped> sink) {
        Members all = entry.members();
        sink.accept(new OrgFeatures(all.words("OrganizationId"), all.texts("EnabledFeatures"), all.place()));
    }

    private static void listed(Entry entry, Consumer<Dumped> sink) {
        sink.accept(policy(entry.members(), Optional.empty(), entry.members()));
    }

    private static void described(Entry entry, Consumer<Dumped> sink) {
        Members policy = entry.members();
        sink.accept(policy(policy.requiredObject("PolicySummary"), policy.policy("Content"), policy));
    }

    private static OrgPolicy policy(Members summary, Optional<PolicyText> content, Members whole) {
        return new OrgPolicy(
                summary.required("Id"),
                summary.words("Arn"),
                summary.words("Name"),
                summary.words("Type"),
                summary.flag("AwsManaged").orElse(false),
                content,
                whole.place());
    }

    private static void target(Entry entry, Consumer<Dumped> sink) {
        Members target = entry.members();
        sink.accept(new OrgPolicyTarget(
                entry.subject(), target.required("TargetId"), target.words("Type"), target.place()));
    }

    /** The other way round: the file speaks of one target and lists its policies. */
    private static void attached(Entry entry, Consumer<Dumped> sink) {
        listed(entry, sink);
        String target = entry.subject();
        String type = target.startsWith("r-") ? "ROOT" : target.startsWith("ou-") ? "ORGANIZATIONAL_UNIT" : "ACCOUNT";
        sink.accept(new OrgPolicyTarget(
                entry.members().required("Id"), target, type, entry.members().place()));
    }
}
