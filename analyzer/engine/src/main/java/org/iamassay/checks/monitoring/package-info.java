/** Checks of the area "Logging, analysis, alerts". */
@NullMarked
package org.iamassay.checks.monitoring;

import org.jspecify.annotations.NullMarked;
