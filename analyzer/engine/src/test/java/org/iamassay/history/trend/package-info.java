@NullMarked
package org.iamassay.history.trend;

import org.jspecify.annotations.NullMarked;
