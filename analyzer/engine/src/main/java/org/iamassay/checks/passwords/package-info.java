/** Checks of the area "Password policy and console passwords". */
@NullMarked
package org.iamassay.checks.passwords;

import org.jspecify.annotations.NullMarked;
