package org.iamassay.checks.monitoring;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.iamassay.check.Examination;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.Subject;
import org.iamassay.check.Whole;
import org.iamassay.model.Arn;
import org.iamassay.model.DumpFile;
import org.iamassay.model.Dumped;
import org.iamassay.model.Dumps;
import org.iamassay.model.EventSelectors;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Flag;
import org.iamassay.model.Moment;
import org.iamassay.model.Sentinel;
import org.iamassay.model.Trail;
import org.iamassay.model.TrailStatus;

/** The trails given, each once though every Region repeats it, with what status and selector files say of them. */
final class Trails {

    private final Dumps dumps;
    private final List<Trail> all;

    private Trails(Dumps dumps, List<Trail> all) {
        this.dumps = dumps;
        this.all = all;
    }

    static Trails of(Examination examination) {
        Dumps dumps = examination.snapshot().dumps();
        TreeMap<String, Trail> byArn = new TreeMap<>();
        dumps.all(Trail.class).forEach(trail -> byArn.putIfAbsent(trail.arn(), trail));
        return new Trails(dumps, List.copyOf(byArn.values()));
    }

    /** By ARN. */
    List<Trail> all() {
        return all;
    }

    /** The Regions that trails were asked for in; a trail seen from another Region says nothing of its own. */
    SortedSet<String> regions() {
        return Regions.ofFiles(dumps, EvidenceKind.TRAILS, all, Trails::region);
    }

    static Subject subject(Trail trail) {
        return Subject.of("trail", trail.name(), trail.arn(), trail.arn(), Moment.sentinel(Sentinel.NOT_APPLICABLE));
    }

    /** Whether status files say that it logs. */
    Flag logging(Trail trail) {
        List<Flag> told = statuses(trail)
                .map(status -> Flags.of(status.logging(), "IsLogging"))
                .toList();
        return told.isEmpty() ? unseen(EvidenceKind.TRAIL_STATUS) : Flags.allOf(told.toArray(Flag[]::new));
    }

    /** Whether it logs management events that read and that write. */
    Flag managementEvents(Trail trail) {
        if (!trail.customEventSelectors().orElse(true)) {
            return Flag.YES;
        }
        List<Flag> told = selectors(trail).map(ManagementEvents::logged).toList();
        return told.isEmpty() ? unseen(EvidenceKind.EVENT_SELECTORS) : Flags.allOf(told.toArray(Flag[]::new));
    }

    /** The members that tell of a trail. */
    List<TraceCell> trace(Trail trail) {
        Stream<TraceCell> own = Stream.of(
                TraceCell.of(
                        trail.place().at("IsMultiRegionTrail"),
                        trail.multiRegion().orElse(null)),
                TraceCell.of(
                        trail.place().at("IncludeGlobalServiceEvents"),
                        trail.globalServiceEvents().orElse(null)),
                TraceCell.of(
                        trail.place().at("HasCustomEventSelectors"),
                        trail.customEventSelectors().orElse(null)));
        Stream<TraceCell> status = statuses(trail)
                .map(s -> TraceCell.of(s.place().at("IsLogging"), s.logging().orElse(null)));
        Stream<TraceCell> selectors = selectors(trail)
                .map(s -> TraceCell.of(
                        s.place(),
                        s.basic().size() + " event selectors, " + s.advanced().size() + " advanced"));
        return Stream.of(own, status, selectors).flatMap(cells -> cells).toList();
    }

    private Stream<TrailStatus> statuses(Trail trail) {
        return dumps.all(TrailStatus.class).stream()
                .filter(status -> isOf(status.trail(), status, EvidenceKind.TRAIL_STATUS, trail));
    }

    private Stream<EventSelectors> selectors(Trail trail) {
        return dumps.all(EventSelectors.class).stream()
                .filter(selectors -> isOf(selectors.trailArn(), selectors, EvidenceKind.EVENT_SELECTORS, trail));
    }

    /** Whether a file that names a trail by ARN or name, or does not name it, is about this one. */
    private boolean isOf(String named, Dumped entry, EvidenceKind kind, Trail trail) {
        if (named.isEmpty()) {
            return all.size() == 1;
        }
        if (named.equals(trail.arn())) {
            return true;
        }
        boolean alone = all.stream().filter(t -> t.name().equals(trail.name())).count() == 1;
        return named.equals(trail.name())
                && (alone || Regions.ofFile(dumps, kind, entry).equals(region(trail)));
    }

    private static String region(Trail trail) {
        return trail.homeRegion().isEmpty() ? Arn.of(trail.arn()).region() : trail.homeRegion();
    }

    /** Files of the kind are there but none of this trail, or none at all. */
    private Flag unseen(EvidenceKind kind) {
        boolean some = dumps.files(kind).stream().anyMatch(DumpFile::isUsable);
        return Flag.unknown(some ? Whole.incomplete(kind) : dumps.unavailable(kind));
    }
}
