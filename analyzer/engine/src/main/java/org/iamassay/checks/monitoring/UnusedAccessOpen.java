package org.iamassay.checks.monitoring;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iamassay.check.AnalyzerFindings;
import org.iamassay.check.Area;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.Outcome;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdicts;
import org.iamassay.model.Analyzer;
import org.iamassay.model.AnalyzerFinding;
import org.iamassay.model.Dumps;
import org.iamassay.model.EvidenceKind;

@CheckInfo(
        id = "unused-access-reviewed",
        title = "Unused access is analysed and settled",
        area = Area.MONITORING,
        severity = Severity.LOW,
        effort = Effort.MEDIUM,
        phase = Phase.B,
        risk =
                "Roles, keys, passwords and permissions that nobody uses are never missed by their owners and always welcome to an"
                        + " intruder.",
        remediation =
                "Create an analyzer for unused access, and remove or archive with a reason what it finds; it has a price per"
                        + " role and user a month.",
        console = "IAM > Access Analyzer > Analyzer settings > Create analyzer > Principal analysis - Unused access;"
                + " then Unused access > Active findings.",
        cli = """
                aws accessanalyzer create-analyzer --analyzer-name unused --type ACCOUNT_UNUSED_ACCESS --configuration unusedAccess={unusedAccessAge=90}
                aws accessanalyzer list-findings-v2 --analyzer-arn ANALYZER --filter status={eq=ACTIVE}""",
        references = {"https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-create-unused.html"},
        passes = """
                accessanalyzer-list-analyzers.json {"analyzers":[{"arn":\
                "arn:aws:access-analyzer:eu-west-1:111122223333:analyzer/u","name":"u","type":"ACCOUNT_UNUSED_ACCESS","status":"ACTIVE"}]}
                accessanalyzer-list-findings-v2__u.json {"findings":[]}""",
        fails = """
                accessanalyzer-list-findings-v2.json {"findings":[{"id":"f1","findingType":"UnusedIAMRole","status":"ACTIVE",\
                "resource":"arn:aws:iam::111122223333:role/old","resourceType":"AWS::IAM::Role"}]}""",
        practices = {"P1-11", "P1-12", "P1-35"},
        needs = {},
        sharpens = {EvidenceKind.ANALYZERS, EvidenceKind.ANALYZER_FINDINGS})
public final class UnusedAccessOpen implements Check {

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        Dumps dumps = examination.snapshot().dumps();
        List<AnalyzerFinding> findings = AnalyzerFindings.all(dumps).stream()
                .filter(UnusedAccessOpen::isUnused)
                .toList();
        Stream<TraceCell> statuses = findings.stream()
                .filter(finding -> !AnalyzerFindings.isSettled(finding))
                .map(finding -> TraceCell.of(
                        finding.place().at("status"), finding.status().orElse(null)));
        Stream<TraceCell> types = dumps.all(Analyzer.class).stream()
                .map(analyzer -> TraceCell.of(analyzer.place().at("type"), analyzer.type()));
        verdicts.whole(
                outcome(examination, findings), Stream.concat(types, statuses).toList());
    }

    private static boolean isUnused(AnalyzerFinding finding) {
        return finding.findingType().filter(type -> type.startsWith("Unused")).isPresent();
    }

    private static Outcome outcome(Examination examination, List<AnalyzerFinding> findings) {
        if (findings.stream().anyMatch(AnalyzerFindings::isActive)) {
            return fail("open: " + byType(findings));
        }
        Dumps dumps = examination.snapshot().dumps();
        List<Analyzer> all = dumps.all(Analyzer.class);
        List<Analyzer> active = all.stream()
                .filter(analyzer -> analyzer.isOfUnusedAccess() && analyzer.isActive())
                .toList();
        if (active.isEmpty()) {
            return withoutAnalyzer(examination, all);
        }
        if (!AnalyzerFindings.haveSecondVersion(dumps)) {
            return notAssessed(dumps.unavailable(EvidenceKind.ANALYZER_FINDINGS));
        }
        Optional<String> gap = AnalyzerFindings.gap(dumps, active, true);
        if (gap.isPresent()) {
            return notAssessed(gap.get());
        }
        return findings.stream().allMatch(AnalyzerFindings::isSettled) ? pass() : notAssessed("unreadable:status");
    }

    private static Outcome withoutAnalyzer(Examination examination, List<Analyzer> all) {
        if (all.stream()
                .anyMatch(a -> a.type().isEmpty()
                        || (a.isOfUnusedAccess() && a.status().isEmpty()))) {
            return notAssessed("unreadable:status");
        }
        Dumps dumps = examination.snapshot().dumps();
        SortedSet<String> regions = Regions.of(dumps, EvidenceKind.ANALYZERS, all, Analyzer::region);
        Optional<String> gap = Regions.gap(examination, EvidenceKind.ANALYZERS, regions);
        return Regions.failUnless(gap, "no active analyzer of unused access", regions);
    }

    private static String byType(List<AnalyzerFinding> findings) {
        TreeMap<String, Long> counts = findings.stream()
                .filter(AnalyzerFindings::isActive)
                .collect(Collectors.groupingBy(
                        finding -> finding.findingType().orElse(""), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(type -> type.getValue() + " " + type.getKey())
                .collect(Collectors.joining(", "));
    }
}
