package org.iamassay.report;

import java.util.List;

/**
 * A chart of a report, as numbers.
 *
 * @param id stable id and file name: score-by-area, score-by-area-radar, outcomes-by-severity, key-age, password-age,
 *     mfa-coverage, tiers, last-use, score-movement
 * @param description what it shows, for readers who do not see it
 * @param categories labels of the categories, in order
 * @param series one value per category each; NaN where there is none
 */
public record Figure(
        String id,
        String title,
        String description,
        Kind kind,
        String unit,
        List<String> categories,
        List<Series> series,
        boolean ofHundred,
        Texts texts) {

    /** How the numbers are drawn. */
    public enum Kind {
        BARS,
        STACKED_BARS,
        RADAR,
        RING,
        HEAT_MAP,
        /** One series: what there was, the steps with their signs, and what there is then. */
        WATERFALL
    }

    /** What a series means, so that every format gives it the same colour and pattern. */
    public enum Meaning {
        NEUTRAL,
        PASS,
        FAIL,
        NOT_ASSESSED,
        NOT_APPLICABLE,
        WORST,
        BAD,
        GOOD,
        BEST
    }

    /** One series; for rings one series per slice, for heat maps one per row. */
    public record Series(String name, Meaning meaning, List<Double> values) {}

    public Figure {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
    }

    /** A figure in English, of 100 if its unit is points or percent. */
    public Figure(
            String id,
            String title,
            String description,
            Kind kind,
            String unit,
            List<String> categories,
            List<Series> series) {
        this(id, title, description, kind, unit, categories, series, isOfHundred(unit), Texts.english());
    }

    static boolean isOfHundred(String unitInEnglish) {
        return unitInEnglish.startsWith("%")
                || unitInEnglish.startsWith("percent")
                || unitInEnglish.startsWith("points");
    }
}
