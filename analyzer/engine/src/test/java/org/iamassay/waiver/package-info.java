/** Tests of waivers. */
@NullMarked
package org.iamassay.waiver;

import org.jspecify.annotations.NullMarked;
