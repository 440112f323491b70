/** The tables of an assessment: those of the evidence, and the results. */
@NullMarked
package org.iamassay.assess.table;

import org.jspecify.annotations.NullMarked;
