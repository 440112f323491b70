package org.iamassay.report.chart;

import java.awt.Color;
import java.awt.Font;
import java.util.Locale;
import java.util.Map;
import org.iamassay.report.SafeText;

/** Writes lean {@code svg} markup whose texts are texts, for pages with many drawings. */
final class SvgPen implements Pen {

    private static final Map<Font, String> SIZES =
            Map.of(ChartFonts.REGULAR, "tr", ChartFonts.SMALL, "ts", ChartFonts.BOLD, "tb", ChartFonts.TITLE, "tt");

    private final StringBuilder out = new StringBuilder(4096);

    /** What was drawn so far. */
    String body() {
        return out.toString();
    }

    @Override
    public void area(Dye dye, double... points) {
        out.append("<path").append(fill(dye)).append(" d=\"");
        path(points);
        out.append("z\"/>");
    }

    @Override
    public void box(Dye dye, double x, double y, double width, double height) {
        out.append("<rect").append(fill(dye)).append(at("x", x)).append(at("y", y));
        out.append(at("width", Math.max(0, width)))
                .append(at("height", Math.max(0, height)))
                .append("/>");
    }

    @Override
    public void line(Dye dye, double width, boolean dashed, double... points) {
        out.append("<path fill=\"none\"").append(stroke(dye)).append(at("stroke-width", width));
        out.append(dashed ? " stroke-dasharray=\"5 3\"" : "").append(" d=\"");
        path(points);
        out.append("\"/>");
    }

    @Override
    public void mark(Blot blot, Dye dye, boolean hollow, double x, double y, double size, String note) {
        open(note);
        String paints = fill(hollow ? Dye.PAPER : dye) + stroke(dye);
        paints = merged(paints) + " stroke-width=\"1.5\"";
        if (blot == Blot.DISC) {
            out.append("<circle")
                    .append(paints)
                    .append(at("cx", x))
                    .append(at("cy", y))
                    .append(at("r", size));
        } else {
            out.append("<path").append(paints).append(" d=\"");
            path(Blots.points(blot, x, y, size));
            out.append("z\"");
        }
        out.append("/>");
        close(note);
    }

    @Override
    public void text(Dye dye, Font font, int anchor, double x, double y, String text) {
        out.append("<text").append(classes(dye, font)).append(at("x", x)).append(at("y", y));
        out.append(anchor == 0 ? " text-anchor=\"middle\"" : anchor > 0 ? " text-anchor=\"end\"" : "");
        out.append('>').append(escaped(text)).append("</text>");
    }

    @Override
    public void upright(Dye dye, Font font, double x, double y, String text) {
        out.append("<text").append(classes(dye, font)).append(" text-anchor=\"middle\" transform=\"translate(");
        out.append(number(x + font.getSize2D() / 3))
                .append(' ')
                .append(number(y))
                .append(") rotate(-90)\">");
        out.append(escaped(text)).append("</text>");
    }

    @Override
    public void open(String note) {
        if (!note.isEmpty()) {
            out.append("<g><title>").append(escaped(note)).append("</title>");
        }
    }

    @Override
    public void close() {
        out.append("</g>");
    }

    private void close(String note) {
        if (!note.isEmpty()) {
            close();
        }
    }

    /** An element has one class attribute: those of fill and stroke become one. */
    private static String merged(String paints) {
        int first = paints.indexOf(" class=\"");
        int second = paints.indexOf(" class=\"", first + 1);
        if (second < 0) {
            return paints;
        }
        int end = paints.indexOf('"', second + 8);
        String other = paints.substring(second + 8, end);
        String rest = paints.substring(0, second) + paints.substring(end + 1);
        return rest.substring(0, first + 8) + other + " " + rest.substring(first + 8);
    }

    private String classes(Dye dye, Font font) {
        String size = SIZES.getOrDefault(font, "ts");
        return dye.name().isEmpty()
                ? " class=\"" + size + "\" fill=\"" + hex(dye.color()) + "\""
                : " class=\"" + size + " " + dye.name() + "-fill\"";
    }

    private String fill(Dye dye) {
        if (!dye.name().isEmpty()) {
            return " class=\"" + dye.name() + "-fill\"" + opacity(dye.color());
        }
        if (dye.paint() instanceof Hatch hatch && hatch.pattern() != Hatch.Pattern.PLAIN) {
            String id = SvgPatterns.id(hatch);
            return " fill=\"url(#" + id + ")\"";
        }
        return " fill=\"" + hex(dye.color()) + "\"" + opacity(dye.color());
    }

    private static String stroke(Dye dye) {
        return dye.name().isEmpty() ? " stroke=\"" + hex(dye.color()) + "\"" : " class=\"" + dye.name() + "-line\"";
    }

    private static String opacity(Color color) {
        return color.getAlpha() == 255 ? "" : " fill-opacity=\"" + number(color.getAlpha() / 255.0) + "\"";
    }

    static String hex(Color color) {
        return String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xFFFFFF);
    }

    private void path(double[] points) {
        for (int i = 0; i < points.length; i += 2) {
            out.append(i == 0 ? 'M' : 'L').append(number(points[i])).append(' ').append(number(points[i + 1]));
        }
    }

    private static String at(String name, double value) {
        return " " + name + "=\"" + number(value) + "\"";
    }

    /** At most two decimals, as short as it goes. */
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        String text = Long.toString(hundredths / 100);
        long rest = Math.abs(hundredths % 100);
        if (rest == 0) {
            return text;
        }
        String sign = hundredths < 0 && hundredths > -100 ? "-" : "";
        return sign + text + (rest % 10 == 0 ? "." + rest / 10 : (rest < 10 ? ".0" : ".") + rest);
    }

    static String escaped(String text) {
        return SafeText.visible(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
