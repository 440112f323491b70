package org.iamassay.report.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import org.apache.batik.ext.awt.g2d.AbstractGraphics2D;
import org.apache.batik.ext.awt.g2d.GraphicContext;

/**
 * Draws text as outlines and patterns as shapes on another graphics, so that a picture needs no font where it is seen
 * and PNG and SVG have one geometry.
 *
 * <p>Clips are not passed on: charts are laid out so that nothing has to be cut off. Images are not supported.
 */
final class OutlineGraphics extends AbstractGraphics2D {

    private static final Graphics2D METRICS = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();

    private final Graphics2D target;
    private final AffineTransform base;

    OutlineGraphics(Graphics2D target) {
        super(true);
        this.target = target;
        this.base = target.getTransform();
        this.gc = new GraphicContext();
    }

    private OutlineGraphics(OutlineGraphics other) {
        super(other);
        this.target = other.target;
        this.base = other.base;
    }

    @Override
    public void fill(Shape shape) {
        if (getPaint() instanceof Hatch hatch) {
            paint(hatch.base(), shape);
            paint(hatch.line(), hatch.marks(shape));
            return;
        }
        paint(getPaint(), shape);
    }

    @Override
    public void draw(Shape shape) {
        prepare(getPaint() instanceof Hatch hatch ? hatch.line() : getPaint());
        target.setStroke(getStroke());
        target.draw(shape);
    }

    private void paint(Paint paint, Shape shape) {
        prepare(paint);
        target.fill(shape);
    }

    private void prepare(Paint paint) {
        AffineTransform transform = new AffineTransform(base);
        transform.concatenate(getTransform());
        target.setTransform(transform);
        target.setComposite(getComposite());
        target.setPaint(paint);
    }

    @Override
    public void drawString(String text, float x, float y) {
        if (!text.isEmpty()) {
            paint(getPaint(), ChartFonts.outline(text, getFont(), x, y));
        }
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return ChartFonts.CONTEXT;
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        return new ChartMetrics(font, METRICS.getFontMetrics(font));
    }

    @Override
    public Graphics create() {
        return new OutlineGraphics(this);
    }

    @Override
    public void dispose() {
        // The target belongs to whoever made it.
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        return METRICS.getDeviceConfiguration();
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        throw new UnsupportedOperationException("styled text");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        throw new UnsupportedOperationException("images");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        throw new UnsupportedOperationException("images");
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform transform) {
        throw new UnsupportedOperationException("images");
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform transform) {
        throw new UnsupportedOperationException("images");
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw new UnsupportedOperationException("copying pixels");
    }

    @Override
    public void setXORMode(Color color) {
        throw new UnsupportedOperationException("exclusive-or painting");
    }
}
