package org.iamassay.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.iamassay.assess.CheckResult;
import org.iamassay.assess.QuickWins;
import org.iamassay.check.Effort;
import org.iamassay.report.Figure.Kind;
import org.iamassay.report.Figure.Meaning;
import org.iamassay.report.Figure.Series;

/** The figure of gain over effort: what to mend first. */
final class Quickest {

    private final Basis basis;

    Quickest(Basis basis) {
        this.basis = basis;
    }

    Figure figure() {
        List<CheckResult> wins = QuickWins.of(basis.assessment()).stream()
                .filter(c -> c.gain().signum() > 0)
                .toList();
        List<String> names = new ArrayList<>();
        List<Double> efforts = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<Double> gains = new ArrayList<>();
        for (CheckResult win : wins) {
            Effort effort = win.run().info().effort();
            names.add(Basis.reference(win) + " " + basis.title(win));
            efforts.add((double) Arrays.asList(Effort.values()).indexOf(effort) + 1);
            words.add(basis.text("effort." + effort.word()));
            gains.add(win.gain().doubleValue());
        }
        Figure figure = ResultFigures.figure(
                basis.texts(),
                "quick-wins",
                Kind.PLACES,
                names,
                List.of(
                        new Series(basis.text("series.effort"), Meaning.NEUTRAL, efforts, words),
                        new Series(basis.text("series.gain"), Meaning.NEUTRAL, gains)));
        Figure counted = figure.ofCounts();
        return wins.isEmpty()
                ? counted
                : counted.saying(basis.text(
                        "message.quick-wins",
                        Basis.reference(wins.get(0)),
                        wins.get(0).gain()));
    }
}
