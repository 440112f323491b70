package org.iamassay.frame;

import static org.iamassay.frame.TableBuilder.NEVER;
import static org.iamassay.frame.TableBuilder.UNTOLD;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.iamassay.model.AttachedPolicy;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.GroupDetail;
import org.iamassay.model.Identity;
import org.iamassay.model.ListedGroup;
import org.iamassay.model.PolicyEntities;
import org.iamassay.model.RoleDetail;
import org.iamassay.model.Snapshot;
import org.iamassay.model.UserDetail;

/** The tables of who is in which group, and which policies hang on whom. */
final class PolicyTables {

    private static final String DETAILS = EvidenceKind.AUTHORIZATION_DETAILS.word();
    private static final String SOURCE = "kind of evidence that the row was read from";

    private record Membership(
            String source, String userArn, String user, String groupArn, String group, Origin origin) {}

    private record Attachment(
            String source, String type, String arn, String name, String kind, String policy, Origin origin) {}

    private PolicyTables() {}

    static List<Tabulation<Snapshot>> all() {
        return List.of(memberships(), attachments());
    }

    private static Stream<Membership> membershipLines(Snapshot snapshot) {
        Map<String, String> groups = new HashMap<>();
        snapshot.all(GroupDetail.class).forEach(group -> groups.putIfAbsent(group.name(), group.arn()));
        snapshot.all(ListedGroup.class).forEach(group -> groups.putIfAbsent(group.name(), group.arn()));
        Map<String, String> users = new HashMap<>();
        Set<List<String>> known = new HashSet<>();
        List<Membership> lines = new ArrayList<>();
        for (UserDetail user : snapshot.all(UserDetail.class)) {
            users.putIfAbsent(user.name(), user.arn());
            for (String group : user.groups()) {
                if (known.add(List.of(user.name(), group))) {
                    String groupArn = groups.getOrDefault(group, "");
                    lines.add(
                            new Membership(DETAILS, user.arn(), user.name(), groupArn, group, Origin.of(user.place())));
                }
            }
        }
        for (ListedGroup group : snapshot.all(ListedGroup.class)) {
            for (String user : group.members()) {
                if (known.add(List.of(user, group.name()))) {
                    lines.add(new Membership(
                            EvidenceKind.GROUPS.word(),
                            users.getOrDefault(user, ""),
                            user,
                            group.arn(),
                            group.name(),
                            Origin.of(group.place())));
                }
            }
        }
        return lines.stream();
    }

    private static Tabulation<Snapshot> memberships() {
        return Tabulation.of("memberships", "one user in one group", PolicyTables::membershipLines)
                .text("source", SOURCE, NEVER, Membership::source)
                .text("user_arn", "ARN of the user", UNTOLD, Membership::userArn)
                .indexed()
                .text("user_name", "name of the user", UNTOLD, Membership::user)
                .text("group_arn", "ARN of the group", UNTOLD, Membership::groupArn)
                .indexed()
                .text("group_name", "name of the group", UNTOLD, Membership::group)
                .from(Membership::origin);
    }

    private static Stream<Attachment> attachmentLines(Snapshot snapshot) {
        List<Attachment> lines = new ArrayList<>();
        snapshot.all(UserDetail.class).forEach(user -> add(lines, "user", user));
        snapshot.all(GroupDetail.class).forEach(group -> add(lines, "group", group));
        snapshot.all(RoleDetail.class).forEach(role -> add(lines, "role", role));
        Set<List<String>> known = new HashSet<>();
        lines.forEach(line -> known.add(List.of(line.type(), line.name(), line.policy())));
        for (PolicyEntities entities : snapshot.all(PolicyEntities.class)) {
            BiFunction<String, String, Attachment> line = (type, name) -> new Attachment(
                    EvidenceKind.POLICY_ENTITIES.word(),
                    type,
                    "",
                    name,
                    "attached",
                    entities.policy(),
                    Origin.of(entities.place()));
            Stream.of(
                            entities.users().stream().map(name -> line.apply("user", name)),
                            entities.groups().stream().map(name -> line.apply("group", name)),
                            entities.roles().stream().map(name -> line.apply("role", name)))
                    .flatMap(some -> some)
                    .filter(some -> known.add(List.of(some.type(), some.name(), some.policy())))
                    .forEachOrdered(lines::add);
        }
        return lines.stream();
    }

    private static void add(List<Attachment> lines, String type, Identity identity) {
        Origin origin = Origin.of(identity.place());
        for (AttachedPolicy policy : identity.attached()) {
            lines.add(new Attachment(DETAILS, type, identity.arn(), identity.name(), "attached", policy.arn(), origin));
        }
        identity.boundary()
                .ifPresent(arn -> lines.add(
                        new Attachment(DETAILS, type, identity.arn(), identity.name(), "boundary", arn, origin)));
    }

    private static Tabulation<Snapshot> attachments() {
        return Tabulation.of(
                        "attachments",
                        "one managed policy on one user, group or role; inline policies are in policies",
                        PolicyTables::attachmentLines)
                .text("source", SOURCE, NEVER, Attachment::source)
                .text("principal_type", "user, group or role", NEVER, Attachment::type)
                .text(
                        "principal_arn",
                        "ARN of the user, group or role",
                        "list-entities-for-policy tells names only",
                        Attachment::arn)
                .indexed()
                .text("principal_name", "name of the user, group or role", UNTOLD, Attachment::name)
                .text("kind", "attached, or boundary for a permissions boundary", NEVER, Attachment::kind)
                .text(
                        "policy_arn",
                        "ARN of the managed policy; its name where no more was told",
                        UNTOLD,
                        Attachment::policy)
                .indexed()
                .from(Attachment::origin);
    }
}
