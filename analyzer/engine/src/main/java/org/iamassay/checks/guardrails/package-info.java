/** Checks of the area "Conditions, boundaries, organization". */
@NullMarked
package org.iamassay.checks.guardrails;

import org.jspecify.annotations.NullMarked;
