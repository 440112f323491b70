package org.iamassay.report.chart;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.iamassay.report.Texts;
import org.iamassay.report.trend.Gap;
import org.iamassay.report.trend.LifeStrip;
import org.iamassay.report.trend.LifeStrip.Lane;
import org.iamassay.report.trend.LifeStrip.Load;
import org.iamassay.report.trend.LifeStrip.Mark;
import org.iamassay.report.trend.LifeStrip.Stretch;
import org.iamassay.report.trend.Tone;

/** A lane for each credential over real time: thick where active, thin where not, hatched where nobody looked. */
final class LifeSketch {

    private static final double WIDTH = 1000;
    private static final double NAMES = 210;
    private static final double LANE = 34;
    private static final double HEAD = 22;
    private static final double THICK = 14;
    private static final double DISC = 7.5;

    private final LifeStrip figure;
    private final Texts texts;
    private final List<List<String>> names = new ArrayList<>();
    private final double left;
    private final TimeScale time;
    private final Key key;

    private LifeSketch(LifeStrip figure) {
        this.figure = figure;
        this.texts = figure.caption().texts();
        double wide = ChartFonts.width(texts.get("chart.failing-findings"), ChartFonts.SMALL) * 1.06;
        for (Lane lane : figure.lanes()) {
            List<String> lines = Lines.wrap(lane.name(), ChartFonts.SMALL, NAMES / 1.06);
            names.add(lines);
            for (String line : lines) {
                wide = Math.max(wide, ChartFonts.width(line, ChartFonts.SMALL) * 1.06);
            }
        }
        this.left = 8 + wide + 12;
        this.time = TimeScale.over(figure.from(), figure.to(), left, WIDTH - 14, texts);
        this.key = key();
    }

    static Outline of(LifeStrip figure) {
        LifeSketch sketch = new LifeSketch(figure);
        return new Outline(WIDTH, sketch.bottom() + 40 + sketch.key.height(), sketch::draw);
    }

    private Key key() {
        Key made = new Key(left, WIDTH - 8);
        List<Stretch> all = figure.lanes().stream()
                .flatMap(lane -> lane.stretches().stream())
                .toList();
        for (Tone tone : List.of(Tone.ACTIVE, Tone.INACTIVE, Tone.CHANGED, Tone.UNSEEN)) {
            all.stream()
                    .filter(stretch -> stretch.tone() == tone)
                    .findFirst()
                    .ifPresent(stretch -> made.fill(stretch.word(), Dye.of(tone)));
        }
        if (figure.lanes().stream().anyMatch(lane -> !lane.uses().isEmpty())) {
            made.blot(texts.get("chart.last-use"), Dye.INK, Pen.Blot.TRIANGLE, false);
        }
        if (!figure.marks().isEmpty()) {
            made.blot(texts.get("chart.event"), Dye.INK, Pen.Blot.DISC, true);
        }
        if (!figure.gaps().isEmpty()) {
            made.fill(texts.get("chart.no-report"), Dye.GAP);
        }
        return made;
    }

    private double top(int lane) {
        return HEAD + LANE * lane;
    }

    private double loads() {
        return top(figure.lanes().size());
    }

    private double bottom() {
        return loads() + (figure.loads().isEmpty() ? 4 : LANE);
    }

    private void draw(Pen pen) {
        figure.gaps().forEach(gap -> {
            double x = time.x(gap.from());
            pen.box(Dye.GAP, x, HEAD - 4, time.x(gap.to()) - x, bottom() - HEAD + 4);
        });
        time.draw(pen, HEAD - 4, bottom());
        figure.snapshots().forEach(at -> pen.line(Dye.SOFT, 1, false, time.x(at), HEAD - 9, time.x(at), HEAD - 4));
        pen.text(Dye.SOFT, ChartFonts.SMALL, 1, left - 9, HEAD - 3, texts.get("chart.snapshots"));
        for (int i = 0; i < figure.lanes().size(); i++) {
            lane(pen, i);
        }
        loads(pen);
        marks(pen);
        key.draw(pen, bottom() + 40);
    }

