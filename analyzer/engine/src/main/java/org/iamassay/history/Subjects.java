package org.iamassay.history;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.iamassay.check.Subject;
import org.iamassay.history.Side.Listing;

/** Which subject of one side is which of the other (history sections 2.2 to 2.4). */
final class Subjects {

    private static final String UNKNOWN = "-";

    private final Side before;
    private final Side after;
    private final Identities identities;
    private final IdentityHashMap<Pair, Integer> numbers = new IdentityHashMap<>();
    private final IdentityHashMap<Subject, String> keysBefore = new IdentityHashMap<>();
    private final IdentityHashMap<Subject, String> keysAfter = new IdentityHashMap<>();
    private final Map<End, Set<String>> unseen = new EnumMap<>(End.class);
    private final Set<String> twins = new HashSet<>();
    private final Slots slotsBefore;
    private final Slots slotsAfter;

    Subjects(Side before, Side after, Identities identities) {
        this.before = before;
        this.after = after;
        this.identities = identities;
        this.slotsBefore = new Slots(before);
        this.slotsAfter = new Slots(after);
        identities.pairs().forEach(pair -> numbers.put(pair, numbers.size()));
        findTwins(End.BEFORE);
        findTwins(End.AFTER);
    }

    Side side(End end) {
        return end == End.BEFORE ? before : after;
    }

    /** The principal of a subject, or that it belongs to; empty for accounts, files and resources. */
    Optional<Pair> owner(End end, Subject subject) {
        return subject.arn().isEmpty()
                ? Optional.empty()
                : identities.pair(end, subject.arn(), isCredential(subject) ? "" : subject.createdAt());
    }

    /** A text that is the same for the same subject of either side, and for no other. */
    String key(End end, Subject subject) {
        // The subjects of a side are shared by its checks, so identity finds most repetitions.
        return (end == End.BEFORE ? keysBefore : keysAfter).computeIfAbsent(subject, one -> made(end, one));
    }

    private String made(End end, Subject subject) {
        if (isAccount(subject)) {
            return withoutTime(subject.key());
        }
        return switch (subject.type()) {
            case "evidence" -> "evidence:" + side(end).files().getOrDefault(subject.name(), subject.name());
            default ->
                owner(end, subject)
                        .filter(pair -> subject.key().startsWith(subject.arn()))
                        .map(pair -> owned(end, subject, pair))
                        .orElseGet(() -> subject.key() + "|" + subject.createdAt());
        };
    }

    private String owned(End end, Subject subject, Pair pair) {
        String principal = principal(end, pair);
        Optional<CredentialKey> credential = CredentialKey.of(subject.key());
        if (credential.isEmpty()) {
            return principal + subject.key().substring(subject.arn().length());
        }
        String base = principal + credential.get().base();
        return twins.contains(base) ? base + "/" + slot(subject, credential.get()) : base;
    }

    private String principal(End end, Pair pair) {
        String generation = pair.relation() == Pair.Relation.RE_CREATED ? end.name() : "";
        return "principal " + numbers.get(pair) + generation;
    }

    /** The slot of a credential, which its name tells too where the id does not need it. */
    private static String slot(Subject subject, CredentialKey credential) {
        return credential.slot().isEmpty()
                ? subject.name().substring(subject.name().length() - 1)
                : credential.slot();
    }

    /** Two credentials of one owner that were made in one second are told apart by their slots. */
    private void findTwins(End end) {
        for (String subject : side(end).subjects()) {
            String key = subject.substring(0, subject.lastIndexOf('|'));
            CredentialKey.of(key)
                    .filter(credential -> !credential.slot().isEmpty())
                    .ifPresent(credential -> identities
                            .pair(end, credential.owner(), "")
                            .ifPresent(pair -> twins.add(principal(end, pair) + credential.base())));
        }
    }

    /** The account, at whatever time, or a text listed for it. */
    private static boolean isAccount(Subject subject) {
        return subject.key().startsWith("account/");
    }

