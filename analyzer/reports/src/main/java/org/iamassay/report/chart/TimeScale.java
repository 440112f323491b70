package org.iamassay.report.chart;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.iamassay.report.Texts;

/** A scale of real time from left to right, in UTC, with ticks at the beginnings of months or years. */
final class TimeScale {

    private static final int DAY = 86_400;
    private static final int[] STEPS = {1, 3, 6, 12, 24, 60};
    private static final int YEAR = 12;
    private static final double LABEL = 44;
    private static final int SHORT = 45;

    private final Instant from;
    private final Instant to;
    private final double left;
    private final double right;
    private final Texts texts;

    private TimeScale(Instant from, Instant to, double left, double right, Texts texts) {
        this.from = from;
        this.to = to;
        this.left = left;
        this.right = right;
        this.texts = texts;
    }

    /** A scale over these times; a single one stands in the middle of a month. */
    static TimeScale over(Instant first, Instant last, double left, double right, Texts texts) {
        Duration rest = Duration.between(first, last);
        Duration air = rest.toDays() < 1 ? Duration.ofDays(15) : rest.dividedBy(60);
        return new TimeScale(first.minus(air), last.plus(air), left, right, texts);
    }

    double x(Instant at) {
        double whole = to.getEpochSecond() - from.getEpochSecond();
        return left + (right - left) * (at.getEpochSecond() - from.getEpochSecond()) / whole;
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    /** The ticks, as many as find room. */
    List<Tick> ticks() {
        long days = (to.getEpochSecond() - from.getEpochSecond()) / DAY;
        return days <= SHORT ? ofDays(days) : ofMonths();
    }

    private List<Tick> ofDays(long days) {
        List<Tick> ticks = new ArrayList<>();
        LocalDate day = LocalDate.ofInstant(from, ZoneOffset.UTC).plusDays(1);
        long step = Math.max(1, days / 6);
        for (; !start(day).isAfter(to); day = day.plusDays(step)) {
            ticks.add(new Tick(
                    x(start(day)),
                    texts.get("day-of-month", day.getDayOfMonth(), texts.month(day.getMonthValue())),
                    ticks.isEmpty() ? Integer.toString(day.getYear()) : ""));
        }
        return ticks;
    }

    private List<Tick> ofMonths() {
        int step = step();
        YearMonth month = YearMonth.from(from.atOffset(ZoneOffset.UTC)).plusMonths(1);
        while ((month.getYear() * YEAR + month.getMonthValue() - 1) % step != 0) {
            month = month.plusMonths(1);
        }
        List<Tick> ticks = new ArrayList<>();
        for (; !start(month.atDay(1)).isAfter(to); month = month.plusMonths(step)) {
            boolean year = month.getMonthValue() == 1 || ticks.isEmpty();
            String above = step >= YEAR ? Integer.toString(month.getYear()) : texts.month(month.getMonthValue());
            String below = step < YEAR && year ? Integer.toString(month.getYear()) : "";
            ticks.add(new Tick(x(start(month.atDay(1))), above, below));
        }
        return ticks;
    }

    /** The fewest months between ticks whose labels do not touch. */
    private int step() {
        double months = (to.getEpochSecond() - from.getEpochSecond()) / (30.44 * DAY);
        for (int step : STEPS) {
            if ((right - left) / (months / step) >= LABEL) {
                return step;
            }
        }
        return (int) (Math.ceil(months * LABEL / (right - left) / YEAR) * YEAR);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** Ticks with their labels and lines from {@code top} to {@code bottom}. */
    void draw(Pen pen, double top, double bottom) {
        for (Tick tick : ticks()) {
            boolean year = !tick.below().isEmpty();
            pen.line(Dye.GRID, 1, false, tick.x(), top, tick.x(), bottom + (year ? 6 : 3));
            pen.text(Dye.SOFT, ChartFonts.SMALL, 0, tick.x(), bottom + 17, tick.above());
            if (year) {
                pen.text(Dye.INK, ChartFonts.BOLD, 0, tick.x(), bottom + 32, tick.below());
            }
        }
        pen.line(Dye.SOFT, 1, false, left, bottom, right, bottom);
    }

    /** A tick with a label and, at its beginning, the year. */
    record Tick(double x, String above, String below) {}
}
