package org.iamassay.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Previous;
import org.iamassay.check.Verdict;
import org.iamassay.model.EvidenceFile;
import org.iamassay.model.EvidenceKind;

/**
 * What the evidence of an account allows to assess, and what it lacks.
 *
 * @param checks the checks of the profile
 * @param assessed number of checks that gave an answer
 * @param gaps evidence that would open checks, in the order of the checklist
 */
public record Readiness(List<CheckResult> checks, int assessed, List<Gap> gaps) {

    private static final String DENIED = "access-denied:";
    private static final String INCOMPLETE = "incomplete-evidence:";

    /**
     * Evidence that would open checks.
     *
     * @param state {@code missing}, {@code denied} or {@code incomplete}
     * @param checks ids of the checks that could not be assessed without it
     * @param weight weight of these checks in the score
     */
    public record Gap(EvidenceKind kind, String state, List<String> checks, BigDecimal weight) {

        public Gap {
            checks = List.copyOf(checks);
        }
    }

    /**
     * What earlier snapshots would open.
     *
     * @param checks ids of the checks that had none to look at
     * @param weight weight of these checks in the score
     */
    public record Waiting(List<String> checks, BigDecimal weight) {

        public Waiting {
            checks = List.copyOf(checks);
        }
    }

    public Readiness {
        checks = List.copyOf(checks);
        gaps = List.copyOf(gaps);
    }

    public static Readiness of(Assessment assessment) {
        List<CheckResult> unseen = assessment.checks().stream()
                .filter(c -> c.run().state() == Verdict.NOT_ASSESSED || c.run().state() == Verdict.ERROR)
                .toList();
        Map<EvidenceKind, Gap> gaps = new EnumMap<>(EvidenceKind.class);
        assessment.missing().forEach(m -> gaps.put(m.kind(), gap(m.kind(), "missing", m.checks(), unseen)));
        for (EvidenceKind kind : EvidenceKind.values()) {
            named(kind, INCOMPLETE, "incomplete", unseen).ifPresent(gap -> gaps.put(kind, gap));
            named(kind, DENIED, "denied", unseen).ifPresent(gap -> gaps.put(kind, gap));
        }
        int assessed = assessment.checks().size() - unseen.size();
        return new Readiness(assessment.checks(), assessed, new ArrayList<>(gaps.values()));
    }

    /** The checks that rest on a kind of evidence, in reading order. */
    public List<CheckResult> restingOn(String kind) {
        return checks.stream()
                .filter(c -> kinds(c.run().info()).anyMatch(k -> k.word().equals(kind)))
                .toList();
    }

    /** The checks that a file serves. */
    public List<CheckResult> servedBy(EvidenceFile file) {
        return restingOn(file.kind());
    }

    /** The checks that had no earlier snapshot to look at; empty when every one had. */
    public Optional<Waiting> waitingForEarlier() {
        List<CheckResult> waiting = checks.stream()
                .filter(c -> Objects.equals(c.run().reason(), Previous.NONE))
                .toList();
        BigDecimal weight = waiting.stream().map(CheckResult::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(new Waiting(waiting.stream().map(CheckResult::id).toList(), weight));
    }

    private static Optional<Gap> named(EvidenceKind kind, String prefix, String state, List<CheckResult> unseen) {
        List<String> checks = unseen.stream()
                .filter(c -> Objects.equals(c.run().reason(), prefix + kind.word()))
                .map(CheckResult::id)
                .toList();
        return checks.isEmpty() ? Optional.empty() : Optional.of(gap(kind, state, checks, unseen));
    }

    private static Gap gap(EvidenceKind kind, String state, List<String> checks, List<CheckResult> unseen) {
        BigDecimal weight = unseen.stream()
                .filter(c -> checks.contains(c.id()))
                .map(CheckResult::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Gap(kind, state, checks, weight);
    }

    private static Stream<EvidenceKind> kinds(CheckInfo info) {
        return Stream.of(info.needs(), info.instead(), info.sharpens()).flatMap(Arrays::stream);
    }
}
