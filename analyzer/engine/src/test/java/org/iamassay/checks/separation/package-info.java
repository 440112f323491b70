@NullMarked
package org.iamassay.checks.separation;

import org.jspecify.annotations.NullMarked;
