package org.iamassay.checks.monitoring;

import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import java.util.List;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.iamassay.check.Attested;
import org.iamassay.check.Check;
import org.iamassay.check.Examination;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.Outcome;
import org.iamassay.check.Verdicts;
import org.iamassay.check.Whole;
import org.iamassay.model.Arn;
import org.iamassay.model.DumpFile;
import org.iamassay.model.Dumps;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Flag;
import org.iamassay.model.MetricAlarm;
import org.iamassay.model.MetricFilter;
import org.iamassay.model.Trail;

/** Whether metric filters on the log groups of trails raise alarms that tell somebody. */
final class Alerts {

    private static final EvidenceKind FILTERS = EvidenceKind.METRIC_FILTERS;
    private static final EvidenceKind ALARMS = EvidenceKind.METRIC_ALARMS;

    private final Examination examination;
    private final Dumps dumps;
    private final Trails trails;
    private final List<MetricFilter> watching;

    private Alerts(Examination examination, Predicate<MetricFilter> watches) {
        this.examination = examination;
        this.dumps = examination.snapshot().dumps();
        this.trails = Trails.of(examination);
        this.watching = dumps.all(MetricFilter.class).stream().filter(watches).toList();
    }

    /** Examines the filters that watch for something; {@code what} names it. */
    static void examine(
            Check check, Examination examination, Verdicts verdicts, Predicate<MetricFilter> watches, String what) {
        if (examination.snapshot().dumps().files(FILTERS).stream().noneMatch(DumpFile::isUsable)) {
            // Event rules and detectors do as well: without filters an attestation speaks, with them it never does.
            verdicts.whole(Attested.outcome(check, examination));
            return;
        }
        Alerts alerts = new Alerts(examination, watches);
        verdicts.whole(alerts.outcome(what), alerts.trace());
    }

    private Outcome outcome(String what) {
        Flag unknown = Flag.NO;
        for (MetricFilter filter : watching) {
            Flag raises = Flags.allOf(isOnTrail(filter), hasAlarm(filter));
            if (raises.isYes()) {
                return pass("metric filter " + filter.name());
            }
            unknown = unknown.isUnknown() ? unknown : raises;
        }
        SortedSet<String> regions = Regions.ofFiles(dumps, FILTERS);
        return unknown.isUnknown()
                ? notAssessed(unknown.reason())
                : Regions.failUnless(Regions.gap(examination, FILTERS, regions), lack(what), regions);
    }

    private String lack(String what) {
        if (watching.isEmpty()) {
            return "no metric filter for " + what;
        }
        boolean deaf = watching.stream().allMatch(filter -> isOnTrail(filter).isNo());
        return deaf
                ? "the metric filter for " + what + " is on no log group of a trail that logs"
                : "the metric filter for " + what + " raises no alarm with an action";
    }

    /** Whether its log group receives the events of a trail; where no trails were given, nothing speaks against it. */
    private Flag isOnTrail(MetricFilter filter) {
        if (dumps.files(EvidenceKind.TRAILS).stream().noneMatch(DumpFile::isUsable)) {
            return Flag.YES;
        }
        String region = Regions.ofFile(dumps, FILTERS, filter);
        boolean fed = trails.all().stream()
                .filter(trail -> !trails.logging(trail).isNo())
                .anyMatch(trail -> writesTo(trail, filter.logGroup(), region));
        return fed
                ? Flag.YES
                : Regions.gap(examination, EvidenceKind.TRAILS, trails.regions())
                        .map(Flag::unknown)
                        .orElse(Flag.NO);
    }

    private static boolean writesTo(Trail trail, String logGroup, String region) {
        Arn arn = Arn.of(trail.logGroupArn().orElse(""));
        String group = arn.resource().replaceFirst("^log-group:", "").replaceFirst(":\\*$", "");
        return !group.isEmpty() && group.equals(logGroup) && Regions.mayAgree(arn.region(), region);
    }

    private Flag hasAlarm(MetricFilter filter) {
        if (dumps.files(ALARMS).stream().noneMatch(DumpFile::isUsable)) {
            return Flag.unknown(dumps.unavailable(ALARMS));
        }
        if (alarms(filter).findAny().isPresent()) {
            return Flag.YES;
        }
        String region = Regions.ofFile(dumps, FILTERS, filter);
        boolean asked = dumps.files(ALARMS).stream().anyMatch(file -> Regions.mayAgree(file.region(), region));
        return asked
                ? Whole.gap(dumps, ALARMS).map(Flag::unknown).orElse(Flag.NO)
                : Flag.unknown(Whole.incomplete(ALARMS));
    }

    private Stream<MetricAlarm> alarms(MetricFilter filter) {
        String region = Regions.ofFile(dumps, FILTERS, filter);
        return dumps.all(MetricAlarm.class).stream()
                .filter(alarm ->
                        !alarm.metric().name().isEmpty() && filter.metrics().contains(alarm.metric()))
                .filter(alarm ->
                        alarm.actionsEnabled().orElse(true) && !alarm.actions().isEmpty())
                .filter(alarm -> Regions.mayAgree(Regions.ofFile(dumps, ALARMS, alarm), region));
    }

    private List<TraceCell> trace() {
        Stream<TraceCell> filters =
                watching.stream().map(filter -> TraceCell.of(filter.place().at("filterPattern"), filter.pattern()));
        Stream<TraceCell> alarms = watching.stream()
                .flatMap(this::alarms)
                .map(alarm -> TraceCell.of(alarm.place().at("AlarmName"), alarm.name()));
        return Stream.concat(filters, alarms).distinct().toList();
    }
}
