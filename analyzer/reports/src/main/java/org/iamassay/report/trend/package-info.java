/** What a trend and a life of credentials say, before any format: pages, tables and figures over time. */
@NullMarked
package org.iamassay.report.trend;

import org.jspecify.annotations.NullMarked;
