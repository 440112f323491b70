package org.iamassay.report;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.iamassay.model.EvidenceFile;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Snapshot;
import org.iamassay.report.Figure.Meaning;
import org.iamassay.report.Figure.Series;

/** What a figure says above its numbers, reckoned from the very numbers it shows, and the sources below them. */
final class FigureWords {

    private static final Set<String> OF_CREDENTIALS =
            Set.of("mfa-coverage", "key-age", "password-age", "last-use", "key-calendar");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final List<String> MAIN =
            List.of(EvidenceKind.CREDENTIAL_REPORT.word(), EvidenceKind.AUTHORIZATION_DETAILS.word());
    private static final int NAMED = 2;
    /** Age and last-use classes from here on are of more than 90 days. */
    private static final int OVER_90 = 2;

    private static final int UNUSED_90 = 4;
    private static final int GOOD = 75;

    private final Basis basis;
    private final Texts texts;

    FigureWords(Basis basis) {
        this.basis = basis;
        this.texts = basis.texts();
    }

    /** The figure with its message and its footer. */
    Figure complete(Figure figure) {
        return message(figure).from(footer(figure));
    }

    /** A figure without numbers keeps the name of its subject. */
    private Figure message(Figure figure) {
        double total = figure.series().stream().mapToDouble(FigureWords::sum).sum();
        return switch (figure.id()) {
            case "score-by-area" -> extremes(figure);
            case "score-by-area-radar" -> count(figure, below(figure), known(figure));
            case "outcomes-by-severity" -> count(figure, grave(figure, true), grave(figure, false));
            case "tiers" -> count(figure, of(figure, Meaning.WORST), total);
            case "mfa-coverage" -> count(figure, of(figure, Meaning.FAIL), total);
            case "key-age", "password-age" -> count(figure, classes(figure, i -> i >= OVER_90), total);
            case "last-use" -> count(figure, classes(figure, i -> i >= UNUSED_90), total);
            case "score-movement" -> movement(figure);
            default -> figure;
        };
    }

    private Figure count(Figure figure, double part, double whole) {
        return whole == 0 ? figure : figure.saying(texts.count("message." + figure.id(), (long) part, (long) whole));
    }

    private Figure extremes(Figure figure) {
        List<Double> scores = figure.series().get(0).values();
        List<Integer> order = IntStream.range(0, scores.size())
                .filter(i -> !Double.isNaN(scores.get(i)))
                .boxed()
                .sorted((a, b) -> Double.compare(scores.get(a), scores.get(b)))
                .toList();
        if (order.isEmpty()) {
            return figure;
        }
        int worst = order.get(0);
        int best = order.get(order.size() - 1);
        return figure.saying(texts.get(
                "message.score-by-area",
                figure.categories().get(worst),
                number(scores.get(worst)),
                figure.categories().get(best),
                number(scores.get(best))));
    }

    private Figure movement(Figure figure) {
        List<Double> values = figure.series().get(0).values();
        return figure.saying(
                texts.get("message.score-movement", number(values.get(0)), number(values.get(values.size() - 1))));
    }

    private static double below(Figure figure) {
        return figure.series().get(0).values().stream().filter(v -> v < GOOD).count();
    }

    private static double known(Figure figure) {
        return figure.series().get(0).values().stream()
                .filter(v -> !Double.isNaN(v))
                .count();
    }

    /** Critical and high checks: the failing ones, or all. */
    private static double grave(Figure figure, boolean failing) {
        return figure.series().stream()
                .filter(s -> !failing || s.meaning() == Meaning.FAIL)
                .mapToDouble(s -> s.values().get(0) + s.values().get(1))
                .sum();
    }

    private static double of(Figure figure, Meaning meaning) {
        return figure.series().stream()
                .filter(s -> s.meaning() == meaning)
                .mapToDouble(FigureWords::sum)
                .sum();
    }

    /** Numbers of the classes asked for; the last one, not known, is never among them. */
    private static double classes(Figure figure, IntPredicate wanted) {
        return figure.series().stream()
                .mapToDouble(s -> IntStream.range(0, s.values().size() - 1)
                        .filter(wanted)
                        .mapToDouble(s.values()::get)
                        .sum())
                .sum();
    }

    private static double sum(Series series) {
        return series.values().stream()
                .filter(v -> !Double.isNaN(v))
                .mapToDouble(v -> v)
                .sum();
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private String footer(Figure figure) {
        Snapshot snapshot = basis.assessment().snapshot();
        List<String> files =
                sources(snapshot, OF_CREDENTIALS.contains(figure.id())).toList();
        String named = String.join(", ", files.subList(0, Math.min(NAMED, files.size())));
        int more = files.size() - NAMED;
        String source = more > 0 ? texts.count("figure-source.more", more, named) : named;
        return texts.get("figure-footer", source, MINUTE.format(snapshot.asOf()), figure.unit());
    }

    /** The files that everything stands on come first. */
    private static int rank(EvidenceFile file) {
        int rank = MAIN.indexOf(file.kind());
        return rank < 0 ? MAIN.size() : rank;
    }

    private static Stream<String> sources(Snapshot snapshot, boolean credentials) {
        List<EvidenceFile> reports = snapshot.evidence().stream()
                .filter(file -> file.kind().equals(EvidenceKind.CREDENTIAL_REPORT.word()))
                .toList();
        List<EvidenceFile> used = credentials && !reports.isEmpty() ? reports : snapshot.evidence();
        return used.stream()
                .sorted(Comparator.comparing(FigureWords::rank).thenComparing(EvidenceFile::file))
                .map(EvidenceFile::file)
                .distinct();
    }
}
