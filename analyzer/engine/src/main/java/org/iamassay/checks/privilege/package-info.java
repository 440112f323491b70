/** Checks of the area "Least privilege". */
@NullMarked
package org.iamassay.checks.privilege;

import org.jspecify.annotations.NullMarked;
