/**
 * Checks that users write themselves: a condition over the columns of a dataframe, with examples that prove it.
 *
 * <p>They live above the tables of an assessment, because their conditions speak of those tables' columns; once loaded they
 * are checks like any other.
 */
@NullMarked
package org.iamassay.ownchecks;

import org.jspecify.annotations.NullMarked;
