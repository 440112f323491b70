/** The shipped list of checks in reading order, profiles, practices and the reference page. */
@NullMarked
package org.iamassay.checklist;

import org.jspecify.annotations.NullMarked;
