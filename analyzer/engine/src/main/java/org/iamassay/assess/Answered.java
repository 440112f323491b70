package org.iamassay.assess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.iamassay.check.CheckRun;
import org.iamassay.check.Finding;
import org.iamassay.check.Subject;
import org.iamassay.check.Verdict;
import org.iamassay.response.Response;
import org.iamassay.response.Slot;

/**
 * An answer beside what became of its finding: it outlives the finding.
 *
 * @param timesGone how often the finding had been gone before this snapshot
 * @param regressed whether it fails although it was gone after the answer was given
 */
public record Answered(Response response, Standing standing, int timesGone, boolean regressed) {

    /** What became of a finding that was answered. */
    public enum Standing {
        OPEN("open"),
        RESOLVED("resolved"),
        REMOVED("removed"),
        NO_LONGER_ASSESSED("no-longer-assessed"),
        NOT_IN_PROFILE("not-in-profile");

        private final String word;

        Standing(String word) {
            this.word = word;
        }

        /** Stable word in files. */
        public String word() {
            return word;
        }

        /** Whether the finding is no more: mended, or its subject taken away. */
        public boolean isGone() {
            return this == RESOLVED || this == REMOVED;
        }
    }

    /** All answers of an assessment's account, by key. */
    public static List<Answered> all(Assessment assessment) {
        Standings standings = new Standings(assessment);
        List<Answered> all = new ArrayList<>();
        new TreeMap<>(assessment.responses().byKey())
                .values()
                .forEach(response -> all.add(of(response, standings.of(response.key()), assessment)));
        return all;
    }

    private static Answered of(Response response, Standing standing, Assessment assessment) {
        var asOf = assessment.snapshot().asOf();
        return new Answered(
                response,
                standing,
                response.trail().timesGone(asOf),
                standing == Standing.OPEN && response.trail().isOutlived(asOf));
    }

    private static final class Standings {

        private final String account;
        private final Map<String, CheckRun> runs = new HashMap<>();
        private final Map<String, Verdict> listed = new HashMap<>();
        private final Map<String, Set<String>> subjects = new HashMap<>();

        Standings(Assessment assessment) {
            account = assessment.snapshot().account().value();
            assessment.checks().forEach(check -> runs.put(check.id(), check.run()));
            assessment.findings().forEach(finding -> listed.put(Slot.plain(finding.id()), finding.verdict()));
        }

        Standing of(String key) {
            CheckRun run = runs.get(Slot.check(key));
            if (run == null) {
                return Standing.NOT_IN_PROFILE;
            }
            if (key.equals(Slot.plain(Response.key(run.info().id(), account)))) {
                return of(run.state());
            }
            Optional<Standing> seen = Optional.ofNullable(listed.get(key)).map(Standings::of);
            if (seen.isPresent()) {
                return seen.get();
            }
            if (subjects.computeIfAbsent(run.info().id(), id -> ids(id, run.subjects()))
                    .contains(key)) {
                return Standing.RESOLVED;
            }
            return isWholly(run) ? Standing.REMOVED : Standing.NO_LONGER_ASSESSED;
        }

        private static Standing of(Verdict verdict) {
            return switch (verdict) {
                case FAIL -> Standing.OPEN;
                case PASS, NOT_APPLICABLE -> Standing.RESOLVED;
                case NOT_ASSESSED, ERROR -> Standing.NO_LONGER_ASSESSED;
            };
        }

        private static Set<String> ids(String check, Collection<Subject> subjects) {
            Set<String> ids = new HashSet<>();
            subjects.forEach(subject -> ids.add(Slot.plain(check + ":" + subject.key() + ":" + subject.createdAt())));
            return ids;
        }

        /** Whether all subjects were seen: one that is missing then is no more. */
        private static boolean isWholly(CheckRun run) {
            return run.findings().stream()
                    .filter(finding -> finding.verdict() == Verdict.NOT_ASSESSED || finding.verdict() == Verdict.ERROR)
                    .map(Finding::subject)
                    .noneMatch(subject -> subject.type().equals("account"));
        }
    }
}
