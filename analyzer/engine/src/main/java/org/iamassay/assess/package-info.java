/** One snapshot and one profile to one assessment: a pure function. */
@NullMarked
package org.iamassay.assess;

import org.jspecify.annotations.NullMarked;
