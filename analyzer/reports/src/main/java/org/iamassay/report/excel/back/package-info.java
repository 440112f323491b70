/** Workbooks that come back: hostile until shown otherwise, and only the columns that people fill in are believed. */
@NullMarked
package org.iamassay.report.excel.back;

import org.jspecify.annotations.NullMarked;
