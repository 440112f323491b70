/** Checks of the area "Sharing across accounts". */
@NullMarked
package org.iamassay.checks.sharing;

import org.jspecify.annotations.NullMarked;
