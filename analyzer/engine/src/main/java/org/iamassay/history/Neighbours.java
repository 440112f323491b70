package org.iamassay.history;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.iamassay.check.Subject;

/** Two snapshots of an account that follow each other, for those who walk along many: who is who, and what became of whom. */
public final class Neighbours {

    private final Subjects subjects;
    private final Identities identities;
    private final Map<End, CheckCells> cells = new EnumMap<>(End.class);
    private final Set<String> special = new HashSet<>();
    private final Map<End, Map<Id, Presence>> presence = new EnumMap<>(End.class);

    /** Takes the older and the newer side. */
    public Neighbours(Side before, Side after) {
        identities = Identities.of(before, after);
        subjects = new Subjects(before, after, identities);
        for (End end : End.values()) {
            cells.put(end, new CheckCells(subjects, end));
            presence.put(end, new HashMap<>());
            findTwins(subjects.side(end));
        }
        identities.pairs().stream()
                .filter(pair -> pair.relation() == Pair.Relation.RE_CREATED || (pair.isSame() && !isAlike(pair)))
                .forEach(pair -> {
                    pair.before().ifPresent(principal -> special.add(principal.arn()));
                    pair.after().ifPresent(principal -> special.add(principal.arn()));
                });
    }

    private static boolean isAlike(Pair pair) {
        SidePrincipal one = pair.before().orElseThrow();
        SidePrincipal other = pair.after().orElseThrow();
        return one.arn().equals(other.arn()) && one.created().hasTextOf(other.created());
    }

    /** Owners of credentials that their ids tell apart by slot. */
    private void findTwins(Side side) {
        for (String subject : side.subjects()) {
            String key = subject.substring(0, subject.lastIndexOf('|'));
            int owner = key.indexOf('#');
            if (owner > 0 && (key.endsWith("/1") || key.endsWith("/2"))) {
                special.add(key.substring(0, owner));
            }
        }
    }

    /** Who is who. */
    public Identities identities() {
        return identities;
    }

    /** What a subject of either side is known by: the same for the same subject, and for no other. */
    public record Id(String key, String createdAt) {}

    /** The id of a subject of the older side. */
    public Id keyBefore(Subject subject) {
        return key(End.BEFORE, subject);
    }

    /** The id of a subject of the newer side. */
    public Id keyAfter(Subject subject) {
        return key(End.AFTER, subject);
    }

    /** What keeps its ARN and creation needs no look at its owner, and that is nearly everything. */
    private Id key(End end, Subject subject) {
        boolean plain = !subject.arn().isEmpty() && !isSpecial(subject);
        return plain ? new Id(subject.key(), subject.createdAt()) : new Id(subjects.key(end, subject), "");
    }

    /** Asked of every verdict, so not even a hash is taken where nobody is special. */
    private boolean isSpecial(Subject subject) {
        return !special.isEmpty() && special.contains(subject.arn());
    }

    /** Failing and unseen verdicts of a check of the newer side by {@link #keyAfter}; the worst where several are one subject. */
    public Map<Id, Cell> openAfter(SideCheck check) {
        Map<Id, Cell> open = new LinkedHashMap<>();
        for (Cell cell : check.cells()) {
            if (cell.value().isFailure() || cell.value() == Cell.Value.UNSEEN) {
                open.merge(keyAfter(cell.subject()), cell, CheckCells::worse);
            }
        }
        return open;
    }

    /** The class on the older side of a subject that the newer side shows, and the older neither as failing nor as unseen. */
    public SideClass classBefore(String check, Subject subject) {
        return classOf(End.BEFORE, check, subject);
    }

    /** The class on the newer side of a subject that the older side showed, and the newer neither as failing nor as unseen. */
    public SideClass classAfter(String check, Subject subject) {
        return classOf(End.AFTER, check, subject);
    }

    private SideClass classOf(End end, String check, Subject subject) {
        CheckCells side = end == End.BEFORE ? cells(End.BEFORE) : cells(End.AFTER);
        End from = end == End.BEFORE ? End.AFTER : End.BEFORE;
        Optional<SideCheck> judged = side.check(check);
        Presence there = presence(from, subject);
        if (there == Presence.PRESENT && judged.isPresent() && !side.isUnseenAsWhole(judged.get())) {
            return SideClass.O;
        }
        if (there == Presence.ABSENT) {
            return SideClass.X;
        }
        // Only here does it matter whether the subject passes, and is listed for it.
        return side.classOf(check, subjects.key(from, subject), subject, from);
    }

    /** Many checks ask for one subject. */
    private Presence presence(End from, Subject subject) {
        return Optional.ofNullable(presence.get(from))
                .orElseThrow()
                .computeIfAbsent(key(from, subject), id -> subjects.onOther(from, subject));
    }

    /** Whether the newer side judged a check, and as a whole. */
    public boolean isWholeAfter(SideCheck check) {
        return !cells(End.AFTER).isUnseenAsWhole(check);
    }

    private CheckCells cells(End end) {
        return Optional.ofNullable(cells.get(end)).orElseThrow();
    }

    /** The subject as the newer side would name it: its owner may have moved. */
    public Subject renamed(Subject subject) {
        if (!isSpecial(subject)) {
            return subject;
        }
        Function<Pair, Optional<SidePrincipal>> later = pair -> pair.isSame() ? pair.after() : Optional.empty();
        return subjects.owner(End.BEFORE, subject)
                .flatMap(later)
                .filter(owner -> subject.key().startsWith(subject.arn()))
                .map(owner -> of(subject, owner))
                .orElse(subject);
    }

    private static Subject of(Subject subject, SidePrincipal owner) {
        boolean credential =
                subject.type().equals("access-key") || subject.type().equals("signing-certificate");
        return new Subject(
                subject.type(),
                subject.name(),
                owner.arn(),
                owner.arn() + subject.key().substring(subject.arn().length()),
                credential ? subject.createdAt() : owner.created().text());
    }

    /** Whether a credential of the older side is known to be gone on the newer. */
    public boolean isGone(Subject subject) {
        return presence(End.BEFORE, subject) == Presence.ABSENT;
    }
}
