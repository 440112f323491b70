/** Makes the synthetic evidence of the samples and of the benchmark, the same on every run. */
@NullMarked
package org.iamassay.samples;

import org.jspecify.annotations.NullMarked;
