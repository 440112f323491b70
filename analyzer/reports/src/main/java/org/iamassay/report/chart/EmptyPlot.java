package org.iamassay.report.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.iamassay.report.Texts;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;
import org.jspecify.annotations.Nullable;

/** Says that there is nothing to draw, which is not the same as a chart of zeros. */
final class EmptyPlot extends Plot {

    private static final long serialVersionUID = 1L;

    private static final BasicStroke DASHED =
            new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {5, 4}, 0);

    private final transient Texts texts;

    EmptyPlot(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String getPlotType() {
        return "empty";
    }

    @Override
    public void draw(
            Graphics2D g2,
            Rectangle2D area,
            @Nullable Point2D anchor,
            @Nullable PlotState parentState,
            @Nullable PlotRenderingInfo info) {
        g2.setPaint(Palette.SOFT_INK);
        g2.setStroke(DASHED);
        g2.draw(new RoundRectangle2D.Double(
                area.getX() + 4, area.getY() + 4, area.getWidth() - 8, area.getHeight() - 8, 8, 8));
        g2.setFont(ChartFonts.REGULAR);
        TextUtils.drawAlignedString(
                texts.get("chart.nothing"),
                g2,
                (float) area.getCenterX(),
                (float) area.getCenterY(),
                TextAnchor.CENTER);
    }
}
