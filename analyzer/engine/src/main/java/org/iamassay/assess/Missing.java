package org.iamassay.assess;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.CheckRun;
import org.iamassay.check.Verdict;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Snapshot;

/** The evidence that was not given and would let checks answer that could not. */
final class Missing {

    private Missing() {}

    /** The kinds in the order of the checklist, each with its checks in reading order. */
    static List<MissingEvidence> of(List<CheckRun> runs, Snapshot snapshot) {
        Map<EvidenceKind, List<String>> checks = new EnumMap<>(EvidenceKind.class);
        runs.stream()
                .filter(run -> run.state() == Verdict.NOT_ASSESSED)
                .map(CheckRun::info)
                .forEach(info -> kinds(info)
                        .filter(kind -> !snapshot.has(kind))
                        .forEach(kind -> checks.computeIfAbsent(kind, k -> new ArrayList<>())
                                .add(info.id())));
        return checks.entrySet().stream()
                .map(e -> new MissingEvidence(e.getKey(), e.getValue()))
                .toList();
    }

    private static Stream<EvidenceKind> kinds(CheckInfo info) {
        return Stream.of(info.needs(), info.instead(), info.sharpens())
                .flatMap(Arrays::stream)
                .distinct();
    }
}
