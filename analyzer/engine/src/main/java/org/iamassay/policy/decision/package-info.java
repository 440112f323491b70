/** Decisions on requests: which statements allow or deny what, and why. */
@NullMarked
package org.iamassay.policy.decision;

import org.jspecify.annotations.NullMarked;
