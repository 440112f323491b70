package org.iamassay.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.iamassay.report.Texts;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;

/** Stacked bars with a number in every part that has room for it. */
final class LabelledStackedBars extends StackedBarRenderer {

    private static final long serialVersionUID = 1L;

    private static final double SIDE = 4;
    private static final double PLATE_HEIGHT = 15;

    private final transient Texts texts;

    LabelledStackedBars(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected void drawItemLabel(
            Graphics2D g2,
            CategoryDataset data,
            int row,
            int column,
            CategoryPlot plot,
            CategoryItemLabelGenerator generator,
            Rectangle2D bar,
            boolean negative) {
        String text = Values.text(data.getValue(row, column).doubleValue(), texts);
        double width = ChartFonts.width(text, ChartFonts.BOLD) + 2 * SIDE;
        if (width + 2 > bar.getWidth() || !(getItemPaint(row, column) instanceof Hatch fill)) {
            return;
        }
        plate(g2, fill.base(), bar, width);
        g2.setFont(ChartFonts.BOLD);
        g2.setPaint(Palette.inkOn(fill.base()));
        TextUtils.drawAlignedString(text, g2, (float) bar.getCenterX(), (float) bar.getCenterY(), TextAnchor.CENTER);
    }

    /** Keeps the pattern away from the number. */
    private static void plate(Graphics2D g2, Color colour, Rectangle2D bar, double width) {
        g2.setPaint(colour);
        g2.fill(new RoundRectangle2D.Double(
                bar.getCenterX() - width / 2, bar.getCenterY() - PLATE_HEIGHT / 2, width, PLATE_HEIGHT, 4, 4));
    }
}
