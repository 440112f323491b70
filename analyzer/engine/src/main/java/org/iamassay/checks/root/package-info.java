/** Checks of the area "Root user". */
@NullMarked
package org.iamassay.checks.root;

import org.jspecify.annotations.NullMarked;
