/** Checks of the area "Roles, temporary credentials, federation". */
@NullMarked
package org.iamassay.checks.roles;

import org.jspecify.annotations.NullMarked;
