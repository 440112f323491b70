package org.iamassay.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.iamassay.assess.PrincipalResult;
import org.iamassay.check.Parameter;
import org.iamassay.check.Parameters;
import org.iamassay.check.Reference;
import org.iamassay.model.AccessKey;
import org.iamassay.model.User;
import org.iamassay.report.Figure.Kind;
import org.iamassay.report.Figure.Meaning;
import org.iamassay.report.Figure.Series;

/** The calendar of access keys: in which months they were made, and in which their rotation is or was due. */
final class KeyCalendar {

    private static final int MONTHS = 12;
    /** Rows of a kind; years before share the first. */
    private static final int MOST_YEARS = 4;

    private final Basis basis;
    private final int limit;
    private final List<LocalDate> made = new ArrayList<>();
    private final List<LocalDate> overdue = new ArrayList<>();
    private final List<LocalDate> due = new ArrayList<>();

    KeyCalendar(Basis basis) {
        this.basis = basis;
        this.limit = basis.assessment().profile().parameters().number(Parameter.KEY_MAX_AGE_DAYS);
        for (PrincipalResult principal : basis.assessment().principals()) {
            principal.row().filter(user -> !user.isRoot()).ifPresent(this::add);
        }
    }

    private void add(User user) {
        for (AccessKey key : user.keys()) {
            Reference since = basis.dates().creation(user, key);
            if (key.isActive() && since.isKnown()) {
                long end = since.epochSecond() + limit * Parameters.DAY;
                made.add(day(since.epochSecond()));
                (end < basis.dates().asOf() ? overdue : due).add(day(end));
            }
        }
    }

    private static LocalDate day(long epochSecond) {
        return LocalDate.ofInstant(Instant.ofEpochSecond(epochSecond), ZoneOffset.UTC);
    }

    Figure figure() {
        List<Series> rows = new ArrayList<>();
        rows.addAll(rows("calendar.made", Meaning.NEUTRAL, made));
        rows.addAll(rows("calendar.overdue", Meaning.FAIL, overdue));
        rows.addAll(rows("calendar.due", Meaning.NEUTRAL, due));
        Figure figure = ResultFigures.figure(
                        basis.texts(),
                        "key-calendar",
                        Kind.HEAT_MAP,
                        basis.texts().parts("categories.months"),
                        rows)
                .ofCounts();
        return made.isEmpty()
                ? figure
                : figure.saying(basis.texts().count("message.key-calendar", overdue.size(), made.size(), limit));
    }

    private List<Series> rows(String text, Meaning meaning, List<LocalDate> days) {
        int last = days.stream().mapToInt(LocalDate::getYear).max().orElse(0);
        int first = days.stream().mapToInt(LocalDate::getYear).min().orElse(1);
        int from = Math.max(first, last - MOST_YEARS + 1);
        List<Series> rows = new ArrayList<>();
        if (from > first) {
            rows.add(row(
                    basis.text(text + ".before", String.valueOf(from)),
                    meaning,
                    days.stream().filter(d -> d.getYear() < from).toList()));
        }
        for (int year = from; year <= last; year++) {
            int wanted = year;
            rows.add(row(
                    basis.text(text, String.valueOf(year)),
                    meaning,
                    days.stream().filter(d -> d.getYear() == wanted).toList()));
        }
        return rows;
    }

    private static Series row(String name, Meaning meaning, List<LocalDate> days) {
        double[] counts = new double[MONTHS];
        days.forEach(day -> counts[day.getMonthValue() - 1]++);
        return new Series(name, meaning, Arrays.stream(counts).boxed().toList());
    }
}
