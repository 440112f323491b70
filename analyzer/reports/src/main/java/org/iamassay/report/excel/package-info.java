/** The report as a workbook: {@code report.xlsx}. */
@NullMarked
package org.iamassay.report.excel;

import org.jspecify.annotations.NullMarked;
