package org.iamassay.report.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The bundled fonts of all charts: fonts of the machine differ, and a server may have none. */
final class ChartFonts {

    /** Without hints and pixel grid, so that widths are the same at every size and on every machine. */
    static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private static final Font REGULAR_FACE = load("DejaVuSansCondensed.ttf");
    private static final Font BOLD_FACE = load("DejaVuSansCondensed-Bold.ttf");

    static final Font REGULAR = REGULAR_FACE.deriveFont(12.5f);
    static final Font SMALL = REGULAR_FACE.deriveFont(11.5f);
    static final Font BOLD = BOLD_FACE.deriveFont(12.5f);
    static final Font TITLE = BOLD_FACE.deriveFont(15f);
    static final Font LARGE = BOLD_FACE.deriveFont(26f);

    /** Loaded when the first character needs it. */
    private static final class Japanese {
        static final Font REGULAR_FACE = load("NotoSansJP-Regular-Subset.ttf");
        static final Font BOLD_FACE = load("NotoSansJP-Bold-Subset.ttf");
    }

    /** A part of a text that one font can show. */
    private record Part(String text, Font font) {}

    private ChartFonts() {}

    /** Width in user units. */
    static double width(String text, Font font) {
        if (font.canDisplayUpTo(text) < 0) {
            return font.getStringBounds(text, CONTEXT).getWidth();
        }
        return parts(text, font).stream()
                .mapToDouble(part ->
                        part.font().getStringBounds(part.text(), CONTEXT).getWidth())
                .sum();
    }

    /** The outline of a text that begins at x on the base line y. */
    static Shape outline(String text, Font font, double x, double y) {
        Path2D.Float outline = new Path2D.Float();
        double left = x;
        for (Part part : parts(text, font)) {
            outline.append(
                    part.font().createGlyphVector(CONTEXT, part.text()).getOutline((float) left, (float) y), false);
            left += part.font().getStringBounds(part.text(), CONTEXT).getWidth();
        }
        return outline;
    }

    private static List<Part> parts(String text, Font font) {
        if (font.canDisplayUpTo(text) < 0) {
            return List.of(new Part(text, font));
        }
        List<Part> parts = new ArrayList<>();
        text.codePoints().forEach(c -> append(parts, Character.toString(c), fontFor(c, font)));
        return parts;
    }

    private static void append(List<Part> parts, String character, Font font) {
        Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        if (last != null && last.font().equals(font)) {
            parts.set(parts.size() - 1, new Part(last.text() + character, font));
        } else {
            parts.add(new Part(character, font));
        }
    }

    /** The first font that has the character; one that none has is shown as the box of the first. */
    private static Font fontFor(int character, Font font) {
        if (font.canDisplay(character)) {
            return font;
        }
        boolean bold = font.getFontName().equals(BOLD_FACE.getFontName());
        if (bold && Japanese.BOLD_FACE.canDisplay(character)) {
            return Japanese.BOLD_FACE.deriveFont(font.getSize2D());
        }
        return Japanese.REGULAR_FACE.canDisplay(character) ? Japanese.REGULAR_FACE.deriveFont(font.getSize2D()) : font;
    }

    private static Font load(String file) {
        try (InputStream in = Objects.requireNonNull(ChartFonts.class.getResourceAsStream(file), file)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
