/** Checks of the area "Individual identities, review and ownership". */
@NullMarked
package org.iamassay.checks.users;

import org.jspecify.annotations.NullMarked;
