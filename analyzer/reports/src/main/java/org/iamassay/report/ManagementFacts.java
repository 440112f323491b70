package org.iamassay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdict;
import org.iamassay.score.Score;
import org.iamassay.score.Tier;
import org.jspecify.annotations.Nullable;

/** The few numbers that management reads; each is the one of the technical report. */
public final class ManagementFacts {

    private static final String NONE = "–";

    private ManagementFacts() {}

    /** Score, coverage, tier, gaps, checks and principals. */
    public static List<Fact> of(ReportContent content) {
        Texts texts = content.presentation().texts();
        Score score = content.assessment().score();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(texts, "score", text(score.value()), text(score.grade())));
        facts.add(fact(texts, "interval", text(score.low()), text(score.high())));
        facts.add(fact(
                texts,
                "coverage",
                score.coverage() == null
                        ? NONE
                        : score.coverage()
                                .movePointRight(2)
                                .stripTrailingZeros()
                                .toPlainString()));
        facts.add(fact(
                texts,
                "tier",
                texts.get("tier-name." + content.assessment().tier().account().word())));
        facts.add(fact(texts, "gaps", score.criticalGaps().size()));
        facts.add(fact(
                texts,
                "failing",
                failing(content, Severity.CRITICAL),
                failing(content, Severity.HIGH),
                count(content, Verdict.FAIL)));
        facts.add(fact(texts, "passing", count(content, Verdict.PASS), count(content, Verdict.NOT_ASSESSED)));
        facts.add(fact(
                texts,
                "principals",
                content.assessment().tier().principals().getOrDefault(Tier.NOT_RECOMMENDED, 0),
                content.assessment().principals().size()));
        return facts;
    }

    private static long failing(ReportContent content, Severity severity) {
        return content.assessment().checks().stream()
                .filter(c -> c.run().state() == Verdict.FAIL && c.run().severity() == severity)
                .count();
    }

    private static long count(ReportContent content, Verdict state) {
        return content.assessment().checks().stream()
                .filter(c -> c.run().state() == state)
                .count();
    }

    private static Fact fact(Texts texts, String id, Object... arguments) {
        return new Fact(texts.get("management." + id + ".name"), texts.get("management." + id, arguments));
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, NONE);
    }
}
