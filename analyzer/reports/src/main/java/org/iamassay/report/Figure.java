package org.iamassay.report;

import java.util.List;

/**
 * A chart of a report, as numbers.
 *
 * @param id stable id and file name: score-by-area, score-by-area-radar, outcomes-by-severity, key-age, password-age,
 *     mfa-coverage, tiers, last-use, score-movement, toxic-combinations, quick-wins, key-calendar
 * @param title what the numbers say, in one sentence
 * @param description what it shows, for readers who do not see it
 * @param categories labels of the categories, in order
 * @param series one value per category each; NaN where there is none
 * @param whole end of the scale where the numbers are parts of a whole, else NaN
 * @param footer where the numbers come from, and of which moment
 */
public record Figure(
        String id,
        String title,
        String description,
        Kind kind,
        String unit,
        List<String> categories,
        List<Series> series,
        double whole,
        String footer,
        Texts texts) {

    private static final double HUNDRED = 100;

    /** How the numbers are drawn. */
    public enum Kind {
        BARS,
        STACKED_BARS,
        RADAR,
        RING,
        HEAT_MAP,
        /** Two series: the place of each category from left to right, whose notes name it, and its height. */
        PLACES,
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
    public record Series(String name, Meaning meaning, List<Double> values, List<String> notes) {

        public Series {
            values = List.copyOf(values);
            notes = List.copyOf(notes);
        }

        public Series(String name, Meaning meaning, List<Double> values) {
            this(name, meaning, values, List.of());
        }

        /** Lines of words that stand with a value; may be empty. */
        public String note(int category) {
            return category < notes.size() ? notes.get(category) : "";
        }
    }

    public Figure {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
    }

    /** A figure in English without a footer; units of points and percent are of a hundred. */
    public Figure(
            String id,
            String title,
            String description,
            Kind kind,
            String unit,
            List<String> categories,
            List<Series> series) {
        this(
                id,
                title,
                description,
                kind,
                unit,
                categories,
                series,
                isOfHundred(unit) ? HUNDRED : Double.NaN,
                "",
                Texts.english());
    }

    static boolean isOfHundred(String unitInEnglish) {
        return unitInEnglish.startsWith("%")
                || unitInEnglish.startsWith("percent")
                || unitInEnglish.startsWith("points");
    }

    /** The same under another title. */
    public Figure saying(String message) {
        return new Figure(id, message, description, kind, unit, categories, series, whole, footer, texts);
    }

    /** The same as parts of a hundred. */
    public Figure ofHundred() {
        return of(HUNDRED);
    }

    /** The same as plain counts. */
    public Figure ofCounts() {
        return of(Double.NaN);
    }

    private Figure of(double total) {
        return new Figure(id, title, description, kind, unit, categories, series, total, footer, texts);
    }

    /** The same with where its numbers come from. */
    public Figure from(String source) {
        return new Figure(id, title, description, kind, unit, categories, series, whole, source, texts);
    }
}
