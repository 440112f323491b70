package org.iamassay.report;

import java.awt.Color;

/** How well one colour is read on another: the contrast ratio of WCAG 2.2, from 1 to 21. */
public final class Contrast {

    /** What words need at least. */
    public static final double OF_WORDS = 4.5;
    /** What lines and areas of charts need at least. */
    public static final double OF_SHAPES = 3;

    private Contrast() {}

    public static double of(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** The colour, made lighter or darker in small steps until words in it are read on the ground. */
    public static Color readable(Color color, Color ground) {
        Color towards = luminance(ground) < 0.2 ? Color.WHITE : Color.BLACK;
        Color tried = color;
        for (int step = 1; of(tried, ground) < OF_WORDS && step <= 20; step++) {
            tried = mix(color, towards, step / 20.0);
        }
        return tried;
    }

    /** A colour between two. */
    public static Color mix(Color from, Color to, double share) {
        return new Color(
                channel(from.getRed(), to.getRed(), share),
                channel(from.getGreen(), to.getGreen(), share),
                channel(from.getBlue(), to.getBlue(), share));
    }

    private static int channel(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
