package org.iamassay.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.iamassay.check.PastReport;
import org.iamassay.model.AccessKey;
import org.iamassay.model.Moment;
import org.iamassay.model.SigningCertificate;
import org.iamassay.model.User;

/** What the credential slots of a side's report hold, and what they leave open (history section 2.3). */
final class Slots {

    private final Optional<PastReport> report;
    private final Map<String, List<User>> rows = new HashMap<>();

    Slots(Side side) {
        report = side.report();
        report.ifPresent(some -> some.everybody()
                .forEach(subject -> rows.computeIfAbsent(subject.first().arn().text(), arn -> new ArrayList<>(1))
                        .addAll(subject.rows())));
    }

    /**
     * Whether the owner has a credential of this creation, in the words of subject types.
     *
     * @param twin the slot it has to be in, where the owner has or had two of one second; else empty
     */
    Presence presence(String owner, String type, Instant created, String twin) {
        List<User> some = rows.getOrDefault(owner, List.of());
        Function<User, List<Slot>> slots = type.equals("access-key") ? Slots::keys : Slots::certificates;
        boolean there = some.stream()
                .flatMap(user -> slots.apply(user).stream())
                .anyMatch(slot -> slot.created().isDate()
                        && slot.created().epochSecond() == created.getEpochSecond()
                        && (twin.isEmpty() || twin.equals(String.valueOf(slot.number()))));
        if (there) {
            return Presence.PRESENT;
        }
        boolean open = some.isEmpty()
                || some.stream().flatMap(user -> slots.apply(user).stream()).anyMatch(Slot::isUnknown);
        return open && !isLater(created) ? Presence.UNTOLD : Presence.ABSENT;
    }

    /** What was made after the report cannot be in it, whatever an unknown slot holds. */
    private boolean isLater(Instant created) {
        return report.flatMap(some -> some.time().high()).map(created::isAfter).orElse(false);
    }

    /** A slot: what it may hold, and since when. */
    private record Slot(int number, AccessKey.State state, Moment created) {

        boolean isUnknown() {
            return switch (state) {
                case NONE -> false;
                case ACTIVE, INACTIVE -> !created.isDate();
                case NONE_OR_INACTIVE, UNKNOWN -> true;
            };
        }
    }

    private static List<Slot> keys(User user) {
        return user.keys().stream()
                .map(key -> new Slot(key.slot(), key.state(), key.lastRotated()))
                .toList();
    }

    private static List<Slot> certificates(User user) {
        return user.certificates().stream()
                .map(one -> new Slot(one.slot(), state(one), one.lastRotated()))
                .toList();
    }

    private static AccessKey.State state(SigningCertificate certificate) {
        if (certificate.active().isUnknown()) {
            return AccessKey.State.UNKNOWN;
        }
        if (certificate.active().isYes()) {
            return AccessKey.State.ACTIVE;
        }
        if (certificate.lastRotated().isDate()) {
            return AccessKey.State.INACTIVE;
        }
        return certificate.lastRotated().isSentinel() ? AccessKey.State.NONE : AccessKey.State.NONE_OR_INACTIVE;
    }
}
