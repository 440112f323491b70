/** Tests of what checks are made of. */
@NullMarked
package org.iamassay.check;

import org.jspecify.annotations.NullMarked;
