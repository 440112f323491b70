/** Checks of the area "Console and API separation". */
@NullMarked
package org.iamassay.checks.separation;

import org.jspecify.annotations.NullMarked;
