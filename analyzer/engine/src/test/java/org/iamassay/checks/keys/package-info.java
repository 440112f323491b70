@NullMarked
package org.iamassay.checks.keys;

import org.jspecify.annotations.NullMarked;
