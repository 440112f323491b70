@NullMarked
package org.iamassay.policy.escalation;

import org.jspecify.annotations.NullMarked;
