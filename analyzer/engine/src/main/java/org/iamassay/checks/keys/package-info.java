/** Checks of the area "Access keys". */
@NullMarked
package org.iamassay.checks.keys;

import org.jspecify.annotations.NullMarked;
