/** Figures to pictures: PNG and SVG, the same bytes on every machine. */
@NullMarked
package org.iamassay.report.chart;

import org.jspecify.annotations.NullMarked;
