package org.iamassay.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.iamassay.model.Moment;
import org.jspecify.annotations.Nullable;

/** Writes down what happened to the credentials of one principal between two reports. */
final class Story {

    private final String subject;
    private final Between between;
    private final @Nullable String with;
    private final Instant start;
    private final List<Event> events = new ArrayList<>();
    private final List<String> warnings;

    private Story(String subject, Between between, @Nullable String with, Instant start, List<String> warnings) {
        this.subject = subject;
        this.between = between;
        this.with = with;
        this.start = start;
        this.warnings = warnings;
    }

    /** Of a principal that both reports show. */
    static Story of(String subject, Between between, List<String> warnings) {
        return new Story(subject, between, null, between.start(), warnings);
    }

    /** Of a principal that was made at a time inside: nothing happened to it before. */
    static Story ofAdded(String subject, Between between, Moment created, List<String> warnings) {
        return new Story(subject, between, "added", between.at(created), warnings);
    }

    /** Of a principal that is gone. */
    static Story ofDeleted(String subject, Between between, List<String> warnings) {
        return new Story(subject, between, "deleted", between.start(), warnings);
    }

    Between between() {
        return between;
    }

    List<Event> events() {
        return List.copyOf(events);
    }

    /** A key or certificate that was made when it says it was. */
    void made(Event.Type type, Dated thing) {
        Instant made = between.at(thing.created());
        tell(type, made, made, thing.key(), with, null);
    }

    /** A key that was made in place of another one. */
    void rotated(Dated thing, String replaces) {
        Instant made = between.at(thing.created());
        tell(Event.Type.KEY_ROTATED, made, made, thing.key(), with, replaces);
    }

    /** Something that happened to a credential that came or went with its owner, if the owner came or went. */
    void within(Event.Type type, @Nullable Instant notBefore, @Nullable Instant notAfter, @Nullable String key) {
        tell(type, notBefore, notAfter, key, with, null);
    }

    /** Something that happened to a credential on its own, whatever became of the owner. */
    void apart(Event.Type type, @Nullable Instant notBefore, @Nullable Instant notAfter, @Nullable String key) {
        tell(type, notBefore, notAfter, key, null, null);
    }

    private void tell(
            Event.Type type,
            @Nullable Instant notBefore,
            @Nullable Instant notAfter,
            @Nullable String key,
            @Nullable String withOwner,
            @Nullable String replaces) {
        Instant end = between.end().orElse(null);
        Instant low = notBefore != null && notBefore.isAfter(start) ? notBefore : start;
        Instant high = notAfter != null && (end == null || notAfter.isBefore(end)) ? notAfter : end;
        if (high != null && low.isAfter(high)) {
            warnings.add(type.word() + " of " + subject + ": its dates contradict each other (not before " + low
                    + ", not after " + high + "), so it is dated by the reports alone; look at both reports.");
            low = start;
            high = end;
        }
        events.add(new Event(type, subject, low, high, key, withOwner, replaces));
    }
}
