/** Checks of the area "Policy structure and upkeep". */
@NullMarked
package org.iamassay.checks.policies;

import org.jspecify.annotations.NullMarked;
