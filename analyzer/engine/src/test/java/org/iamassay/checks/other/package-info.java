@NullMarked
package org.iamassay.checks.other;

import org.jspecify.annotations.NullMarked;
