/** Tests about all checks together. */
@NullMarked
package org.iamassay.checks;

import org.jspecify.annotations.NullMarked;
