/** Checks of the area "Permissions through groups". */
@NullMarked
package org.iamassay.checks.groups;

import org.jspecify.annotations.NullMarked;
