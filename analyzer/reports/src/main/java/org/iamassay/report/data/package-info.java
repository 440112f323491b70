/** Data files of a report, its manifest, and the folder they stand in. */
@NullMarked
package org.iamassay.report.data;

import org.jspecify.annotations.NullMarked;
