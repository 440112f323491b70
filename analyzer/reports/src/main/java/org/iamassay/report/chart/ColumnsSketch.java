package org.iamassay.report.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.iamassay.report.Texts;
import org.iamassay.report.trend.Columns;
import org.iamassay.report.trend.Columns.Slot;
import org.iamassay.report.trend.Columns.Stack;

/** Stacked columns above and below an axis, a number in every part that has room for it. */
final class ColumnsSketch {

    private static final double TOP = 18;
    private static final double PART = 14;

    private final Columns figure;
    private final Texts texts;
    private final ValueScale values;
    private final double left;
    private final double bottom;
    private final Slots slots;
    private final Key key;

    private ColumnsSketch(Columns figure) {
        this.figure = figure;
        this.texts = figure.caption().texts();
        this.bottom = TOP + 190;
        double below = IntStream.range(0, figure.slots().size())
                .mapToDouble(slot -> sum(slot, true))
                .max()
                .orElse(0);
        double above = IntStream.range(0, figure.slots().size())
                .mapToDouble(slot -> sum(slot, false))
                .max()
                .orElse(0);
        this.values = ValueScale.around(-below, above, TOP, bottom);
        this.left = 12 + values.width(texts);
        this.slots = new Slots(
                left,
                TimeCharts.WIDTH - 8.0,
                figure.slots().stream().map(Slot::label).toList(),
                figure.slots().stream().map(Slot::gap).toList());
        this.key = key();
    }

    static Outline of(Columns figure) {
        ColumnsSketch sketch = new ColumnsSketch(figure);
        return new Outline(TimeCharts.WIDTH, sketch.axisEnd() + sketch.key.height(), sketch::draw);
    }

    private double axisEnd() {
        return bottom + slots.height() + (hasNotes() ? 16 : 0);
    }

    private boolean hasNotes() {
        return figure.slots().stream().anyMatch(slot -> !slot.note().isEmpty());
    }

    private Key key() {
        Key made = new Key(left, TimeCharts.WIDTH - 8.0);
        if (figure.stacks().size() > 1) {
            figure.stacks().forEach(stack -> made.fill(stack.name(), Dye.of(stack.tone())));
        }
        if (figure.slots().stream().anyMatch(slot -> !slot.gap().isEmpty())) {
            made.fill(texts.get("chart.no-report"), Dye.GAP);
        }
        return made;
    }

    private double sum(int slot, boolean below) {
        return figure.stacks().stream()
                .filter(stack -> stack.below() == below)
                .mapToDouble(stack -> stack.values().get(slot))
                .filter(value -> !Double.isNaN(value))
                .sum();
    }

    private boolean isHole(int slot) {
        return figure.stacks().stream()
                .allMatch(stack -> Double.isNaN(stack.values().get(slot)));
    }

    private void draw(Pen pen) {
        values.draw(pen, left, TimeCharts.WIDTH - 8.0, texts);
        slots.draw(pen, TOP, bottom);
        for (int i = 0; i < figure.slots().size(); i++) {
            if (isHole(i)) {
                pen.mark(Pen.Blot.CROSS, Dye.SOFT, true, slots.x(i), values.y(0) - 8, 3.6, note(i));
            } else {
                column(pen, i);
            }
        }
        notes(pen);
        key.draw(pen, axisEnd());
    }

    private void column(Pen pen, int slot) {
        pen.open(note(slot));
        double up = 0;
        double down = 0;
        for (Stack stack : figure.stacks()) {
            double value = stack.values().get(slot);
            if (value > 0) {
                double from = stack.below() ? -down : up + value;
                part(pen, stack, slot, values.y(from), values.y(from - value), value);
                up += stack.below() ? 0 : value;
                down += stack.below() ? value : 0;
            }
        }
        if (figure.totals() && slots.step() > 15) {
            pen.text(Dye.INK, ChartFonts.BOLD, 0, slots.x(slot), values.y(up) - 4, Values.text(up, texts));
        }
        pen.close();
    }

    private void part(Pen pen, Stack stack, int slot, double top, double end, double value) {
        Dye dye = Dye.of(stack.tone());
        double bar = slots.bar();
        double x = slots.x(slot) - bar / 2;
        pen.box(dye, x, top, bar, end - top);
        pen.line(Dye.PAPER, 1, false, x, end, x + bar, end);
        String text = Values.text(value, texts);
        double width = ChartFonts.width(text, ChartFonts.SMALL) * 1.06 + 6;
        if (end - top >= PART && width <= bar) {
            double middle = (top + end) / 2;
            pen.box(dye.plain(), slots.x(slot) - width / 2, middle - 6.5, width, 13);
            pen.text(dye.inkOn(), ChartFonts.SMALL, 0, slots.x(slot), middle + 4, text);
        }
    }

    private String note(int slot) {
        StringBuilder note = new StringBuilder(figure.slots().get(slot).label());
        for (Stack stack : figure.stacks()) {
            double value = stack.values().get(slot);
            String text = Double.isNaN(value) ? texts.get("chart.no-value") : Values.text(value, texts);
            note.append("; ").append(stack.name()).append(": ").append(text);
        }
        return note.toString();
    }

    private void notes(Pen pen) {
        List<Slot> all = figure.slots();
        if (hasNotes()) {
            for (int i = 0; i < all.size(); i++) {
                String text = all.get(i).note();
                if (ChartFonts.width(text, ChartFonts.SMALL) * 1.06 + 4 <= slots.step()) {
                    pen.text(Dye.SOFT, ChartFonts.SMALL, 0, slots.x(i), bottom + slots.height() + 10, text);
                }
            }
        }
    }
}
