package org.iamassay.frame;

import static org.iamassay.frame.TableBuilder.NEVER;
import static org.iamassay.frame.TableBuilder.UNTOLD;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.GroupDetail;
import org.iamassay.model.Identity;
import org.iamassay.model.JsonPlace;
import org.iamassay.model.LastUse;
import org.iamassay.model.ListedGroup;
import org.iamassay.model.ListedRole;
import org.iamassay.model.ListedUser;
import org.iamassay.model.Moment;
import org.iamassay.model.RoleDetail;
import org.iamassay.model.Snapshot;
import org.iamassay.model.User;
import org.iamassay.model.UserDetail;
import org.jspecify.annotations.Nullable;

/** The tables of users, groups, roles and their tags: the fullest source speaks, and names itself. */
final class IdentityTables {

    private static final Moment NOT_LISTED = Moment.unknown("missing-evidence:" + EvidenceKind.USERS.word());
    private static final String SOURCE = "kind of evidence that the row was read from";
    private static final String IF_DETAILS = "the authorization details were not given";

    /** What the authorization details alone tell of an identity. */
    private record Line(
            String source,
            String arn,
            String name,
            String id,
            Moment created,
            @Nullable Identity detail,
            Origin origin) {

        static Line of(Identity detail) {
            String source = EvidenceKind.AUTHORIZATION_DETAILS.word();
            Origin origin = Origin.of(detail.place());
            return new Line(source, detail.arn(), detail.name(), detail.id(), detail.created(), detail, origin);
        }

        OptionalInt inline() {
            return detail == null
                    ? OptionalInt.empty()
                    : OptionalInt.of(detail.inline().size());
        }

        OptionalInt attached() {
            return detail == null
                    ? OptionalInt.empty()
                    : OptionalInt.of(detail.attached().size());
        }

        Optional<String> boundary() {
            return detail == null ? Optional.empty() : detail.boundary();
        }
    }

    private record UserLine(Line line, Moment passwordLastUsed) {}

    private record RoleLine(
            Line line, LastUse lastUse, Optional<String> description, OptionalInt maxSession, List<String> profiles) {}

    private record Tag(String arn, String key, String value, Origin origin) {}

    private IdentityTables() {}

    static List<Tabulation<Snapshot>> all() {
        return List.of(users(), groups(), roles(), tags());
    }

    private static Stream<UserLine> userLines(Snapshot snapshot) {
        Merged<UserLine> lines = new Merged<>(l -> l.line().arn(), l -> l.line().created());
        Map<String, ListedUser> listed = new HashMap<>();
        snapshot.all(ListedUser.class).forEach(user -> listed.putIfAbsent(user.arn(), user));
        for (UserDetail detail : snapshot.all(UserDetail.class)) {
            ListedUser same = listed.get(detail.arn());
            Moment lastUsed = same == null ? NOT_LISTED : same.passwordLastUsed();
            lines.add(new UserLine(Line.of(detail), lastUsed));
        }
        snapshot.all(ListedUser.class).forEach(user -> lines.add(of(user)));
        snapshot.users().forEach(user -> lines.add(of(user.first())));
        return lines.stream();
    }

    private static UserLine of(ListedUser user) {
        Origin origin = Origin.of(user.place());
        String source = EvidenceKind.USERS.word();
        return new UserLine(
                new Line(source, user.arn(), user.name(), user.id(), user.created(), null, origin),
                user.passwordLastUsed());
    }

    private static UserLine of(User user) {
        String source = EvidenceKind.CREDENTIAL_REPORT.word();
        Origin origin = Origin.of(user.row());
        return new UserLine(
                new Line(source, user.arn().text(), user.name(), "", user.created(), null, origin), NOT_LISTED);
    }

    private static Tabulation<Snapshot> users() {
        return identities(
                        Tabulation.of(
                                "users",
                                "one IAM user, root aside, from the authorization details, else list-users, else the"
                                        + " credential report",
                                IdentityTables::userLines),
                        UserLine::line)
                .optional(
                        "boundary_arn",
                        "permissions boundary",
                        "none, or not told",
                        row -> row.line().boundary())
                .integer(
                        "groups",
                        "groups",
                        "groups the user is in",
                        IF_DETAILS,
                        row -> row.line().detail() instanceof UserDetail detail
                                ? OptionalInt.of(detail.groups().size())
                                : OptionalInt.empty())
                .moment(
                        "password_last_used",
                        "when the password was last used, as list-users tells it",
                        UserLine::passwordLastUsed)
                .from(row -> row.line().origin());
    }

    /** The columns that users, groups and roles share. */
    private static <R> TableBuilder<Snapshot, R> identities(TableBuilder<Snapshot, R> table, Function<R, Line> line) {
        return table.text("source", SOURCE, NEVER, row -> line.apply(row).source())
                .text("arn", "ARN", UNTOLD, row -> line.apply(row).arn())
                .indexed()
                .text("name", "name", UNTOLD, row -> line.apply(row).name())
                .text(
                        "unique_id",
                        "id that AWS never gives twice (AIDA…, AGPA…, AROA…)",
                        UNTOLD,
                        row -> line.apply(row).id())
                .time("created_at", "when it was made", row -> line.apply(row).created())
                .integer(
                        "inline_policies",
                        "policies",
                        "policies of its own inside it",
                        IF_DETAILS,
                        row -> line.apply(row).inline())
                .integer(
                        "attached_policies",
                        "policies",
                        "managed policies attached",
                        IF_DETAILS,
                        row -> line.apply(row).attached());
    }

