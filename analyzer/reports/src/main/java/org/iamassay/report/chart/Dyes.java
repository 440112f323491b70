package org.iamassay.report.chart;

import java.awt.Color;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.iamassay.report.chart.Hatch.Pattern;
import org.iamassay.report.trend.Tone;

/** The colours and patterns of figures over time; neighbours differ in pattern too. */
final class Dyes {

    private static final Color BLUE = new Color(0x0072B2);
    private static final Color SKY = new Color(0x56B4E9);
    private static final Color GREEN = new Color(0x009E73);
    private static final Color ORANGE = new Color(0xE69F00);
    private static final Color VERMILION = new Color(0xD55E00);
    private static final Color PURPLE = new Color(0xCC79A7);
    private static final Color GREY = new Color(0xA3ADB8);
    private static final Color WINE = new Color(0x8F1D1D);

    static final Hatch GAP = new Hatch(new Color(0xF1F3F5), new Color(0xDDE2E7), Pattern.RISING);

    private static final Map<Tone, Hatch> ALL = all();

    private Dyes() {}

    static Hatch of(Tone tone) {
        return Objects.requireNonNull(ALL.get(tone), tone::name);
    }

    /** Whether a dark page shows it in another shade. */
    static boolean changes(Tone tone) {
        return Set.of(Tone.REPORTED, Tone.RESTATED, Tone.CRITICAL).contains(tone);
    }

    private static Map<Tone, Hatch> all() {
        EnumMap<Tone, Hatch> all = new EnumMap<>(Tone.class);
        put(all, Tone.REPORTED, BLUE, Pattern.PLAIN);
        put(all, Tone.RESTATED, VERMILION, Pattern.PLAIN);
        put(all, Tone.FIRST, BLUE, Pattern.PLAIN);
        put(all, Tone.SECOND, VERMILION, Pattern.RISING);
        put(all, Tone.THIRD, GREEN, Pattern.LEVEL);
        put(all, Tone.FOURTH, PURPLE, Pattern.DOTTED);
        put(all, Tone.FIFTH, ORANGE, Pattern.FALLING);
        put(all, Tone.CRITICAL, WINE, Pattern.PLAIN);
        put(all, Tone.HIGH, VERMILION, Pattern.RISING);
        put(all, Tone.MEDIUM, ORANGE, Pattern.PLAIN);
        put(all, Tone.LOW, SKY, Pattern.LEVEL);
        put(all, Tone.INFO, GREY, Pattern.PLAIN);
        put(all, Tone.OPENED, VERMILION, Pattern.RISING);
        put(all, Tone.RESOLVED, GREEN, Pattern.PLAIN);
        put(all, Tone.REMOVED, SKY, Pattern.FALLING);
        put(all, Tone.UNSEEN, PURPLE, Pattern.DOTTED);
        put(all, Tone.REAL, BLUE, Pattern.PLAIN);
        put(all, Tone.POPULATION, ORANGE, Pattern.FALLING);
        put(all, Tone.RULES, PURPLE, Pattern.DOTTED);
        put(all, Tone.EVIDENCE, GREY, Pattern.LEVEL);
        put(all, Tone.ACTIVE, BLUE, Pattern.PLAIN);
        put(all, Tone.INACTIVE, SKY, Pattern.LEVEL);
        put(all, Tone.CHANGED, ORANGE, Pattern.RISING);
        put(all, Tone.QUIET, GREY, Pattern.PLAIN);
        return all;
    }

    private static void put(Map<Tone, Hatch> all, Tone tone, Color base, Pattern pattern) {
        all.put(tone, new Hatch(base, darker(base), pattern));
    }

    private static Color darker(Color base) {
        return new Color(shade(base.getRed()), shade(base.getGreen()), shade(base.getBlue()));
    }

    private static int shade(int channel) {
        return (int) Math.round(channel * 0.55);
    }
}
