package org.iamassay.report.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The bundled font of all charts: fonts of the machine differ, and a server may have none. */
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

    private ChartFonts() {}

    /** Width in user units. */
    static double width(String text, Font font) {
        return font.getStringBounds(text, CONTEXT).getWidth();
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
