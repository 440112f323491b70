/** Tests of comparisons: two small reports written as text, and what happened between them. */
@NullMarked
package org.iamassay.history;

import org.jspecify.annotations.NullMarked;
