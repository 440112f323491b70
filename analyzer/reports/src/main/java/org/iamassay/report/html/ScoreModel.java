package org.iamassay.report.html;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.CheckResult;
import org.iamassay.assess.TierSummary;
import org.iamassay.report.ReportContent;
import org.iamassay.report.Texts;
import org.iamassay.score.Score;
import org.iamassay.score.Tier;
import org.jspecify.annotations.Nullable;

/** Score and tier for the template; what is not known is an empty text. */
final class ScoreModel {

    private final Texts texts;
    private final CellText cells;

    ScoreModel(Texts texts) {
        this.texts = texts;
        this.cells = new CellText(texts);
    }

    Map<String, Object> score(ReportContent content) {
        Score score = content.assessment().score();
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("value", text(score.value()));
        model.put("valuePlain", plain(score.value()));
        model.put(
                "said",
                score.value() == null
                        ? texts.get("html-dial.none")
                        : texts.get("html-dial.score", score.value(), String.valueOf(score.grade())));
        model.put("insufficient", score.value() == null);
        model.put("grade", score.grade() == null ? "" : score.grade());
        model.put("gradeSlug", score.grade() == null ? "none" : Markup.slug(score.grade()));
        model.put("low", text(score.low()));
        model.put("lowPlain", plain(score.low()));
        model.put("high", text(score.high()));
        model.put("interval", score.low() != null && score.high() != null);
        model.put("span", span(score));
        model.put("coverage", score.coverage() == null ? "" : texts.percent(score.coverage()));
        model.put("residual", text(score.residual()));
        model.put("cappedBy", named(content, score.cappedBy()));
        model.put("capped", !score.cappedBy().isEmpty());
        model.put("gaps", named(content, score.criticalGaps()));
        model.put("hasGaps", !score.criticalGaps().isEmpty());
        model.put("subscores", score.subscores().stream().map(this::subscore).toList());
        return model;
    }

    private Map<String, Object> subscore(Score.Subscore part) {
        return Map.of(
                "name", cells.label("part", part.id()),
                "value", part.value() == null ? texts.get("html.insufficient") : texts.number(part.value()),
                "grade", part.grade() == null ? "–" : part.grade(),
                "interval",
                        part.low() == null || part.high() == null
                                ? ""
                                : texts.get("html-interval", part.low(), part.high()),
                "coverage", part.coverage() == null ? "" : texts.percent(part.coverage()));
    }

    private static String span(Score score) {
        return score.low() == null || score.high() == null
                ? "0"
                : score.high().subtract(score.low()).toPlainString();
    }

    /** Checks by id with their titles and the places of their findings. */
    private List<Map<String, Object>> named(ReportContent content, List<String> ids) {
        return ids.stream().map(id -> named(content, id)).toList();
    }

    private Map<String, Object> named(ReportContent content, String id) {
        String title = content.assessment().checks().stream()
                .filter(c -> c.id().equals(id))
                .map(CheckResult::run)
                .map(r -> texts.checks().title(r.info()))
                .findFirst()
                .orElse(id);
        String anchor = content.issues().stream()
                .filter(i -> i.check().id().equals(id))
                .map(i -> Markup.slug(i.reference()))
                .findFirst()
                .orElse("");
        return Map.of("id", id, "title", title, "anchor", anchor);
    }

    Map<String, Object> tier(Assessment assessment) {
        TierSummary tier = assessment.tier();
        return Map.of(
                "name", cells.label("tier", tier.account().word()),
                "slug", tier.account().word(),
                "remark", texts.remark(tier.remark()),
                "steps", Arrays.stream(Tier.values()).map(t -> step(tier, t)).toList());
    }

    private Map<String, Object> step(TierSummary tier, Tier step) {
        return Map.of(
                "name", cells.label("tier", step.word()),
                "slug", step.word(),
                "current", step == tier.account(),
                "principals", texts.number(tier.principals().getOrDefault(step, 0)));
    }

    private String text(@Nullable BigDecimal number) {
        return number == null ? "" : texts.number(number);
    }

    /** For attributes of the drawing. */
    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
