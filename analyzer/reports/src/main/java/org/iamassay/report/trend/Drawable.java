package org.iamassay.report.trend;

/** A figure over time, as numbers. */
public sealed interface Drawable permits TimeLines, Columns, Waterfall, RangeBars, LifeStrip {

    Caption caption();
}
