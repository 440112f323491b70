/** Checks of the area "Quality of the evidence". */
@NullMarked
package org.iamassay.checks.evidence;

import org.jspecify.annotations.NullMarked;
