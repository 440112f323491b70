package org.iamassay.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.iamassay.assess.Assessment;
import org.iamassay.report.Brand;
import org.iamassay.report.Fact;
import org.iamassay.report.ReportContent;
import org.iamassay.score.Score;
import org.jspecify.annotations.Nullable;

/** The cover and the management summary. */
final class Opening {

    private final Pen pen;
    private final ReportContent content;

    Opening(Pen pen, ReportContent content) {
        this.pen = pen;
        this.content = content;
    }

    void cover() {
        Brand brand = content.presentation().brand();
        String product = brand.product().isEmpty() ? "Identity and access management" : brand.product();
        Banner.write(pen.document(), brand, product, content.title(), content.headline());
        List<Fact> facts = new ArrayList<>(brand.facts(content.presentation().texts()));
        facts.addAll(content.cover());
        Grid.facts(pen.document(), facts);
        pen.paragraph(Styles.CAPTION, "Sign-off");
        Grid.texts(
                pen.document(),
                List.of(20, 30, 25, 25),
                List.of("", "Name and role", "Date", "Signature"),
                List.of(
                        List.of("Prepared by", "", "", "\n"),
                        List.of("Reviewed by", "", "", "\n"),
                        List.of("Approved by", "", "", "\n")));
    }

    void contents(List<Contents.Entry> entries) {
        XWPFParagraph title = pen.paragraph(Styles.SUBTITLE, "Contents");
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
                "Score", score.value() == null ? "not given: insufficient evidence" : score.value() + " of 100"));
        facts.add(new Fact("Grade", text(score.grade()) + capped(score)));
        facts.add(new Fact("Coverage", coverage(score)));
        facts.add(new Fact("If everything unseen failed / passed", text(score.low()) + " / " + text(score.high())));
        facts.add(new Fact("Tier of the account", assessment.tier().account().word() + remark(assessment)));
        facts.add(new Fact(
                "Critical gaps", score.criticalGaps().isEmpty() ? "none" : String.join(", ", score.criticalGaps())));
        Grid.facts(pen.document(), facts);
        part("What weighs most", content.worst());
        part("Quick wins", content.quickWins());
        part("What was not looked at", content.notSeen());
    }

    private void part(String title, List<String> texts) {
        pen.part(title);
        pen.bullets(texts.isEmpty() ? List.of("Nothing.") : texts);
    }

    private static String capped(Score score) {
        return score.cappedBy().isEmpty() ? "" : ", capped by " + String.join(", ", score.cappedBy());
    }

    private static String coverage(Score score) {
        return score.coverage() == null
                ? "–"
                : score.coverage().movePointRight(2).stripTrailingZeros().toPlainString() + " % of the weight was seen";
    }

    private static String remark(Assessment assessment) {
        return assessment.tier().remark().isEmpty()
                ? ""
                : " (" + assessment.tier().remark() + ")";
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "–");
    }
}
