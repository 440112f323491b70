package org.iamassay.report.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.iamassay.report.Figure;
import org.iamassay.report.Figure.Series;
import org.iamassay.report.Texts;
import org.iamassay.report.Waterfall;

/** Figures for the template: the drawing and the same numbers as a table. */
final class FigureModel {

    private final Texts texts;

    FigureModel(Texts texts) {
        this.texts = texts;
    }

    Map<String, Object> of(Figure figure, Map<String, String> svgByFigure) {
        return Map.of(
                "id", Markup.slug(figure.id()),
                "title", figure.title(),
                "description", figure.description(),
                "numbersWords", texts.get("html-numbers", figure.title()),
                "captionWords", texts.get("html-caption", figure.title(), figure.unit()),
                "footer", figure.footer(),
                "svg", svgByFigure.getOrDefault(figure.id(), ""),
                "heads", heads(figure),
                "rows", rows(figure));
    }

    /** Rows are the categories; but the parts of a ring and the rows of a heat map are series. */
    private static boolean seriesAreRows(Figure figure) {
        return figure.kind() == Figure.Kind.RING || figure.kind() == Figure.Kind.HEAT_MAP;
    }

    private static List<String> heads(Figure figure) {
        return seriesAreRows(figure)
                ? figure.categories()
                : figure.series().stream().map(Series::name).toList();
    }

    private List<Map<String, Object>> rows(Figure figure) {
        if (seriesAreRows(figure)) {
            return figure.series().stream()
                    .map(s -> row(
                            s.name(),
                            IntStream.range(0, s.values().size())
                                    .mapToObj(c -> number(figure, s, c))
                                    .toList()))
                    .toList();
        }
        if (figure.kind() == Figure.Kind.WATERFALL) {
            return Waterfall.of(figure).steps().stream()
                    .map(step -> row(step.name(), List.of(step.text(texts))))
                    .toList();
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int c : IntStream.range(0, figure.categories().size()).toArray()) {
            List<String> numbers =
                    figure.series().stream().map(s -> number(figure, s, c)).toList();
            rows.add(row(figure.categories().get(c), numbers));
        }
        return rows;
    }

    private static Map<String, Object> row(String name, List<String> numbers) {
        return Map.of("name", name, "numbers", numbers);
    }

    /** A place is told by its note alone, a number with it. */
    private String number(Figure figure, Series series, int category) {
        String note = series.note(category).replace("\n", ", ");
        double value = category < series.values().size() ? series.values().get(category) : Double.NaN;
        if (note.isEmpty()) {
            return number(value);
        }
        return figure.kind() == Figure.Kind.PLACES ? note : number(value) + " (" + note + ")";
    }

    /** As in the drawing: at most one decimal, words for none. */
    private String number(double value) {
        return Double.isNaN(value)
                ? texts.get("html-no-data")
                : texts.number(plain(BigDecimal.valueOf(value)
                        .setScale(1, RoundingMode.HALF_UP)
                        .stripTrailingZeros()));
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
