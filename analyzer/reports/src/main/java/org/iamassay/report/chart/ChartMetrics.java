package org.iamassay.report.chart;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.geom.Rectangle2D;

/** Measures texts as {@link ChartFonts} draws them, with the characters that another font has to lend. */
final class ChartMetrics extends FontMetrics {

    private static final long serialVersionUID = 1L;

    private final FontMetrics first;

    ChartMetrics(Font font, FontMetrics first) {
        super(font);
        this.first = first;
    }

    @Override
    public int stringWidth(String text) {
        return getFont().canDisplayUpTo(text) < 0
                ? first.stringWidth(text)
                : (int) Math.ceil(ChartFonts.width(text, getFont()));
    }

    @Override
    public Rectangle2D getStringBounds(String text, Graphics context) {
        Rectangle2D bounds = first.getStringBounds(text, context);
        return getFont().canDisplayUpTo(text) < 0
                ? bounds
                : new Rectangle2D.Double(
                        bounds.getX(), bounds.getY(), ChartFonts.width(text, getFont()), bounds.getHeight());
    }

    @Override
    public int charsWidth(char[] data, int offset, int length) {
        return stringWidth(new String(data, offset, length));
    }

    @Override
    public int getAscent() {
        return first.getAscent();
    }

    @Override
    public int getDescent() {
        return first.getDescent();
    }

    @Override
    public int getLeading() {
        return first.getLeading();
    }

    @Override
    public int getHeight() {
        return first.getHeight();
    }
}
