package org.iamassay.report.chart;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.iamassay.report.trend.Tone;

/** The patterns that the lean drawings of a page share. */
final class SvgPatterns {

    private SvgPatterns() {}

    static String id(Hatch hatch) {
        return "p" + hatch.pattern().name().substring(0, 1).toLowerCase(Locale.ROOT)
                + SvgPen.hex(hatch.base()).substring(1);
    }

    /** The definitions, in an {@code svg} element without size; a page holds them once. */
    static String element() {
        Map<String, Hatch> all = new TreeMap<>();
        all.put(id(Dyes.GAP), Dyes.GAP);
        for (Tone tone : Tone.values()) {
            Hatch hatch = Dyes.of(tone);
            if (hatch.pattern() != Hatch.Pattern.PLAIN) {
                all.put(id(hatch), hatch);
            }
        }
        StringBuilder out = new StringBuilder("<svg class=\"patterns\" width=\"0\" height=\"0\" aria-hidden=\"true\">");
        out.append("<defs>");
        all.forEach((id, hatch) -> pattern(out, id, hatch));
        return out.append("</defs></svg>").toString();
    }

    private static void pattern(StringBuilder out, String id, Hatch hatch) {
        boolean gap = hatch.equals(Dyes.GAP);
        String base = gap ? "class=\"gap-fill\"" : "fill=\"" + SvgPen.hex(hatch.base()) + "\"";
        String line = gap ? "class=\"gap-line\"" : "stroke=\"" + SvgPen.hex(hatch.line()) + "\"";
        out.append("<pattern id=\"").append(id);
        out.append("\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\"");
        out.append(rotation(hatch.pattern()))
                .append("><rect width=\"7\" height=\"7\" ")
                .append(base)
                .append("/>");
        if (hatch.pattern() == Hatch.Pattern.DOTTED) {
            out.append("<circle cx=\"3.5\" cy=\"3.5\" r=\"1.3\" fill=\"").append(SvgPen.hex(hatch.line()));
            out.append("\"/>");
        } else {
            out.append("<path d=\"M0 3.5H7\" stroke-width=\"1.5\" ")
                    .append(line)
                    .append("/>");
        }
        out.append("</pattern>");
    }

    private static String rotation(Hatch.Pattern pattern) {
        return switch (pattern) {
            case RISING -> " patternTransform=\"rotate(-45)\"";
            case FALLING -> " patternTransform=\"rotate(45)\"";
            default -> "";
        };
    }
}
