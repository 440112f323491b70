package org.iamassay.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iamassay.model.Analyzer;
import org.iamassay.model.AnalyzerFinding;
import org.iamassay.model.DumpFile;
import org.iamassay.model.Dumps;
import org.iamassay.model.EvidenceKind;

/** Findings of Access Analyzer, each once, and whether those of an analyzer were seen. */
public final class AnalyzerFindings {

    private static final String SECOND_VERSION = "accessanalyzer list-findings-v2";

    private AnalyzerFindings() {}

    /** Findings by id; where files differ on one, the one that is open stands. */
    public static List<AnalyzerFinding> all(Dumps dumps) {
        Map<String, AnalyzerFinding> byId = new LinkedHashMap<>();
        for (AnalyzerFinding finding : dumps.all(AnalyzerFinding.class)) {
            byId.merge(finding.id(), finding, (one, other) -> rank(other) < rank(one) ? other : one);
        }
        return List.copyOf(byId.values());
    }

    private static int rank(AnalyzerFinding finding) {
        return switch (finding.status().orElse("")) {
            case "ACTIVE" -> 0;
            case "ARCHIVED", "RESOLVED" -> 2;
            default -> 1;
        };
    }

    /** Whether the finding is known to be archived or resolved. */
    public static boolean isSettled(AnalyzerFinding finding) {
        return rank(finding) == 2;
    }

    /** Whether the finding is known to be open. */
    public static boolean isActive(AnalyzerFinding finding) {
        return rank(finding) == 0;
    }

    /** Whether a file of list-findings-v2 was read, the only operation that tells of unused access. */
    public static boolean haveSecondVersion(Dumps dumps) {
        return dumps.files(EvidenceKind.ANALYZER_FINDINGS).stream().anyMatch(AnalyzerFindings::isSecondVersion);
    }

    /** Whether a file holds the findings of this analyzer: it names it, or names none. */
    public static boolean cover(Dumps dumps, Analyzer analyzer, boolean secondVersionOnly) {
        return dumps.files(EvidenceKind.ANALYZER_FINDINGS).stream()
                .filter(file -> file.state() == DumpFile.State.READ)
                .filter(file -> !secondVersionOnly || isSecondVersion(file))
                .anyMatch(file -> isOf(file, analyzer));
    }

    private static boolean isOf(DumpFile file, Analyzer analyzer) {
        boolean named = file.subject().isEmpty()
                || file.subject().equals(analyzer.arn())
                || file.subject().equals(analyzer.name());
        boolean there = file.region().isEmpty() || analyzer.region().isEmpty();
        return named && (there || file.region().equals(analyzer.region()));
    }

    /** The reason code when findings of one of the analyzers were not seen. */
    public static Optional<String> gap(Dumps dumps, List<Analyzer> analyzers, boolean secondVersionOnly) {
        Optional<String> gap = Whole.gap(dumps, EvidenceKind.ANALYZER_FINDINGS);
        boolean all = analyzers.stream().allMatch(analyzer -> cover(dumps, analyzer, secondVersionOnly));
        return gap.isPresent() || all ? gap : Optional.of(Whole.incomplete(EvidenceKind.ANALYZER_FINDINGS));
    }

    private static boolean isSecondVersion(DumpFile file) {
        return file.state() == DumpFile.State.READ && file.command().equals(SECOND_VERSION);
    }
}
