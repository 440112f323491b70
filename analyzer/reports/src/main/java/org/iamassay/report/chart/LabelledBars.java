package org.iamassay.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.iamassay.report.Texts;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;

/** Bars with their number behind the end. */
final class LabelledBars extends BarRenderer {

    private static final long serialVersionUID = 1L;

    private static final float GAP = 6;

    private final transient Texts texts;

    LabelledBars(Texts texts) {
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
        g2.setFont(ChartFonts.BOLD);
        g2.setPaint(Palette.INK);
        String text = Values.text(data.getValue(row, column).doubleValue(), texts);
        TextUtils.drawAlignedString(
                text, g2, (float) bar.getMaxX() + GAP, (float) bar.getCenterY(), TextAnchor.CENTER_LEFT);
    }
}
