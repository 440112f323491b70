@NullMarked
package org.iamassay.policy.access;

import org.jspecify.annotations.NullMarked;