    private static String withoutTime(String key) {
        int at = key.indexOf('@');
        return at < 0 ? key : key.substring(0, at);
    }

    private static boolean isCredential(Subject subject) {
        return subject.type().equals("access-key") || subject.type().equals("signing-certificate");
    }

    /** Whether a subject that stands at one end is there at the other end too. */
    Presence onOther(End from, Subject subject) {
        if (isAccount(subject)) {
            return Presence.PRESENT;
        }
        return switch (subject.type()) {
            case "evidence" -> Presence.UNTOLD;
            default ->
                owner(from, subject)
                        .map(pair -> owned(from, subject, pair.relation()))
                        .orElseGet(() -> resource(from, subject));
        };
    }

    private Presence owned(End from, Subject subject, Pair.Relation relation) {
        return switch (relation) {
            case ADDED, DELETED, RE_CREATED -> Presence.ABSENT;
            case UNTOLD -> Presence.UNTOLD;
            case SAME, MOVED -> {
                if (isCredential(subject)) {
                    yield credential(from, subject);
                }
                yield subject.key().equals(subject.arn()) ? Presence.PRESENT : resource(from, subject);
            }
        };
    }

    private Presence resource(End from, Subject subject) {
        return other(from).subjects().contains(subject.key() + "|" + subject.createdAt())
                ? Presence.PRESENT
                : Presence.AS_CHECKED;
    }

    private Presence credential(End from, Subject subject) {
        String arn = owner(from, subject)
                .flatMap(pair -> from == End.BEFORE ? pair.after() : pair.before())
                .map(SidePrincipal::arn)
                .orElse(subject.arn());
        if (subject.createdAt().equals(UNKNOWN)) {
            return Presence.UNTOLD;
        }
        Side other = other(from);
        if (other.report().isPresent()) {
            Slots slots = from == End.BEFORE ? slotsAfter : slotsBefore;
            return slots.presence(arn, subject.type(), Instant.parse(subject.createdAt()), twin(from, subject));
        }
        return listed(from, other, arn, subject);
    }

    /** A bare assessment tells the subjects of its checks, and they cover every slot that was seen to hold something. */
    private Presence listed(End from, Side other, String arn, Subject subject) {
        String prefix = arn + "#" + subject.type() + "/";
        String created = subject.createdAt();
        String twin = twin(from, subject);
        if (!twin.isEmpty()) {
            return other.subjects().contains(prefix + created + "/" + twin + "|" + created)
                    ? Presence.PRESENT
                    : Presence.UNTOLD;
        }
        if (other.subjects().contains(prefix + created + "|" + created)
                || other.subjects().contains(prefix + created + "/1|" + created)
                || other.subjects().contains(prefix + created + "/2|" + created)) {
            return Presence.PRESENT;
        }
        boolean unknown = other.subjects().contains(prefix + "-|-")
                || other.subjects().contains(prefix + "-/1|-")
                || other.subjects().contains(prefix + "-/2|-");
        // A certificate that was switched off is a subject of no check, so a bare assessment does not tell it from
        // none.
        boolean told = subject.type().equals("access-key") && !unknown && !isPartlyUnseen(from, arn);
        return told && other.listing(SidePrincipal.Kind.USER) == Listing.WHOLE ? Presence.ABSENT : Presence.UNTOLD;
    }

    /** Whether on the other side something of a user was not assessed: a slot of it may have been unreadable. */
    private boolean isPartlyUnseen(End from, String arn) {
        return unseen.computeIfAbsent(
                        from,
                        end -> other(end).checks().stream()
                                .flatMap(check -> check.cells().stream())
                                .filter(cell -> cell.value() == Cell.Value.UNSEEN)
                                .map(cell -> cell.subject().arn())
                                .collect(Collectors.toSet()))
                .contains(arn);
    }

    /** The slot of one of two credentials of one second; empty for any other. */
    private String twin(End from, Subject subject) {
        return CredentialKey.of(key(from, subject)).map(CredentialKey::slot).orElse("");
    }

    private Side other(End from) {
        return from == End.BEFORE ? after : before;
    }
}
