package org.iamassay.report.chart;

import java.awt.BasicStroke;
import java.util.Locale;
import java.util.stream.IntStream;
import org.iamassay.report.Figure;
import org.iamassay.report.Texts;
import org.jfree.chart.labels.StandardPieSectionLabelGenerator;
import org.jfree.chart.plot.CenterTextMode;
import org.jfree.chart.plot.RingPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.general.DefaultPieDataset;

/** A ring of parts; names, numbers and shares stand beside their parts, the total in the middle. */
final class RingSketch {

    private static final double HEIGHT = 280;

    private static final char NO_BREAK = '\u00A0';

    private RingSketch() {}

    static Charts.Sketch of(Figure figure, Tint tint) {
        DefaultPieDataset<Values.Key> data = new DefaultPieDataset<>();
        RingPlot plot = new RingPlot(data);
        double total = figure.series().stream().mapToDouble(Values::sum).sum();
        for (int s : IntStream.range(0, figure.series().size()).toArray()) {
            addPart(plot, data, figure, s, total, tint);
        }
        plot.setCenterTextMode(CenterTextMode.FIXED);
        plot.setCenterText(Values.text(total, figure.texts()));
        plot.setCenterTextFont(ChartFonts.LARGE);
        plot.setCenterTextColor(Palette.INK);
        plot.setSectionDepth(0.4);
        plot.setSeparatorsVisible(false);
        plot.setShadowPaint(null);
        plot.setBackgroundPaint(Palette.PAPER);
        plot.setOutlineVisible(false);
        plot.setIgnoreZeroValues(true);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        labels(plot);
        return new Charts.Sketch(plot, HEIGHT, false);
    }

    private static void addPart(
            RingPlot plot, DefaultPieDataset<Values.Key> data, Figure figure, int series, double total, Tint tint) {
        Figure.Series part = figure.series().get(series);
        double value = Values.sum(part);
        String words = Values.text(value, figure.texts()) + share(value, total, figure.texts());
        Values.Key key = new Values.Key(series, part.name() + ": " + words);
        Hatch fill = tint.fill(figure, series);
        data.setValue(key, value);
        plot.setSectionPaint(key, fill);
        plot.setSectionOutlinePaint(key, Palette.PAPER);
        plot.setSectionOutlineStroke(key, new BasicStroke(2));
    }

    private static String share(double value, double total, Texts texts) {
        return total > 0
                ? " ("
                        + texts.get("percent", Values.text(100 * value / total, texts))
                                .replace(' ', NO_BREAK) + ")"
                : "";
    }

    private static void labels(RingPlot plot) {
        plot.setLabelGenerator(new StandardPieSectionLabelGenerator("{0}", Locale.ROOT));
        plot.setLabelFont(ChartFonts.REGULAR);
        plot.setLabelPaint(Palette.INK);
        plot.setLabelBackgroundPaint(null);
        plot.setLabelOutlinePaint(null);
        plot.setLabelShadowPaint(null);
        plot.setLabelLinkPaint(Palette.SOFT_INK);
        plot.setMaximumLabelWidth(0.3);
    }
}