    private static Stream<Line> groupLines(Snapshot snapshot) {
        Merged<Line> lines = new Merged<>(Line::arn, Line::created);
        snapshot.all(GroupDetail.class).forEach(group -> lines.add(Line.of(group)));
        for (ListedGroup group : snapshot.all(ListedGroup.class)) {
            Origin origin = Origin.of(group.place());
            String source = EvidenceKind.GROUPS.word();
            lines.add(new Line(source, group.arn(), group.name(), "", group.created(), null, origin));
        }
        return lines.stream();
    }

    private static Tabulation<Snapshot> groups() {
        return identities(Tabulation.of("groups", "one IAM group", IdentityTables::groupLines), line -> line)
                .from(Line::origin);
    }

    private static Stream<RoleLine> roleLines(Snapshot snapshot) {
        Map<String, ListedRole> listed = new HashMap<>();
        snapshot.all(ListedRole.class).forEach(role -> listed.putIfAbsent(role.arn(), role));
        Merged<RoleLine> lines = new Merged<>(l -> l.line().arn(), l -> l.line().created());
        for (RoleDetail role : snapshot.all(RoleDetail.class)) {
            Optional<ListedRole> same = Optional.ofNullable(listed.get(role.arn()));
            lines.add(new RoleLine(
                    Line.of(role),
                    role.lastUse(),
                    same.flatMap(ListedRole::description),
                    same.map(ListedRole::maxSessionSeconds).orElse(OptionalInt.empty()),
                    role.instanceProfiles()));
        }
        snapshot.all(ListedRole.class).forEach(role -> lines.add(of(role)));
        return lines.stream();
    }

    private static RoleLine of(ListedRole role) {
        Origin origin = Origin.of(role.place());
        String source = EvidenceKind.ROLES.word();
        return new RoleLine(
                new Line(source, role.arn(), role.name(), "", role.created(), null, origin),
                role.lastUse(),
                role.description(),
                role.maxSessionSeconds(),
                List.of());
    }

    private static Tabulation<Snapshot> roles() {
        return identities(
                        Tabulation.of("roles", "one IAM role; its trust is in statements", IdentityTables::roleLines),
                        RoleLine::line)
                .optional(
                        "boundary_arn",
                        "permissions boundary",
                        "none, or not told",
                        row -> row.line().boundary())
                .yesNo(
                        "last_used_told",
                        "whether the evidence has the last use at all",
                        row -> row.lastUse().told())
                .moment(
                        "last_used",
                        "when the role was last used; a word means not within AWS's tracking period",
                        row -> row.lastUse().date())
                .text(
                        "last_used_region",
                        "Region of the last use",
                        "not used, or not told",
                        row -> row.lastUse().region())
                .optional(
                        "description", "what the account says of the role", "none, or not told", RoleLine::description)
                .integer("max_session", "seconds", "longest session", UNTOLD, RoleLine::maxSession)
                .list("instance_profiles", "ARNs of instance profiles that hold the role", RoleLine::profiles)
                .from(row -> row.line().origin());
    }

    private static Stream<Tag> tagLines(Snapshot snapshot) {
        Map<String, List<Tag>> byArn = new TreeMap<>();
        snapshot.all(UserDetail.class).forEach(u -> add(byArn, u.arn(), u.tags(), u.place()));
        snapshot.all(RoleDetail.class).forEach(r -> add(byArn, r.arn(), r.tags(), r.place()));
        snapshot.all(ListedUser.class).forEach(u -> add(byArn, u.arn(), u.tags(), u.place()));
        snapshot.all(ListedRole.class).forEach(r -> add(byArn, r.arn(), r.tags(), r.place()));
        return byArn.values().stream().flatMap(List::stream);
    }

    /** The first source that has tags of an ARN tells them all. */
    private static void add(Map<String, List<Tag>> byArn, String arn, Map<String, String> tags, JsonPlace place) {
        if (!tags.isEmpty()) {
            byArn.putIfAbsent(arn.isEmpty() ? place.toString() : arn, tagsOf(arn, tags, Origin.of(place)));
        }
    }

    private static List<Tag> tagsOf(String arn, Map<String, String> tags, Origin origin) {
        return new TreeMap<>(tags)
                .entrySet().stream()
                        .map(tag -> new Tag(arn, tag.getKey(), tag.getValue(), origin))
                        .toList();
    }

    private static Tabulation<Snapshot> tags() {
        return Tabulation.of("tags", "one tag of a user or role", IdentityTables::tagLines)
                .text("arn", "ARN of the user or role", UNTOLD, Tag::arn)
                .indexed()
                .text("tag_key", "key of the tag", "the key is the empty text", Tag::key)
                .text("tag_value", "value of the tag", "the value is the empty text", Tag::value)
                .from(Tag::origin);
    }
}
