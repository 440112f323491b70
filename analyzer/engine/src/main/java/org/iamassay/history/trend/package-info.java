/** Many snapshots of one or more accounts as a trend: what every number was, what became of the findings, and how long it took. */
@NullMarked
package org.iamassay.history.trend;

import org.jspecify.annotations.NullMarked;
