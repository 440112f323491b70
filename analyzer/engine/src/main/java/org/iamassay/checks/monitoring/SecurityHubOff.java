package org.iamassay.checks.monitoring;

import static org.iamassay.check.Outcome.pass;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
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
import org.iamassay.model.Arn;
import org.iamassay.model.Dumps;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.SecurityHub;

@CheckInfo(
        id = "security-hub-enabled",
        title = "Security Hub is on",
        area = Area.MONITORING,
        severity = Severity.LOW,
        effort = Effort.MEDIUM,
        phase = Phase.B,
        risk =
                "Findings of single services that nobody gathers are read late or never, and drift from the standards goes unnoticed.",
        remediation =
                "Turn on Security Hub with one standard in every Region in use, and gather the findings in one Region.",
        console = "Security Hub > Go to Security Hub > choose the standards > Enable Security Hub.",
        cli = """
                aws securityhub enable-security-hub --enable-default-standards --region REGION""",
        references = {"https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-settingup.html"},
        passes = """
                securityhub-describe-hub.json {"HubArn":"arn:aws:securityhub:eu-west-1:111122223333:hub/default"}""",
        fails = "securityhub-describe-hub__eu-west-1.json error InvalidAccessException",
        practices = {"P1-38"},
        frameworks = {
            "cis-aws-1.5:4.16 cis-aws-2.0:4.16 cis-aws-3.0:4.16 cis-aws-4.0:4.16 cis-aws-5.0:4.16 cis-aws-6.0:5.16",
            "cis-aws-7.0:5.16"
        },
        needs = EvidenceKind.SECURITY_HUB)
public final class SecurityHubOff implements Check {

    private static final EvidenceKind KIND = EvidenceKind.SECURITY_HUB;

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        Dumps dumps = examination.snapshot().dumps();
        List<SecurityHub> hubs = dumps.all(SecurityHub.class);
        List<TraceCell> seen = hubs.stream()
                .map(hub -> TraceCell.of(hub.place().at("HubArn"), hub.arn()))
                .toList();
        SortedSet<String> regions =
                Regions.of(dumps, KIND, hubs, hub -> Arn.of(hub.arn()).region());
        Outcome outcome = hubs.isEmpty()
                ? Regions.failUnless(Regions.gap(examination, KIND, regions), "the account is not subscribed", regions)
                : pass("on" + Regions.in(regions(hubs)));
        verdicts.whole(outcome, seen);
    }

    private static SortedSet<String> regions(List<SecurityHub> hubs) {
        SortedSet<String> regions = new TreeSet<>();
        hubs.forEach(hub -> regions.add(Arn.of(hub.arn()).region()));
        regions.remove("");
        return regions;
    }
}
