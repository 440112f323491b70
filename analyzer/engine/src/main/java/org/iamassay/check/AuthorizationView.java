package org.iamassay.check;

import java.lang.ref.SoftReference;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.iamassay.model.DetailList;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Flag;
import org.iamassay.model.GroupDetail;
import org.iamassay.model.Identity;
import org.iamassay.model.ManagedPolicy;
import org.iamassay.model.Moment;
import org.iamassay.model.PolicyText;
import org.iamassay.model.RoleDetail;
import org.iamassay.model.Snapshot;
import org.iamassay.model.UserDetail;
import org.iamassay.model.UserRows;
import org.iamassay.policy.PolicyDocument;
import org.jspecify.annotations.Nullable;

/** The authorization details of an account, in the words of the policy checks (checklist 1.6). */
public final class AuthorizationView {

    /** The reason code of authorization details of which something is missing. */
    public static final String INCOMPLETE = Whole.incomplete(EvidenceKind.AUTHORIZATION_DETAILS);

    /** The reason code of a policy document that is no JSON object, or of which a part stayed unread. */
    public static final String UNREADABLE = "unreadable:document";

    /** The lists that the authorization details are made of. */
    public enum Part {
        USERS("UserDetailList"),
        GROUPS("GroupDetailList"),
        ROLES("RoleDetailList"),
        POLICIES("Policies");

        private final String member;

        Part(String member) {
            this.member = member;
        }
    }

    private final Snapshot snapshot;
    private final Set<Part> unseen = EnumSet.noneOf(Part.class);
    private final @Nullable String gap;
    private final Map<String, UserRows> reported = new LinkedHashMap<>();
    private final Map<String, UserDetail> detailed = new HashMap<>();
    private final Set<String> groupsWithMembers = new HashSet<>();
    private final Set<String> attached = new HashSet<>();
    private final Set<String> boundaries = new HashSet<>();
    // Documents of a large account would fill the heap a second time: they may be dropped and read again.
    private final Map<String, SoftReference<PolicyDocument>> documents = new HashMap<>();

    private AuthorizationView(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.gap =
                Whole.gap(snapshot.dumps(), EvidenceKind.AUTHORIZATION_DETAILS).orElse(null);
        snapshot.users()
                .forEach(rows ->
                        reported.put(key(rows.first().arn().text(), rows.first().created()), rows));
        users().forEach(user -> {
            detailed.putIfAbsent(key(user.arn(), user.created()), user);
            user.groups().forEach(group -> groupsWithMembers.add(lower(group)));
        });
        identities().forEach(identity -> {
            identity.attached().forEach(policy -> attached.add(policy.arn()));
            identity.boundary().ifPresent(boundaries::add);
        });
        // The order matters: whether there are groups is not known while the users are not.
        for (Part part : Part.values()) {
            if (isUnseen(part)) {
                unseen.add(part);
            }
        }
    }

    /** The view of an examination, made once. */
    public static AuthorizationView of(Examination examination) {
        return examination.prepare("authorization-view", p -> new AuthorizationView(examination.snapshot()));
    }

    /** The users of the details. */
    public List<UserDetail> users() {
        return snapshot.all(UserDetail.class);
    }

    /** The groups of the details. */
    public List<GroupDetail> groups() {
        return snapshot.all(GroupDetail.class);
    }

    /** The roles of the details. */
    public List<RoleDetail> roles() {
        return snapshot.all(RoleDetail.class);
    }

    /** The managed policies of the details, AWS's own included. */
    public List<ManagedPolicy> policies() {
        return snapshot.all(ManagedPolicy.class);
    }

    /** The managed policies that the account wrote. */
    public List<ManagedPolicy> customerPolicies() {
        return policies().stream().filter(ManagedPolicy::isCustomerManaged).toList();
    }

    /** The users, groups and roles of the details. */
    public Stream<Identity> identities() {
        return Stream.of(users(), groups(), roles()).flatMap(Collection::stream);
    }

    /** The reason code when a list was not seen, or not to its end. */
    public Optional<String> gap(Part part) {
        if (gap != null) {
            return Optional.of(gap);
        }
        return unseen.contains(part) ? Optional.of(INCOMPLETE) : Optional.empty();
    }