    private void lane(Pen pen, int number) {
        double middle = top(number) + LANE / 2 + 3;
        List<String> lines = names.get(number);
        double y = middle + 4 - (lines.size() - 1) * 6.5;
        for (String line : lines) {
            pen.text(Dye.INK, ChartFonts.SMALL, 1, left - 9, y, line);
            y += 13;
        }
        pen.line(Dye.GRID, 1, false, left, top(number) + LANE + 1, WIDTH - 14, top(number) + LANE + 1);
        Lane lane = figure.lanes().get(number);
        for (Stretch stretch : lane.stretches()) {
            double from = time.x(stretch.from());
            double thick = stretch.tone() == Tone.INACTIVE ? THICK * 0.5 : THICK;
            pen.open(texts.get("chart.stretch", stretch.word(), texts.day(stretch.from()), texts.day(stretch.to())));
            pen.box(Dye.of(stretch.tone()), from, middle - thick / 2, Math.max(2, time.x(stretch.to()) - from), thick);
            figure.gaps().forEach(gap -> pale(pen, stretch, gap, middle, thick));
            pen.close();
        }
        lane.uses().forEach(use -> {
            if (!use.isBefore(figure.from())) {
                pen.mark(
                        Pen.Blot.TRIANGLE,
                        Dye.INK,
                        false,
                        time.x(use),
                        middle + 11,
                        3,
                        texts.get("chart.used", texts.day(use)));
            }
        });
    }

    /** Within a gap the state is only what both ends show: most of the bar is taken away again. */
    private void pale(Pen pen, Stretch stretch, Gap gap, double middle, double thick) {
        Instant from = stretch.from().isAfter(gap.from()) ? stretch.from() : gap.from();
        Instant to = stretch.to().isBefore(gap.to()) ? stretch.to() : gap.to();
        if (from.isBefore(to)) {
            double x = time.x(from);
            pen.box(Dye.GAP, x, middle - thick / 2 + 1.5, time.x(to) - x, thick - 3);
        }
    }

    private void loads(Pen pen) {
        if (figure.loads().isEmpty()) {
            return;
        }
        double middle = loads() + LANE / 2;
        pen.text(Dye.INK, ChartFonts.SMALL, 1, left - 9, middle + 4, texts.get("chart.failing-findings"));
        double free = 0;
        for (Load load : figure.loads()) {
            double x = time.x(load.at());
            Dye dye = load.findings() == 0 ? Dye.GRID : Dye.of(load.worst());
            String text = Integer.toString(load.findings());
            pen.open(load.text());
            if (x - 9 >= free) {
                pen.box(dye.plain(), x - 8.5, middle - 9, 17, 18);
                pen.text(load.findings() == 0 ? Dye.INK : dye.inkOn(), ChartFonts.SMALL, 0, x, middle + 4, text);
                free = x + 9;
            } else {
                pen.line(load.findings() == 0 ? Dye.GRID : dye.plain(), 3, false, x, middle - 9, x, middle + 9);
            }
            pen.close();
        }
    }

    /** Numbers in discs above their lanes, moved aside where two would meet. */
    private void marks(Pen pen) {
        double[] free = new double[figure.lanes().size() + 1];
        for (Mark mark : figure.marks()) {
            int lane = mark.lane() < 0 ? figure.lanes().size() : mark.lane();
            double y = mark.lane() < 0 ? HEAD - 12 : top(mark.lane()) + LANE / 2 - 9;
            double from = time.x(mark.from());
            double to = time.x(mark.to());
            double x = Math.max(Math.max((from + to) / 2, free[lane]), left + DISC);
            free[lane] = x + 2 * DISC + 1;
            pen.open(mark.number() + ". " + mark.text());
            if (to - from > 2) {
                pen.line(Dye.INK, 1.2, false, from, y, to, y);
                pen.line(Dye.INK, 1.2, false, from, y - 3, from, y + 3);
                pen.line(Dye.INK, 1.2, false, to, y - 3, to, y + 3);
            }
            pen.mark(Pen.Blot.DISC, Dye.INK, true, x, y, DISC, "");
            pen.text(Dye.INK, ChartFonts.SMALL, 0, x, y + 4, Integer.toString(mark.number()));
            pen.close();
        }
    }
}
