/** Puts all files of a trend together: pages, workbook, data and charts. */
@NullMarked
package org.iamassay.report.files;

import org.jspecify.annotations.NullMarked;
