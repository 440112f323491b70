package org.iamassay.report.chart;

import java.awt.Font;

/** Draws the few shapes that figures over time are made of, be it as pixels, as outlines or as lean markup. */
interface Pen {

    /** A polygon, or a line, by turns x and y. */
    void area(Dye dye, double... points);

    void line(Dye dye, double width, boolean dashed, double... points);

    default void box(Dye dye, double x, double y, double width, double height) {
        area(dye, x, y, x + width, y, x + width, y + height, x, y + height);
    }

    /** A mark with a note that a page may show when it is pointed at. */
    void mark(Blot blot, Dye dye, boolean hollow, double x, double y, double size, String note);

    /** A text; {@code anchor} -1 for one that begins at x, 0 for one centred there, 1 for one that ends there. */
    void text(Dye dye, Font font, int anchor, double x, double y, String text);

    /** A text that runs upwards, centred at x and y. */
    void upright(Dye dye, Font font, double x, double y, String text);

    /** What follows belongs together and says this when it is pointed at. */
    default void open(String note) {}

    default void close() {}

    /** Shapes of marks, so that lines are told apart without colour. */
    enum Blot {
        DISC,
        DIAMOND,
        SQUARE,
        TRIANGLE,
        CROSS
    }
}
