package org.iamassay.report.chart;

import java.util.ArrayList;
import java.util.List;

/** Columns of equal width in order of time, with room for a gap between them where nobody reported. */
final class Slots {

    private static final double GAP = 26;
    private static final double LABEL = 13;
    private static final double WIDEST = 64;

    private final double left;
    private final List<String> labels;
    private final List<String> gaps;
    private final double step;

    Slots(double left, double right, List<String> labels, List<String> gaps) {
        this.left = left;
        this.labels = labels;
        this.gaps = gaps;
        double room =
                right - left - GAP * gaps.stream().filter(gap -> !gap.isEmpty()).count();
        this.step = Math.max(4, room / Math.max(1, labels.size()));
    }

    /** The middle of a slot. */
    double x(int slot) {
        double x = left + step * (slot + 0.5);
        for (int i = 0; i <= slot; i++) {
            x += gaps.get(i).isEmpty() ? 0 : GAP;
        }
        return x;
    }

    double step() {
        return step;
    }

    /** Width of a column. */
    double bar() {
        return Math.min(WIDEST, step * 0.68);
    }

    /** Height of the labels below. */
    double height() {
        return upright() ? widest() + 14 : 22;
    }

    private double widest() {
        return labels.stream()
                .mapToDouble(label -> ChartFonts.width(label, ChartFonts.SMALL) * 1.06)
                .max()
                .orElse(0);
    }

    private boolean upright() {
        return widest() + 6 > step;
    }

    /** The labels that find room, the last one always, and the gaps. */
    void draw(Pen pen, double top, double bottom) {
        for (int i : shown()) {
            if (upright()) {
                pen.upright(Dye.SOFT, ChartFonts.SMALL, x(i), bottom + 8 + widest() / 2, labels.get(i));
            } else {
                pen.text(Dye.SOFT, ChartFonts.SMALL, 0, x(i), bottom + 17, labels.get(i));
            }
        }
        for (int i = 0; i < gaps.size(); i++) {
            if (!gaps.get(i).isEmpty()) {
                double middle = x(i) - step / 2 - GAP / 2;
                pen.box(Dye.GAP, middle - GAP / 2 + 3, top, GAP - 6, bottom - top);
                pen.upright(Dye.SOFT, ChartFonts.SMALL, middle, (top + bottom) / 2, gaps.get(i));
            }
        }
    }

    private List<Integer> shown() {
        int every = (int) Math.ceil((upright() ? LABEL : 1) / step);
        List<Integer> shown = new ArrayList<>();
        for (int i = labels.size() - 1; i >= 0; i -= every) {
            shown.add(i);
        }
        return shown;
    }
}