    /** The reason code of the first of the lists that was not seen. */
    public Optional<String> gap(Collection<Part> parts) {
        return parts.stream().flatMap(part -> gap(part).stream()).findFirst();
    }

    /** The rows of the credential report about the user of this ARN and creation time. */
    public Optional<UserRows> rows(UserDetail user) {
        return Optional.ofNullable(reported.get(key(user.arn(), user.created())));
    }

    /** The entry of the user of this ARN and creation time that rows of the credential report are about. */
    public Optional<UserDetail> detail(UserRows rows) {
        return Optional.ofNullable(
                detailed.get(key(rows.first().arn().text(), rows.first().created())));
    }

    /** The users that the credential report alone lists. */
    public List<UserRows> inReportAlone() {
        Map<String, UserRows> alone = new LinkedHashMap<>(reported);
        users().forEach(user -> alone.remove(key(user.arn(), user.created())));
        return List.copyOf(alone.values());
    }

    /** Whether a user of the details belongs to the group; names ignore case. */
    public boolean hasMembers(GroupDetail group) {
        return groupsWithMembers.contains(lower(group.name()));
    }

    /** Whether a user, group or role of the details has the policy attached; a boundary is no attachment. */
    public boolean isAttached(String policyArn) {
        return attached.contains(policyArn);
    }

    /** Whether a user or role of the details has the policy as its permissions boundary. */
    public boolean isBoundary(String policyArn) {
        return boundaries.contains(policyArn);
    }

    /** Whether the policy is somebody's boundary and attached to nobody; a count that is absent is taken from the identities. */
    public Flag isBoundaryOnly(ManagedPolicy policy) {
        Flag attaches = used(policy.attachmentCount(), isAttached(policy.arn()));
        Flag bounds = used(policy.boundaryCount(), isBoundary(policy.arn()));
        if (attaches.isYes() || bounds.isNo()) {
            return Flag.NO;
        }
        return attaches.isUnknown() ? attaches : bounds;
    }

    private Flag used(OptionalInt count, boolean seen) {
        if (count.isPresent() || seen) {
            return Flag.of(count.orElse(1) > 0);
        }
        return gap(EnumSet.of(Part.USERS, Part.GROUPS, Part.ROLES))
                .map(Flag::unknown)
                .orElse(Flag.NO);
    }

    /** The document of a text, read once. */
    public PolicyDocument document(PolicyText text) {
        SoftReference<PolicyDocument> kept = documents.get(text.json());
        PolicyDocument document = kept == null ? null : kept.get();
        if (document == null) {
            document = PolicyDocument.parse(text.json());
            documents.put(text.json(), new SoftReference<>(document));
        }
        return document;
    }

    private boolean isUnseen(Part part) {
        boolean listed = snapshot.all(DetailList.class).stream()
                .anyMatch(list -> list.name().equals(part.member));
        if (!listed) {
            return true;
        }
        return switch (part) {
            case USERS -> users().isEmpty() && !knownToHaveNoUsers();
            case GROUPS ->
                groups().isEmpty() && (!groupsWithMembers.isEmpty() || counts("Groups") || unseen.contains(Part.USERS));
            // Every account has service-linked roles.
            case ROLES -> roles().isEmpty() && count("Roles").orElse(1) != 0;
            case POLICIES ->
                policies().isEmpty() && (!attached.isEmpty() || !boundaries.isEmpty() || counts("Policies"));
        };
    }

    private boolean knownToHaveNoUsers() {
        boolean inReport =
                snapshot.has(EvidenceKind.CREDENTIAL_REPORT) && snapshot.users().isEmpty();
        return inReport || count("Users").orElse(1) == 0;
    }

    private boolean counts(String name) {
        return count(name).orElse(0) > 0;
    }

    private OptionalLong count(String name) {
        return snapshot.summary().map(summary -> summary.count(name)).orElse(OptionalLong.empty());
    }

    private static String key(String arn, Moment created) {
        return arn + "|" + created.text();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
