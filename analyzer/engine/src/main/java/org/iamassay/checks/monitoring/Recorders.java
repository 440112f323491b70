package org.iamassay.checks.monitoring;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.Whole;
import org.iamassay.model.ConfigRecorder;
import org.iamassay.model.ConfigRecorderStatus;
import org.iamassay.model.DumpFile;
import org.iamassay.model.Dumps;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Flag;

/** The configuration recorders given, with what status files say of them. */
record Recorders(Dumps dumps, List<ConfigRecorder> all, List<ConfigRecorderStatus> statuses) {

    private static final Set<String> IAM =
            Set.of("AWS::IAM::User", "AWS::IAM::Group", "AWS::IAM::Role", "AWS::IAM::Policy");
    private static final String EXCLUSION = "EXCLUSION_BY_RESOURCE_TYPES";

    Recorders {
        all = List.copyOf(all);
        statuses = List.copyOf(statuses);
    }

    static Recorders of(Dumps dumps) {
        return new Recorders(dumps, dumps.all(ConfigRecorder.class), dumps.all(ConfigRecorderStatus.class));
    }

    SortedSet<String> regions() {
        return Regions.of(dumps, EvidenceKind.CONFIG_RECORDERS, all, ConfigRecorder::region);
    }

    /** Whether it is switched on and covers the four types of IAM. */
    Flag recordsIam(ConfigRecorder recorder) {
        return Flags.allOf(covers(recorder), recording(recorder));
    }

    private static Flag covers(ConfigRecorder recorder) {
        boolean everything = recorder.allSupported().orElse(false)
                && recorder.includeGlobalTypes().orElse(false);
        boolean listed = recorder.types().containsAll(IAM);
        boolean allBut = recorder.strategy().filter(EXCLUSION::equals).isPresent()
                && recorder.excludedTypes().stream().noneMatch(IAM::contains);
        // A recorder without a recording group records what AWS decides, which the file does not tell.
        boolean told = recorder.allSupported().isPresent()
                || recorder.strategy().isPresent()
                || !recorder.types().isEmpty();
        return everything || listed || allBut || told
                ? Flag.of(everything || listed || allBut)
                : Flag.unknown("unreadable:recordingGroup");
    }

    private Flag recording(ConfigRecorder recorder) {
        List<Flag> told = of(recorder)
                .map(status -> Flags.of(status.recording(), "recording"))
                .toList();
        if (!told.isEmpty()) {
            return Flags.allOf(told.toArray(Flag[]::new));
        }
        EvidenceKind kind = EvidenceKind.CONFIG_RECORDER_STATUS;
        boolean some = dumps.files(kind).stream().anyMatch(DumpFile::isUsable);
        return Flag.unknown(some ? Whole.incomplete(kind) : dumps.unavailable(kind));
    }

    /** Recorders of all Regions are called "default", so the Region decides, but where there is only one. */
    private Stream<ConfigRecorderStatus> of(ConfigRecorder recorder) {
        boolean alone =
                all.stream().filter(r -> r.name().equals(recorder.name())).count() == 1;
        return statuses.stream()
                .filter(status -> status.name().equals(recorder.name()))
                .filter(status -> alone
                        ? Regions.mayAgree(status.region(), recorder.region())
                        : status.region().equals(recorder.region()));
    }

    /** The members that tell of a recorder. */
    Stream<TraceCell> trace(ConfigRecorder recorder) {
        Stream<TraceCell> own = Stream.of(
                TraceCell.of(recorder.place().at("name"), recorder.name()),
                TraceCell.of(
                        recorder.place().at("recordingGroup").at("allSupported"),
                        recorder.allSupported().orElse(null)),
                TraceCell.of(
                        recorder.place().at("recordingGroup").at("includeGlobalResourceTypes"),
                        recorder.includeGlobalTypes().orElse(null)));
        Stream<TraceCell> status = of(recorder)
                .map(s -> TraceCell.of(s.place().at("recording"), s.recording().orElse(null)));
        return Stream.concat(own, status);
    }
}
