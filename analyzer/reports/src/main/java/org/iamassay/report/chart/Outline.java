package org.iamassay.report.chart;

import java.util.function.Consumer;

/** A figure that is laid out: its size in user units, and how it is drawn. */
record Outline(double width, double height, Consumer<Pen> drawing) {}
