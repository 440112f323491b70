/** Support for the tests of checks. */
@NullMarked
package org.iamassay.checks;

import org.jspecify.annotations.NullMarked;
