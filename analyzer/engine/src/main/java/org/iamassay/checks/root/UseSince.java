package org.iamassay.checks.root;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.iamassay.check.Answer;
import org.iamassay.check.Dates;
import org.iamassay.check.Outcome;
import org.iamassay.check.Previous;
import org.iamassay.model.AccessKey;
import org.iamassay.model.Moment;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.Sentinel;
import org.iamassay.model.User;
import org.jspecify.annotations.Nullable;

/** Whether a last use of the root user is new or later than in the previous snapshot. */
final class UseSince {

    private static final Moment NEVER = Moment.sentinel(Sentinel.NOT_APPLICABLE);

    private final Previous previous;
    private final Dates dates;
    private final List<User> before;
    private final List<String> uses = new ArrayList<>();
    private @Nullable String unknown;

    UseSince(Previous previous, Dates dates) {
        this.previous = previous;
        this.dates = dates;
        this.before = previous.report().root().orElseThrow().rows();
    }

    Outcome judge(User root) {
        List<Moment> password =
                before.stream().map(previous.dates()::passwordLastUsed).toList();
        compare("password", dates.passwordLastUsed(root), password, ReportColumn.PASSWORD_LAST_USED);
        for (AccessKey key : root.keys()) {
            // A slot that holds no key was never used, even where the report has no column for it.
            if (key.state() != AccessKey.State.NONE) {
                List<Moment> possible =
                        before.stream().flatMap(row -> before(key, root, row)).toList();
                ReportColumn column = key.column(ReportColumn.ACCESS_KEY_1_LAST_USED_DATE);
                compare("access key " + key.slot(), dates.lastUsed(key), possible, column);
            }
        }
        if (!uses.isEmpty()) {
            return Outcome.fail(String.join("; ", uses));
        }
        return unknown == null
                ? Outcome.pass("no use recorded since " + previous.name())
                : Outcome.notAssessed(unknown);
    }

    /** The last uses that the key may have had in an earlier row; slots have no order, so its creation tells which it is. */
    private Stream<Moment> before(AccessKey key, User now, User row) {
        if (!key.lastRotated().isDate()) {
            AccessKey slot = row.keys().get(key.slot() - 1);
            return slot.lastRotated().isDate()
                    ? Stream.concat(row.keys().stream().map(this::lastUse), Stream.of(NEVER))
                    : Stream.of(lastUse(slot));
        }
        List<AccessKey> same = row.keys().stream()
                .filter(other -> other.lastRotated().equals(key.lastRotated()))
                .toList();
        boolean twins = same.size() > 1 || isTwice(key, now);
        List<AccessKey> found = same.stream()
                .filter(other -> !twins || other.slot() == key.slot())
                .toList();
        return found.isEmpty() ? maybe(row) : found.stream().map(this::lastUse);
    }

    private static boolean isTwice(AccessKey key, User row) {
        return row.keys().stream().allMatch(other -> other.lastRotated().equals(key.lastRotated()));
    }

    /** A key that no slot shows by its creation is new, or in a slot that does not tell. */
    private Stream<Moment> maybe(User row) {
        return Stream.concat(
                Stream.of(NEVER),
                row.keys().stream()
                        .filter(key -> !key.lastRotated().isDate() && key.state() != AccessKey.State.NONE)
                        .map(this::lastUse));
    }

    private Moment lastUse(AccessKey key) {
        return key.state() == AccessKey.State.NONE ? NEVER : previous.dates().lastUsed(key);
    }

    private void compare(String what, Moment now, List<Moment> before, ReportColumn column) {
        if (now.isUnknown()) {
            note(now.reason());
        } else if (now.isDate()) {
            List<Answer> later = before.stream().map(past -> isLater(now, past)).toList();
            if (later.stream().allMatch(answer -> answer == Answer.YES)) {
                uses.add(words(what, now, before.get(0)));
            } else if (later.stream().anyMatch(answer -> answer != Answer.NO)) {
                note(before.stream()
                        .filter(Moment::isUnknown)
                        .map(Moment::reason)
                        .findFirst()
                        .orElse(column.unreadable()));
            }
        }
    }

    private Answer isLater(Moment now, Moment past) {
        if (past.isUnknown()) {
            return previous.report().isSurelyBefore(now) ? Answer.YES : Answer.UNKNOWN;
        }
        return past.isSentinel() || now.epochSecond() > past.epochSecond() ? Answer.YES : Answer.NO;
    }

    private String words(String what, Moment now, Moment past) {
        String then = past.isDate() ? "a last use of " + past.text() : "no use";
        return what + " last used " + dates.ago(now.epochSecond()) + "; " + previous.name() + " shows "
                + (past.isUnknown() ? "no readable one" : then);
    }

    private void note(String reason) {
        unknown = unknown == null ? reason : unknown;
    }
}
