package org.iamassay.report.chart;

import java.awt.Graphics2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;

/** A category axis at the left whose labels are broken into lines, never cut. */
final class WrappedCategoryAxis extends CategoryAxis {

    private static final long serialVersionUID = 1L;

    private static final double LABEL_WIDTH = 200;

    WrappedCategoryAxis() {
        setTickLabelFont(ChartFonts.REGULAR);
        setTickLabelPaint(Palette.INK);
        setAxisLinePaint(Palette.SOFT_INK);
        setTickMarksVisible(false);
        setCategoryMargin(0.3);
        setLowerMargin(0.01);
        setUpperMargin(0.01);
    }

    /** Lines of the longest label. */
    static int lines(Iterable<String> labels) {
        int lines = 1;
        for (String label : labels) {
            lines = Math.max(
                    lines, Lines.wrap(label, ChartFonts.REGULAR, LABEL_WIDTH).size());
        }
        return lines;
    }

    /** Width of the longest line, in user units. */
    static double width(Iterable<String> labels) {
        double width = 0;
        for (String label : labels) {
            for (String line : Lines.wrap(label, ChartFonts.REGULAR, LABEL_WIDTH)) {
                width = Math.max(width, ChartFonts.width(line, ChartFonts.REGULAR));
            }
        }
        return width;
    }

    @Override
    @SuppressWarnings("rawtypes") // the method of JFreeChart takes the raw type
    protected TextBlock createLabel(Comparable category, float width, RectangleEdge edge, Graphics2D g2) {
        return Lines.block(
                category.toString(), getTickLabelFont(), getTickLabelPaint(), LABEL_WIDTH, HorizontalAlignment.RIGHT);
    }
}
