/** The compact form in which a store keeps the sides of comparisons. */
@NullMarked
package org.iamassay.history.frame;

import org.jspecify.annotations.NullMarked;
