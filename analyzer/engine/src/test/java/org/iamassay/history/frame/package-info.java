@NullMarked
package org.iamassay.history.frame;

import org.jspecify.annotations.NullMarked;
