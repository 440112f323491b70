@NullMarked
package org.iamassay.checks.evidence;

import org.jspecify.annotations.NullMarked;
