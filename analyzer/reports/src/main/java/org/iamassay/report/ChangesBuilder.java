package org.iamassay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.iamassay.history.Comparison;
import org.iamassay.history.FindingChange;
import org.iamassay.history.State;
import org.iamassay.report.Figure.Meaning;
import org.iamassay.report.Figure.Series;

/** Turns a comparison into the section on changes: sentences, tables and the chart of the movement. */
final class ChangesBuilder {

    private final Comparison comparison;
    private final Texts texts;
    private final MovementWords movement;
    private final boolean any;

    ChangesBuilder(Comparison comparison, Texts texts) {
        this.comparison = comparison;
        this.texts = texts;
        this.movement = new MovementWords(comparison, texts);
        this.any = ChangeWords.any(comparison);
    }

    Changes changes() {
        return new Changes(
                texts.get("changes." + direction() + ".title", day()),
                line(),
                any,
                any ? movement.sentence() : nothing(),
                notes(),
                new ChangeLimits(texts).sentences(comparison.limits()));
    }

    /** Nothing is listed when nothing changed; what persists stands in the tables of the report itself. */
    List<ReportTable> tables() {
        return any ? new ChangeTables(comparison, texts).all() : List.of();
    }

    /** The steps from the score before to the score after. */
    Optional<Figure> figure() {
        return any ? Points.of(comparison).map(this::figure) : Optional.empty();
    }

    private Figure figure(Points points) {
        List<String> categories = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        categories.add(texts.get("movement-step.before", day()));
        values.add(points.before().doubleValue());
        for (int i = 0; i < Points.PARTS.size(); i++) {
            categories.add(texts.get("movement-step." + Points.PARTS.get(i)));
            values.add(points.parts().get(i).doubleValue());
        }
        categories.add(texts.get(
                "movement-step.after",
                ChangeWords.day(comparison.reportedAfter().asOf())));
        values.add(points.after().doubleValue());
        return ResultFigures.figure(
                texts,
                "score-movement",
                Figure.Kind.WATERFALL,
                categories,
                List.of(new Series(texts.get("series.points"), Meaning.NEUTRAL, values)));
    }

    private String line() {
        String key = "changes." + direction();
        if (!any) {
            return texts.get(key + ".nothing", day());
        }
        String line = texts.get(
                key + ".line", day(), movement.scores(), count(State.NEW), resolved(), count(State.REGRESSED));
        long newly = comparison.findings().stream()
                .filter(finding -> "newly-assessed".equals(finding.reason()))
                .count();
        return newly == 0 ? line : line + " " + texts.count("changes.newly-assessed", newly);
    }

    private String nothing() {
        int persisting = count(State.PERSISTING);
        int accepted = count(State.ACCEPTED);
        String sentence = texts.get("changes.nothing", day());
        if (persisting > 0) {
            sentence += " " + texts.count("changes.persisting", persisting);
        }
        return accepted == 0 ? sentence : sentence + " " + texts.count("changes.accepted", accepted);
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(comparison.warnings());
        if (any && Points.of(comparison).isPresent()) {
            notes.add(texts.get("changes.rounding"));
        }
        return notes;
    }

    private int count(State state) {
        return comparison.in(state).size();
    }

    private long resolved() {
        return comparison.findings().stream()
                .filter((FindingChange finding) -> ChangeWords.state(finding).equals(State.RESOLVED.word()))
                .count();
    }

    private String direction() {
        boolean back = comparison.before().asOf().isAfter(comparison.after().asOf());
        return back ? "with" : "since";
    }

    private String day() {
        return ChangeWords.day(comparison.before().asOf());
    }
}
