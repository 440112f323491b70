package org.iamassay.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;

/** A plot that is drawn by a pen. */
final class PenPlot extends Plot {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<Pen> drawing;
    private final double top;
    private final transient Consumer<Pen> around;

    /** A drawing that begins {@code top} below the edge, and what stands around it. */
    PenPlot(Consumer<Pen> drawing, double top, Consumer<Pen> around) {
        this.drawing = drawing;
        this.top = top;
        this.around = around;
    }

    @Override
    public String getPlotType() {
        return "drawing";
    }

    @Override
    public void draw(
            Graphics2D g2,
            Rectangle2D area,
            @Nullable Point2D anchor,
            @Nullable PlotState parentState,
            @Nullable PlotRenderingInfo info) {
        GraphicsPen pen = new GraphicsPen(g2);
        g2.translate(area.getX(), area.getY());
        around.accept(pen);
        g2.translate(0, top);
        drawing.accept(pen);
        g2.translate(-area.getX(), -area.getY() - top);
    }
}
