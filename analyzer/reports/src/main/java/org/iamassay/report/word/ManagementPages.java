package org.iamassay.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.iamassay.report.ManagementFacts;
import org.iamassay.report.ReportContent;
import org.iamassay.report.Texts;

/** The pages that management reads: the summary, and how areas stand; no list grows with the account. */
final class ManagementPages {

    /** Sentences on what was not looked at. */
    private static final int MOST = 5;

    private final Pen pen;
    private final ReportContent content;
    private final Texts texts;

    ManagementPages(Pen pen, ReportContent content) {
        this.pen = pen;
        this.content = content;
        this.texts = content.presentation().texts();
    }

    void summary() {
        pen.body(content.headline());
        content.changes().ifPresent(changes -> pen.body(changes.line()));
        Grid.facts(pen, ManagementFacts.of(content));
        part("worst", content.worst());
        part("quick-wins", content.quickWins());
        part("not-seen", few(content.notSeen()));
    }

    /** Scores of the areas as a table and one chart. */
    void standing(Consumer<String> figure) {
        figure.accept("score-by-area");
        Grid.write(
                pen,
                content.table("scorecard"),
                Integer.MAX_VALUE,
                List.of(
                        new Grid.Take("area", 40),
                        new Grid.Take("score", 15),
                        new Grid.Take("coverage", 15),
                        new Grid.Take("passed", 15),
                        new Grid.Take("failed", 15)));
    }

    private List<String> few(List<String> all) {
        if (all.size() <= MOST) {
            return all;
        }
        List<String> few = new ArrayList<>(all.subList(0, MOST));
        few.add(texts.get("management.more", all.size() - MOST));
        return few;
    }

    private void part(String id, List<String> sentences) {
        pen.part(texts.get("management." + id));
        pen.bullets(sentences.isEmpty() ? List.of(texts.get("management.nothing")) : sentences);
    }
}
