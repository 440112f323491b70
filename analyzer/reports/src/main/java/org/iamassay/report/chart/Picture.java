package org.iamassay.report.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.iamassay.report.Figure;
import org.jfree.chart.JFreeChart;

/** A drawn figure, ready to be written; width and height are in user units (CSS pixels). */
public final class Picture {

    /** Pixels of the PNG per user unit. */
    public static final int SCALE = 2;

    private final Figure figure;
    private final JFreeChart chart;
    private final int width;
    private final int height;
    private final Tint tint;

    Picture(Figure figure, JFreeChart chart, int width, int height, Tint tint) {
        this.tint = tint;
        this.figure = figure;
        this.chart = chart;
        this.width = width;
        this.height = height;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** A PNG file of twice the width and height in pixels, marked as 144 dots per inch. */
    public byte[] png() {
        BufferedImage image = new BufferedImage(width * SCALE, height * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D target = image.createGraphics();
        target.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        target.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        target.scale(SCALE, SCALE);
        draw(target);
        target.dispose();
        return PngFile.bytes(image);
    }

    /** An SVG document with its XML declaration. */
    public String svg() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + inlineSvg() + "\n";
    }

    /**
     * An {@code svg} element to stand in a page.
     *
     * <p>Its ids begin with the figure's id. Colours of ink, grid, paper and lines carry the classes {@code ink}, {@code soft},
     * {@code grid}, {@code paper} and {@code edge} with the suffix {@code -fill} or {@code -line}, for pages that are shown dark.
     */
    public String inlineSvg() {
        return SvgElement.text(figure, width, height, tint.edge(), this::draw);
    }

    private void draw(Graphics2D target) {
        chart.draw(new OutlineGraphics(target), new Rectangle2D.Double(0, 0, width, height));
    }
}
