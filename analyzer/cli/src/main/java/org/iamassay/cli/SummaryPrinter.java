package org.iamassay.cli;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.CheckResult;
import org.iamassay.assess.QuickWins;
import org.iamassay.assess.TierSummary;
import org.iamassay.check.CheckRun;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdict;
import org.iamassay.model.Snapshot;
import org.iamassay.report.SafeText;
import org.iamassay.score.Score;
import org.iamassay.score.Tier;

/** Prints an assessment so that a person has read it in ten seconds, or in one line among many. */
final class SummaryPrinter {

    private static final String BOLD = "1";
    private static final String RED = "31";
    private static final int SHOWN = 3;

    private final Terminal terminal;
    private final boolean full;
    private boolean first = true;

    SummaryPrinter(Terminal terminal, boolean full) {
        this.terminal = terminal;
        this.full = full;
    }

    void print(Assessment assessment) {
        if (full) {
            printFull(assessment);
        } else {
            printLine(assessment);
        }
        first = false;
    }

    private void printFull(Assessment assessment) {
        Snapshot snapshot = assessment.snapshot();
        if (!first) {
            terminal.result("");
        }
        line(
                "Account",
                snapshot.account() + " (" + snapshot.partition() + "), as of " + snapshot.asOf() + " ("
                        + snapshot.asOfSource().description() + ")");
        line("Profile", assessment.tool().profile());
        line("Score", terminal.paint(BOLD, score(assessment.score())));
        line("Tier", tier(assessment.tier()) + "; principals: " + tiers(assessment));
        line("Checks", checks(assessment));
        List<String> gaps = assessment.score().criticalGaps();
        gaps.forEach(gap -> line("", terminal.paint(RED, "critical gap: " + gap)));
        section("Accepted", WaiverLines.of(assessment));
        section(
                "Worst",
                assessment.checks().stream()
                        .filter(c -> c.run().state() == Verdict.FAIL)
                        .sorted(Comparator.comparing((CheckResult c) -> c.run().severity())
                                .thenComparing(CheckResult::gain, Comparator.reverseOrder()))
                        .limit(SHOWN)
                        .map(c -> worst(c.run()))
                        .toList());
        section(
                "Quick wins",
                QuickWins.of(assessment).stream()
                        .limit(SHOWN)
                        .map(SummaryPrinter::quickWin)
                        .toList());
        section(
                "Not seen",
                assessment.missing().stream()
                        .map(m -> m.kind().word() + " (" + m.kind().command() + ")")
                        .toList());
        assessment.notes().stream().limit(1).forEach(note -> line("Note", note));
    }

    private static String worst(CheckRun run) {
        return run.severity().word() + "  " + run.info().title() + ": " + run.failed() + " of "
                + (run.failed() + run.passed()) + (run.failed() == 1 ? " fails" : " fail") + " ("
                + run.info().id() + ")";
    }

    private static String quickWin(CheckResult check) {
        return "+" + check.gain().toPlainString() + "  " + check.run().info().title() + ", effort "
                + check.run().info().effort().word() + " (" + check.id() + ")";
    }

    private void section(String title, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            line(i == 0 ? title : "", texts.get(i));
        }
    }

    private void line(String label, String text) {
        terminal.result(String.format(
                Locale.ROOT, "%-12s%s", label, text.startsWith("\u001b") ? text : SafeText.visible(text)));
    }

    private static String score(Score score) {
        String interval = " (between " + score.low() + " and " + score.high() + ", coverage " + score.coverage() + ")";
        if (score.value() == null) {
            return "insufficient evidence" + (score.low() == null ? "" : interval);
        }
        String caps = score.cappedBy().isEmpty() ? "" : ", capped by " + String.join(", ", score.cappedBy());
        return score.value() + " of 100, grade " + score.grade() + caps + interval;
    }

    private static String tier(TierSummary tier) {
        String words = tier.account().word();
        return tier.withoutAccepted() == tier.account()
                ? words
                : words + " (with every risk counted " + tier.withoutAccepted().word() + ")";
    }

    private static String tiers(Assessment assessment) {
        return Arrays.stream(Tier.values())
                .filter(t -> assessment.tier().principals().getOrDefault(t, 0) > 0)
                .map(t -> assessment.tier().principals().get(t) + " " + t.word())
                .collect(Collectors.joining(", "));
    }

    private static String checks(Assessment assessment) {
        String failing = Arrays.stream(Severity.values())
                .filter(s -> failing(assessment, s) > 0)
                .map(s -> failing(assessment, s) + " " + s.word())
                .collect(Collectors.joining(", "));
        return "failing: " + (failing.isEmpty() ? "none" : failing) + "; passing: " + count(assessment, Verdict.PASS)
                + "; not assessed: " + count(assessment, Verdict.NOT_ASSESSED) + "; not applicable: "
                + count(assessment, Verdict.NOT_APPLICABLE);
    }

    private static long failing(Assessment assessment, Severity severity) {
        return assessment.checks().stream()
                .filter(c -> c.run().state() == Verdict.FAIL && c.run().severity() == severity)
                .count();
    }

    private static long count(Assessment assessment, Verdict state) {
        return assessment.checks().stream()
                .map(CheckResult::run)
                .filter(run -> run.state() == state)
                .count();
    }

    private void printLine(Assessment assessment) {
        if (first) {
            terminal.result(String.format(
                    Locale.ROOT,
                    "%-14s %-20s %6s %-5s %8s  %-16s %s",
                    "account",
                    "as of",
                    "score",
                    "grade",
                    "coverage",
                    "tier",
                    "failing checks"));
        }
        Score score = assessment.score();
        terminal.result(String.format(
                Locale.ROOT,
                "%-14s %-20s %6s %-5s %8s  %-16s %s",
                assessment.snapshot().account(),
                assessment.snapshot().asOf(),
                Objects.toString(score.value(), "-"),
                Objects.toString(score.grade(), "-"),
                Objects.toString(score.coverage(), "-"),
                assessment.tier().account().word(),
                count(assessment, Verdict.FAIL)));
    }
}
