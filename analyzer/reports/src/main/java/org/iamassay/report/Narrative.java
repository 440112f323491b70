package org.iamassay.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.iamassay.assess.CheckResult;
import org.iamassay.assess.MissingEvidence;
import org.iamassay.assess.QuickWins;
import org.iamassay.assess.TierSummary;
import org.iamassay.check.CheckRun;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdict;
import org.iamassay.score.Score;
import org.iamassay.score.Tier;
import org.jspecify.annotations.Nullable;

/** The sentences of the management summary. */
final class Narrative {

    private static final int FEW = 3;

    private final Basis basis;
    private final Texts texts;

    Narrative(Basis basis) {
        this.basis = basis;
        this.texts = basis.texts();
    }

    String headline() {
        Score score = basis.assessment().score();
        TierSummary tier = basis.assessment().tier();
        String tierWords = basis.text("headline.tier." + tier.account().word());
        String unplaced = unplaced(tier);
        String gaps = score.criticalGaps().isEmpty()
                ? ""
                : texts.count("headline.gaps", score.criticalGaps().size(), String.join(", ", score.criticalGaps()));
        String accepted = new ExceptionWords(basis.assessment(), texts).headline();
        return scoreWords(score) + " " + tierWords + unplaced + gaps + accepted + ".";
    }

    private String scoreWords(Score score) {
        if (score.coverage() == null) {
            return basis.text("headline.nothing");
        }
        String share = percent(score.coverage());
        if (score.value() == null) {
            return basis.text("headline.insufficient", share, number(score.low()), number(score.high()));
        }
        return basis.text(
                "headline.score",
                score.value(),
                String.valueOf(score.grade()),
                number(score.low()),
                number(score.high()),
                share);
    }

    private String unplaced(TierSummary tier) {
        int number = tier.principals().getOrDefault(Tier.NOT_ASSESSABLE, 0);
        String remark = tier.remark().isEmpty() ? "" : "; " + basis.say(Phrases.Kind.NOTE, tier.remark());
        return (number == 0 ? "" : texts.count("headline.unplaced", number)) + remark;
    }

    /** The worst failing checks: severity, then gain; ties in reading order. */
    List<String> worst() {
        List<CheckResult> failing = basis.inState(Verdict.FAIL).stream()
                .filter(c -> c.run().severity() != Severity.INFO)
                .sorted(Comparator.comparing((CheckResult c) -> c.run().severity())
                        .thenComparing(CheckResult::gain, Comparator.reverseOrder()))
                .limit(FEW)
                .toList();
        return failing.isEmpty()
                ? List.of(nothingFails())
                : failing.stream().map(this::bad).toList();
    }

    private String nothingFails() {
        BigDecimal coverage = basis.assessment().score().coverage();
        return coverage == null ? basis.text("worst.nothing-seen") : basis.text("worst.none", percent(coverage));
    }

    private String bad(CheckResult check) {
        CheckRun run = check.run();
        int population = Basis.population(check);
        String sentence = texts.count(
                "worst.failing",
                run.failed(),
                population,
                new Subjects(texts).words(run, population),
                Basis.reference(check),
                basis.title(check),
                basis.checks().risk(run.info()));
        return run.severity() == Severity.CRITICAL ? basis.text("worst.critical", sentence) : sentence;
    }

    List<String> quickWins() {
        return QuickWins.of(basis.assessment()).stream()
                .filter(c -> c.gain().signum() > 0)
                .limit(FEW)
                .map(c -> basis.text(
                        "quick-win",
                        basis.checks().remediation(c.run().info()),
                        Basis.reference(c),
                        basis.text("effort." + c.run().info().effort().word()),
                        c.gain()))
                .toList();
    }

    List<String> notSeen() {
        List<String> sentences = new ArrayList<>();
        for (MissingEvidence missing : basis.assessment().missing()) {
            sentences.add(texts.count(
                    "not-seen.missing", missing.checks().size(), missing.kind().word(), basis.command(missing.kind())));
        }
        for (CheckResult check : basis.assessment().checks()) {
            if (check.run().notAssessed() > 0 && !explained(check)) {
                sentences.add(unseen(check));
            }
        }
        return sentences;
    }

    private boolean explained(CheckResult check) {
        return check.run().state() != Verdict.ERROR
                && basis.assessment().missing().stream()
                        .anyMatch(m -> m.checks().contains(check.id()));
    }

    private String unseen(CheckResult check) {
        CheckRun run = check.run();
        int population = Basis.population(check);
        String reasons = run.findings().stream()
                .filter(f -> f.verdict() == Verdict.NOT_ASSESSED || f.verdict() == Verdict.ERROR)
                .map(f -> new Reasons(texts, basis.assessment().snapshot().given()).explain(f.reason()))
                .distinct()
                .limit(FEW)
                .collect(Collectors.joining("; "));
        return texts.count(
                "not-seen.check",
                run.notAssessed(),
                population,
                new Subjects(texts).words(run, population),
                Basis.reference(check),
                basis.title(check),
                reasons);
    }

    /** A share with two decimals as whole percent, floored. */
    private String percent(BigDecimal share) {
        return basis.text("percent", share.movePointRight(2).setScale(0, RoundingMode.FLOOR));
    }

    private String number(@Nullable BigDecimal number) {
        return number == null ? "?" : texts.number(number);
    }
}
