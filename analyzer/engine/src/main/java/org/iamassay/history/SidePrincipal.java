package org.iamassay.history;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.iamassay.model.GroupDetail;
import org.iamassay.model.Moment;

/**
 * A principal or group of a side.
 *
 * @param created creation time; unknown where the evidence does not tell
 * @param id the unique id that AWS gave it, {@code AIDA…}, {@code AROA…} or {@code AGPA…}, where the evidence tells
 * @param use word of what it is used for
 * @param tier word of its tier
 * @param human word: human, workload or unknown
 * @param privilege word of the class of what it may do
 */
public record SidePrincipal(
        Kind kind,
        String name,
        String arn,
        Moment created,
        Optional<String> id,
        String use,
        String tier,
        String human,
        String privilege,
        int risk) {

    /** A creation time that nobody tells. */
    static final Moment NOT_TOLD = Moment.unknown("not-told");

    /** A group of the authorization details. */
    public static SidePrincipal of(GroupDetail group) {
        return group(group.name(), group.arn(), created(group.created()), group.id());
    }

    /** A creation time, or that the evidence does not tell it: why does not matter to who is who. */
    static Moment created(Moment told) {
        return told.isDate() ? told : NOT_TOLD;
    }

    /** A group, which has credentials and risks of its members alone. */
    static SidePrincipal group(String name, String arn, Moment created, String id) {
        return new SidePrincipal(
                Kind.GROUP,
                name,
                arn,
                created,
                id.isEmpty() ? Optional.empty() : Optional.of(id),
                "none",
                "",
                "unknown",
                "unknown",
                0);
    }

    /** Kinds that are listed each for themselves. */
    public enum Kind {
        ROOT,
        USER,
        ROLE,
        GROUP;

        /** The stable word of the outputs. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind of a word; empty for a word that is none. */
        public static Optional<Kind> ofWord(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word().equals(word))
                    .findFirst();
        }
    }
}
