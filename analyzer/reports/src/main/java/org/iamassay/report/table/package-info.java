/** The dataframes as files for analysts: CSV, or one SQLite database. */
@NullMarked
package org.iamassay.report.table;

import org.jspecify.annotations.NullMarked;
