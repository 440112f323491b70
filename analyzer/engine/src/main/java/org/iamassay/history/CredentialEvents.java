package org.iamassay.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.iamassay.history.Pair.Relation;

/** What happened to the credentials of everybody between the reports of two sides. */
final class CredentialEvents {

    private final Between between;
    private final Holdings earlier;
    private final Holdings later;
    private final List<String> warnings;

    CredentialEvents(Holdings earlier, Holdings later, Between between, List<String> warnings) {
        this.between = between;
        this.earlier = earlier;
        this.later = later;
        this.warnings = warnings;
    }

    List<Event> of(List<Pair> pairs) {
        return pairs.stream().flatMap(pair -> of(pair).stream()).toList();
    }

    private List<Event> of(Pair pair) {
        Optional<Holding> before = pair.before().flatMap(earlier::of);
        Optional<Holding> after = pair.after().flatMap(later::of);
        String subject = pair.shown().arn();
        if (pair.isSame()) {
            return before.isPresent() && after.isPresent() ? same(subject, before.get(), after.get()) : List.of();
        }
        return pair.relation() == Relation.UNTOLD ? List.of() : comeAndGone(subject, before, after);
    }

    private List<Event> same(String subject, Holding before, Holding after) {
        Story story = Story.of(subject, between, warnings);
        KeyEvents.tell(story, before.keys(), after.keys());
        CertificateEvents.tell(story, before.certificates(), after.certificates());
        PasswordEvents.tell(story, before, after);
        MfaEvents.tell(story, before, after);
        return story.events();
    }

    private List<Event> comeAndGone(String subject, Optional<Holding> before, Optional<Holding> after) {
        Story gone = Story.ofDeleted(subject, between, warnings);
        before.ifPresent(holding -> deleted(gone, holding));
        List<Event> events = new ArrayList<>(gone.events());
        after.filter(holding -> between.holds(holding.created())).ifPresent(holding -> {
            Story come = Story.ofAdded(subject, between, holding.created(), warnings);
            added(come, holding);
            events.addAll(come.events());
        });
        return events;
    }

    private static void deleted(Story story, Holding before) {
        KeyEvents.tellApart(story, before.keys(), TwoSlots.NONE);
        CertificateEvents.tell(story, before.certificates(), TwoSlots.NONE);
        PasswordEvents.deleted(story, before);
        MfaEvents.deleted(story, before);
    }

    private static void added(Story story, Holding after) {
        KeyEvents.tellApart(story, TwoSlots.NONE, after.keys());
        CertificateEvents.tell(story, TwoSlots.NONE, after.certificates());
        PasswordEvents.added(story, after);
        MfaEvents.added(story, after);
    }
}
