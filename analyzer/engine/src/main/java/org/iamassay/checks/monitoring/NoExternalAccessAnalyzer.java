package org.iamassay.checks.monitoring;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.pass;

import java.util.List;
import java.util.Optional;
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
import org.iamassay.model.EvidenceKind;

@CheckInfo(
        id = "external-access-analyzer-active",
        title = "An external-access analyzer is active",
        area = Area.MONITORING,
        severity = Severity.MEDIUM,
        effort = Effort.LOW,
        phase = Phase.B,
        risk =
                "Without an analyzer nobody is told when a bucket, key or role becomes reachable from outside the account.",
        remediation = "Create an analyzer for external access in every Region in use; it costs nothing.",
        console = "IAM > Access Analyzer > Analyzer settings > Create analyzer > Resource analysis - External access,"
                + " in each Region.",
        cli = """
                aws accessanalyzer create-analyzer --analyzer-name external --type ACCOUNT --region REGION""",
        references = {"https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-create-external.html"},
        passes = """
                accessanalyzer-list-analyzers.json {"analyzers":[{"arn":\
                "arn:aws:access-analyzer:eu-west-1:111122223333:analyzer/a","name":"a","type":"ACCOUNT","status":"ACTIVE"}]}""",
        fails = """
                accessanalyzer-list-analyzers__eu-west-1.json {"analyzers":[]}""",
        practices = {"P1-32", "P1-35"},
        frameworks = {
            "cis-aws-1.4:1.20 cis-aws-1.5:1.20 cis-aws-2.0:1.20 cis-aws-3.0:1.20 cis-aws-4.0:1.20 cis-aws-5.0:1.19",
            "cis-aws-6.0:2.19 cis-aws-7.0:2.18 aws-fsbp:IAM.28 iso-27001-2022:A.8.3"
        },
        parameters = {"regions.active"},
        needs = EvidenceKind.ANALYZERS)
public final class NoExternalAccessAnalyzer implements Check {

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        List<Analyzer> analyzers = examination.snapshot().all(Analyzer.class);
        List<TraceCell> seen = analyzers.stream()
                .flatMap(a -> List.of(
                        TraceCell.of(a.place().at("type"), a.type()),
                        TraceCell.of(a.place().at("status"), a.status()))
                        .stream())
                .toList();
        verdicts.whole(outcome(examination), seen);
    }

    private static Outcome outcome(Examination examination) {
        AnalyzerRegions regions = new AnalyzerRegions(examination);
        if (regions.isProvenOpen()) {
            return fail("no active analyzer of external access" + Regions.in(regions.provenOpen()));
        }
        Optional<String> gap = regions.gap();
        String elsewhere = regions.areStated() ? "" : "; other Regions not seen";
        return gap.map(Outcome::notAssessed)
                .orElseGet(() -> pass("active" + Regions.in(regions.watched()) + elsewhere));
    }
}
