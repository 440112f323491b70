/** Findings to score, coverage, interval, gain, tier and risk. */
@NullMarked
package org.iamassay.score;

import org.jspecify.annotations.NullMarked;
