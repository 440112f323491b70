@NullMarked
package org.iamassay.policy.decision;

import org.jspecify.annotations.NullMarked;
