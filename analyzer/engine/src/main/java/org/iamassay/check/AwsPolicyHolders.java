package org.iamassay.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iamassay.check.AuthorizationView.Part;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.model.Arn;
import org.iamassay.model.AttachedPolicy;
import org.iamassay.model.DumpFile;
import org.iamassay.model.Dumps;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.GroupDetail;
import org.iamassay.model.Identity;
import org.iamassay.model.PolicyEntities;
import org.iamassay.model.RoleDetail;
import org.iamassay.model.Snapshot;

/**
 * Who has a policy of AWS attached: from the authorization details, without them from the list of the policy's entities.
 *
 * @param holders those that have it
 * @param unseen the reason code when not all users, groups and roles were seen
 * @param rolesUnseen the reason code when not all roles were seen
 */
public record AwsPolicyHolders(List<Holder> holders, Optional<String> unseen, Optional<String> rolesUnseen) {

    /** A user, group or role that has the policy, and the member that says so. */
    public record Holder(String kind, String name, TraceCell cell) {

        /** Whether it is a role. */
        public boolean isRole() {
            return kind.equals("role");
        }

        @Override
        public String toString() {
            return kind + " " + name;
        }
    }

    /** Copies the list. */
    public AwsPolicyHolders {
        holders = List.copyOf(holders);
    }

    /** Finds the holders of the AWS-managed policy of this name. */
    public static AwsPolicyHolders of(String policy, Examination examination) {
        return examination.snapshot().has(EvidenceKind.AUTHORIZATION_DETAILS)
                ? inDetails(policy, AuthorizationView.of(examination))
                : inEntities(policy, examination.snapshot());
    }

    /** Whether an ARN is that of the AWS-managed policy of this name, in any partition and under any path. */
    public static boolean isAwsManaged(String arn, String name) {
        return isAwsManaged(arn) && Arn.of(arn).name().equalsIgnoreCase(name);
    }

    /** Whether AWS wrote the policy. */
    public static boolean isAwsManaged(String arn) {
        Arn parts = Arn.of(arn);
        return parts.account().value().equals("aws") && parts.resource().startsWith("policy/");
    }

    /** The members that name the holders. */
    public TraceCell[] cells() {
        return holders.stream().map(Holder::cell).toArray(TraceCell[]::new);
    }

    /** The holders in words. */
    public String words() {
        return holders.stream().map(Holder::toString).collect(Collectors.joining(", "));
    }

    private static AwsPolicyHolders inDetails(String policy, AuthorizationView view) {
        List<Holder> holders = new ArrayList<>();
        view.identities().forEach(identity -> {
            for (AttachedPolicy attached : identity.attached()) {
                if (isAwsManaged(attached.arn(), policy)) {
                    holders.add(new Holder(
                            kind(identity),
                            identity.name(),
                            TraceCell.of(identity.place().at("AttachedManagedPolicies"), attached.arn())));
                }
            }
        });
        return new AwsPolicyHolders(
                holders, view.gap(Set.of(Part.USERS, Part.GROUPS, Part.ROLES)), view.gap(Part.ROLES));
    }

    private static AwsPolicyHolders inEntities(String policy, Snapshot snapshot) {
        List<PolicyEntities> lists = snapshot.all(PolicyEntities.class).stream()
                .filter(list -> isNamed(list.policy(), policy))
                .toList();
        Optional<String> gap = gapOfEntities(policy, lists.isEmpty(), snapshot.dumps());
        List<Holder> holders = new ArrayList<>();
        for (PolicyEntities list : lists) {
            add(holders, "group", list, PolicyEntities::groups, "PolicyGroups");
            add(holders, "user", list, PolicyEntities::users, "PolicyUsers");
            add(holders, "role", list, PolicyEntities::roles, "PolicyRoles");
        }
        return new AwsPolicyHolders(holders, gap, gap);
    }

    /** Files about other policies neither help nor harm. */
    private static Optional<String> gapOfEntities(String policy, boolean none, Dumps dumps) {
        List<DumpFile> files = dumps.files(EvidenceKind.POLICY_ENTITIES).stream()
                .filter(file -> isNamed(file.subject(), policy))
                .toList();
        if (none) {
            boolean denied = files.stream().anyMatch(DumpFile::isDenied);
            return Optional.of(
                    denied
                            ? "access-denied:" + EvidenceKind.POLICY_ENTITIES.word()
                            : dumps.unavailable(EvidenceKind.AUTHORIZATION_DETAILS));
        }
        return files.stream().allMatch(DumpFile::isWhole)
                ? Optional.empty()
                : Optional.of(Whole.incomplete(EvidenceKind.POLICY_ENTITIES));
    }

    private static boolean isNamed(String subject, String policy) {
        return isAwsManaged(subject, policy) || subject.equalsIgnoreCase(policy);
    }

    private static void add(
            List<Holder> holders,
            String kind,
            PolicyEntities list,
            Function<PolicyEntities, List<String>> names,
            String member) {
        for (String name : names.apply(list)) {
            holders.add(new Holder(kind, name, TraceCell.of(list.place().at(member), name)));
        }
    }

    private static String kind(Identity identity) {
        return identity instanceof RoleDetail ? "role" : identity instanceof GroupDetail ? "group" : "user";
    }
}
