package org.iamassay.checks.sharing;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import java.util.List;
import java.util.Optional;
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
import org.iamassay.check.Subject;
import org.iamassay.check.Verdicts;
import org.iamassay.model.Analyzer;
import org.iamassay.model.AnalyzerFinding;
import org.iamassay.model.Dumps;
import org.iamassay.model.EvidenceKind;

@CheckInfo(
        id = "external-access-findings-resolved",
        title = "External access found by Access Analyzer is settled",
        area = Area.SHARING,
        severity = Severity.MEDIUM,
        effort = Effort.MEDIUM,
        phase = Phase.B,
        risk =
                "An open finding is a resource that somebody outside the account or organization can reach, and that nobody has"
                        + " looked at or agreed to.",
        remediation =
                "Look at each open finding: where the access is meant, archive it with the reason; where it is not, take it away.",
        console =
                "IAM > Access Analyzer > Resource analysis > External access > Active: open a finding, then Archive, or go to the"
                        + " resource and remove the access.",
        cli = """
                aws accessanalyzer list-findings-v2 --analyzer-arn ANALYZER --filter status={eq=ACTIVE}
                aws accessanalyzer get-finding-v2 --analyzer-arn ANALYZER --id FINDING
                aws accessanalyzer update-findings --analyzer-arn ANALYZER --ids FINDING --status ARCHIVED""",
        references = {"https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-findings.html"},
        passes = """
                accessanalyzer-list-findings-v2.json {"findings":[{"id":"f1","findingType":"ExternalAccess","status":"ARCHIVED",\
                "resource":"arn:aws:s3:::reports","resourceType":"AWS::S3::Bucket","createdAt":"2025-05-01T00:00:00Z"}]}""",
        fails = """
                accessanalyzer-list-findings-v2.json {"findings":[{"id":"f1","findingType":"ExternalAccess","status":"ACTIVE",\
                "resource":"arn:aws:s3:::reports","resourceType":"AWS::S3::Bucket","createdAt":"2025-05-01T00:00:00Z"}]}""",
        practices = {"P1-32", "P1-35"},
        frameworks = {"iso-27001-2022:A.8.3"},
        needs = EvidenceKind.ANALYZER_FINDINGS,
        sharpens = EvidenceKind.ANALYZERS)
public final class ExternalAccessOpen implements Check {

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        Dumps dumps = examination.snapshot().dumps();
        List<AnalyzerFinding> findings = AnalyzerFindings.all(dumps).stream()
                .filter(ExternalAccessOpen::mayBeExternal)
                .toList();
        findings.forEach(finding -> verdicts.add(subject(finding), outcome(finding), trace(finding)));
        List<Analyzer> active = dumps.all(Analyzer.class).stream()
                .filter(analyzer -> analyzer.isExternal() && analyzer.isActive())
                .toList();
        Optional<String> gap = AnalyzerFindings.gap(dumps, active, false);
        if (gap.isPresent()) {
            verdicts.whole(notAssessed(gap.get()));
        } else if (findings.isEmpty()) {
            // A list without findings says nothing where no analyzer is known to look.
            verdicts.whole(
                    active.isEmpty()
                            ? notAssessed(dumps.unavailable(EvidenceKind.ANALYZERS))
                            : pass("no finding, and an analyzer at work"));
        }
    }

    /** Findings without a type are external in the first version; in the second the type was lost. */
    private static boolean mayBeExternal(AnalyzerFinding finding) {
        return finding.findingType().map("ExternalAccess"::equals).orElse(true);
    }

    private static Outcome outcome(AnalyzerFinding finding) {
        if (AnalyzerFindings.isSettled(finding)) {
            return pass();
        }
        if (!AnalyzerFindings.isActive(finding)) {
            return notAssessed("unreadable:status");
        }
        return finding.secondVersion() && finding.findingType().isEmpty()
                ? notAssessed("unreadable:findingType")
                : fail("open: " + finding.resourceType() + " " + finding.resource());
    }

    private static Subject subject(AnalyzerFinding finding) {
        return Subject.of("finding", finding.resource(), finding.resource(), finding.id(), finding.created());
    }

    private static List<TraceCell> trace(AnalyzerFinding finding) {
        return List.of(
                TraceCell.of(
                        finding.place().at("findingType"), finding.findingType().orElse(null)),
                TraceCell.of(finding.place().at("status"), finding.status().orElse(null)));
    }
}
