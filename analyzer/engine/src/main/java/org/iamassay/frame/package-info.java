/** Typed dataframes: named, typed columns; table to record and back. The home of Tablesaw. */
@NullMarked
package org.iamassay.frame;

import org.jspecify.annotations.NullMarked;
