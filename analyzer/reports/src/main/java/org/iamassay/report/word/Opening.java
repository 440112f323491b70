package org.iamassay.report.word;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.iamassay.assess.Assessment;
import org.iamassay.report.Brand;
import org.iamassay.report.Fact;
import org.iamassay.report.ReportContent;
import org.iamassay.score.Score;
import org.jspecify.annotations.Nullable;

/** The cover and the management summary. */
final class Opening {

    private static final String NOTHING = "–";

    private final Pen pen;
    private final ReportContent content;

    Opening(Pen pen, ReportContent content) {
        this.pen = pen;
        this.content = content;
    }

    void cover() {
        Brand brand = content.presentation().brand();
        String product = brand.product().isEmpty() ? pen.say("kicker") : brand.product();
        Banner.write(pen.document(), brand, product, content.title(), content.headline());
        List<Fact> facts = new ArrayList<>(brand.facts(pen.texts()));
        // Digests are for making the report again, and stand where that is told.
        content.cover().stream()
                .filter(fact -> !fact.value().startsWith("sha256:"))
                .forEach(facts::add);
        Grid.facts(pen, facts);
        pen.paragraph(Styles.CAPTION, pen.say("sign-off"));
        Grid.texts(
                pen,
                List.of(20, 30, 25, 25),
                List.of("", pen.say("name-role"), pen.say("date"), pen.say("signature")),
                List.of(
                        List.of(pen.say("prepared"), "", "", "\n"),
                        List.of(pen.say("reviewed"), "", "", "\n"),
                        List.of(pen.say("approved"), "", "", "\n")));
    }

    void contents(List<Contents.Entry> entries) {
        XWPFParagraph title = pen.paragraph(Styles.SUBTITLE, pen.say("contents"));
        title.setPageBreak(true);
        Contents.write(pen, entries);
    }

    void summary() {
        Assessment assessment = content.assessment();
        Score score = assessment.score();
        pen.body(content.headline());
        content.changes().ifPresent(changes -> pen.body(changes.line()));
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                pen.say("score"), score.value() == null ? pen.say("no-score") : pen.say("of-100", score.value())));
        facts.add(new Fact(pen.say("grade"), capped(score)));
        facts.add(new Fact(pen.say("coverage"), coverage(score)));
        facts.add(new Fact(pen.say("interval"), number(score.low()) + " / " + number(score.high())));
        facts.add(new Fact(pen.say("tier"), tier(assessment)));
        facts.add(new Fact(
                pen.say("gaps"),
                score.criticalGaps().isEmpty() ? pen.say("none") : String.join(", ", score.criticalGaps())));
        Grid.facts(pen, facts);
        part(pen.say("worst"), content.worst());
        part(pen.say("quick-wins"), content.quickWins());
        part(pen.say("not-seen"), content.notSeen());
    }

    private void part(String title, List<String> texts) {
        pen.part(title);
        pen.bullets(texts.isEmpty() ? List.of(pen.say("nothing")) : texts);
    }

    private String capped(Score score) {
        String grade = score.grade() == null ? NOTHING : score.grade();
        return score.cappedBy().isEmpty() ? grade : pen.say("capped", grade, String.join(", ", score.cappedBy()));
    }

    private String coverage(Score score) {
        return score.coverage() == null
                ? NOTHING
                : pen.say("of-weight", pen.texts().percent(score.coverage()));
    }

    private String tier(Assessment assessment) {
        String tier = pen.texts().word("tier", assessment.tier().account().word());
        String remark = assessment.tier().remark();
        return remark.isEmpty() ? tier : pen.say("remark", tier, pen.texts().remark(remark));
    }

    private String number(@Nullable BigDecimal value) {
        return value == null ? NOTHING : pen.texts().number(value);
    }
}
