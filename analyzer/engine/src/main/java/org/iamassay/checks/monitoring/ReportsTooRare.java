package org.iamassay.checks.monitoring;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.iamassay.check.Area;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.Outcome;
import org.iamassay.check.Parameter;
import org.iamassay.check.PastReport;
import org.iamassay.check.Phase;
import org.iamassay.check.Previous;
import org.iamassay.check.ReportSeries;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdicts;

@CheckInfo(
        id = "credential-report-cadence",
        title = "Credential reports are taken regularly",
        area = Area.MONITORING,
        severity = Severity.LOW,
        effort = Effort.LOW,
        phase = Phase.H,
        risk =
                "What is added and removed between two reports that lie far apart leaves no trace in either, and nobody notices"
                        + " credentials that were left behind.",
        remediation = "Take a credential report on a schedule, at least once a month, and keep all of them.",
        console =
                "IAM > Access reports > Credential report > Download credentials report, once a month; keep each file.",
        cli = """
                aws iam generate-credential-report
                aws iam get-credential-report""",
        references = {"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html"},
        passes = """
                earlier 2025-05-01T12:00:00Z:
                pe=false
                now:
                pe=false""",
        fails = """
                earlier 2025-04-01T12:00:00Z:
                pe=false
                now:
                pe=false""",
        practices = {"P1-31", "P2-10"},
        parameters = {"cadence.max-gap-days"})
public final class ReportsTooRare implements Check {

    private static final Duration LOOKED_BACK = Duration.ofDays(400);

    private record Gap(Instant from, Instant to) {
        Duration length() {
            return Duration.between(from, to);
        }
    }

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        Instant oldest = examination.snapshot().asOf().minus(LOOKED_BACK);
        TreeMap<Instant, PastReport> reports = new TreeMap<>();
        ReportSeries.of(examination).stream()
                .filter(report -> !report.asOf().isBefore(oldest))
                .forEach(report -> reports.putIfAbsent(report.asOf(), report));
        if (reports.size() < 2) {
            verdicts.whole(notAssessed(Previous.NONE));
            return;
        }
        int limit = examination.parameters().number(Parameter.CADENCE_MAX_GAP_DAYS);
        List<TraceCell> files = reports.values().stream()
                .flatMap(report -> ReportSeries.files(report).stream())
                .toList();
        verdicts.whole(judge(List.copyOf(reports.keySet()), limit), files);
    }

    private static Outcome judge(List<Instant> times, int limit) {
        List<Gap> gaps = IntStream.range(1, times.size())
                .mapToObj(i -> new Gap(times.get(i - 1), times.get(i)))
                .toList();
        Gap longest = gaps.stream()
                .max(Comparator.comparing(Gap::length))
                .orElseThrow(() -> new IllegalStateException("fewer than two reports"));
        long over = gaps.stream()
                .filter(gap -> gap.length().compareTo(Duration.ofDays(limit)) > 0)
                .count();
        String words =
                "the longest " + longest.length().toDays() + " days from " + longest.from() + " to " + longest.to();
        return over == 0
                ? pass(times.size() + " reports, of the gaps between them " + words)
                : fail(over + (over == 1 ? " gap" : " gaps") + " of more than " + limit + " days between "
                        + times.size() + " reports, " + words);
    }
}
