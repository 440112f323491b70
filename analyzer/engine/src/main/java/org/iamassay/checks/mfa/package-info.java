/** Checks of the area "Multi-factor authentication". */
@NullMarked
package org.iamassay.checks.mfa;

import org.jspecify.annotations.NullMarked;
