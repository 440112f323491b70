package org.iamassay.report.html;

import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.iamassay.report.Brand;
import org.iamassay.report.Brand.Colours;
import org.iamassay.report.Contrast;

/** Colours and fonts of a brand as variables of a style sheet, for light and for dark pages. */
final class BrandCss {

    /** The grounds that words have to be read on: the darkest of the light ones, the lightest of the dark ones. */
    private static final Color LIGHT = new Color(0xF4F6F8);

    private static final Color DARK = new Color(0x202A34);
    private static final double SOFT = 0.78;
    private static final double SHADE = 0.4;
    private static final double EDGE = 0.45;

    private static final String FONTS =
            "\"Segoe UI\", \"Helvetica Neue\", Arial, \"Liberation Sans\", \"DejaVu Sans\", ";
    private static final String JAPANESE =
            "\"Yu Gothic\", \"Hiragino Sans\", Meiryo, \"Noto Sans CJK JP\", \"Noto Sans JP\", ";

    private BrandCss() {}

    static String of(Brand brand) {
        String light = block(light(brand.colours()));
        String dark = block(dark(brand.colours()));
        return ":root {" + light + fonts(brand.fonts()) + " }\n"
                + ":root[data-theme=\"dark\"] {" + dark + " }\n"
                + "@media (prefers-color-scheme: dark) { :root:not([data-theme=\"light\"]) {" + dark + " } }\n"
                + "@media print { :root, :root[data-theme=\"dark\"], :root:not([data-theme=\"light\"]) {" + light
                + " } }\n";
    }

    private static Map<String, Color> light(Colours colours) {
        Map<String, Color> light = new LinkedHashMap<>();
        Color primary = Colours.of(colours.primary());
        Color accent = Contrast.readable(Colours.of(colours.accent()), LIGHT);
        light.put("ink", Contrast.readable(Colours.of(colours.text()), LIGHT));
        light.put("accent", accent);
        light.put("focus", accent);
        light.put("heading", Contrast.readable(primary, LIGHT));
        light.put("brand-bg", primary);
        light.put("brand-ink", Color.WHITE);
        light.put("brand-soft", soft(primary));
        light.put("reported", Contrast.readable(Colours.of(colours.neutral()), LIGHT));
        light.put("edge", Contrast.mix(Colours.of(colours.neutral()), Color.BLACK, EDGE));
        return light;
    }

    private static Map<String, Color> dark(Colours colours) {
        Map<String, Color> dark = new LinkedHashMap<>();
        Color ground = Contrast.mix(Colours.of(colours.primary()), Color.BLACK, SHADE);
        Color accent = Contrast.readable(Colours.of(colours.accent()), DARK);
        dark.put("ink", new Color(0xE6EBF0));
        dark.put("accent", accent);
        dark.put("focus", accent);
        dark.put("heading", new Color(0xE6EBF0));
        dark.put("brand-bg", ground);
        dark.put("brand-ink", Color.WHITE);
        dark.put("brand-soft", soft(ground));
        dark.put("reported", Contrast.readable(Colours.of(colours.neutral()), DARK));
        dark.put("edge", Contrast.readable(Colours.of(colours.neutral()), DARK));
        return dark;
    }

    private static Color soft(Color ground) {
        return Contrast.readable(Contrast.mix(ground, Color.WHITE, SOFT), ground);
    }

    private static String block(Map<String, Color> colours) {
        StringBuilder css = new StringBuilder();
        colours.forEach((name, colour) ->
                css.append(String.format(Locale.ROOT, " --%s: #%06x;", name, colour.getRGB() & 0xFFFFFF)));
        return css.toString();
    }

    private static String fonts(Brand.Fonts fonts) {
        String japanese = "\"" + fonts.eastAsian() + "\", " + JAPANESE;
        return " --body-font: \"" + fonts.body() + "\", " + FONTS + japanese + "sans-serif;"
                + " --heading-font: \"" + fonts.heading() + "\", " + FONTS + japanese + "sans-serif;"
                + " --mono-font: \"" + fonts.monospaced() + "\", ui-monospace, \"Cascadia Mono\", Consolas,"
                + " \"Liberation Mono\", \"DejaVu Sans Mono\", " + japanese + "monospace;";
    }
}
