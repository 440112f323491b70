package org.iamassay.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.iamassay.assess.PrincipalResult;
import org.iamassay.check.Privilege;
import org.iamassay.report.Figure.Kind;
import org.iamassay.report.Figure.Meaning;
import org.iamassay.report.Figure.Series;
import org.iamassay.score.Risk.Factor;

/** The matrix of toxic combinations: how many principals have this weakness and may do that. */
final class Combinations {

    private static final int MOST_ROWS = 10;
    private static final int NAMED = 3;

    private final Basis basis;
    private final List<PrincipalResult> weak;

    Combinations(Basis basis) {
        this.basis = basis;
        this.weak = basis.assessment().principals().stream()
                .filter(p -> !weaknesses(p).isEmpty())
                .sorted(Comparator.comparing((PrincipalResult p) -> -p.risk().points())
                        .thenComparing(PrincipalResult::name))
                .toList();
    }

    Figure matrix() {
        List<Privilege> columns = columns();
        List<Series> rows = rows().entrySet().stream()
                .map(row -> series(row.getKey(), row.getValue(), columns))
                .toList();
        Figure figure = ResultFigures.figure(
                basis.texts(),
                "toxic-combinations",
                Kind.HEAT_MAP,
                columns.stream()
                        .map(p -> basis.text("privilege-name." + p.word()))
                        .toList(),
                rows);
        return message(figure).ofCounts();
    }

    /** The names of the classes of privilege that stand at the head of the matrix. */
    List<String> classes() {
        return columns().stream()
                .map(p -> basis.text("privilege-name." + p.word()))
                .toList();
    }

    /** The rows of the matrix with everybody they count. */
    List<AccessPages.MatrixRow> names() {
        List<Privilege> columns = columns();
        List<AccessPages.MatrixRow> named = new ArrayList<>();
        rows().forEach((what, principals) -> named.add(new AccessPages.MatrixRow(
                what,
                columns.stream()
                        .map(column -> principals.stream()
                                .filter(p -> p.privilege() == column)
                                .map(p -> new AccessPages.Named(p.name(), p.arn()))
                                .toList())
                        .toList())));
        return named;
    }

    /** The classes of privilege that somebody of the account is in; a class without anybody tells nothing. */
    private List<Privilege> columns() {
        return Arrays.stream(Privilege.values())
                .filter(privilege -> basis.assessment().principals().stream().anyMatch(p -> p.privilege() == privilege))
                .toList();
    }

    private Figure message(Figure figure) {
        long powerful = with(Privilege.ADMIN) + with(Privilege.CAN_ESCALATE);
        long unknown = with(Privilege.UNKNOWN);
        if (weak.isEmpty()) {
            return figure;
        }
        return unknown == weak.size()
                ? figure.saying(basis.texts().count("message.toxic-combinations.unknown", unknown, weak.size()))
                : figure.saying(basis.texts().count("message.toxic-combinations", powerful, weak.size()));
    }

    private long with(Privilege privilege) {
        return weak.stream().filter(p -> p.privilege() == privilege).count();
    }

    private static List<Factor> weaknesses(PrincipalResult principal) {
        return principal.risk().factors().stream()
                .filter(factor -> !factor.exposure() && factor.points() > 0)
                .toList();
    }

    /** The weaknesses with whom they concern, the gravest first; the least grave share the last row. */
    private Map<String, List<PrincipalResult>> rows() {
        Map<String, Integer> points = new TreeMap<>();
        weak.forEach(p -> weaknesses(p).forEach(f -> points.merge(f.what(), f.points(), Math::max)));
        List<String> order = points.keySet().stream()
                .sorted(Comparator.comparing((String what) -> -points.getOrDefault(what, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        int whole = order.size() <= MOST_ROWS ? order.size() : MOST_ROWS - 1;
        Map<String, List<PrincipalResult>> rows = new LinkedHashMap<>();
        order.subList(0, whole).forEach(what -> rows.put(basis.say(Phrases.Kind.FACTOR, what), having(List.of(what))));
        if (whole < order.size()) {
            rows.put(basis.text("toxic.others"), having(order.subList(whole, order.size())));
        }
        return rows;
    }

    private List<PrincipalResult> having(List<String> whats) {
        return weak.stream()
                .filter(p -> weaknesses(p).stream().anyMatch(f -> whats.contains(f.what())))
                .toList();
    }

    private Series series(String what, List<PrincipalResult> principals, List<Privilege> columns) {
        List<Double> counts = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Privilege column : columns) {
            List<String> names = principals.stream()
                    .filter(p -> p.privilege() == column)
                    .map(p -> SafeText.visible(p.name()))
                    .toList();
            counts.add((double) names.size());
            String more = names.size() > NAMED ? "\n+ " + (names.size() - NAMED) : "";
            notes.add(names.stream().limit(NAMED).collect(Collectors.joining("\n")) + more);
        }
        return new Series(what, Meaning.NEUTRAL, counts, notes);
    }
}
