/** Accepted risks: who accepts which failures, why, and until when. */
@NullMarked
package org.iamassay.waiver;

import org.jspecify.annotations.NullMarked;
