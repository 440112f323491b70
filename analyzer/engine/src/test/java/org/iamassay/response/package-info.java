/** Tests of the store of answers. */
@NullMarked
package org.iamassay.response;

import org.jspecify.annotations.NullMarked;
