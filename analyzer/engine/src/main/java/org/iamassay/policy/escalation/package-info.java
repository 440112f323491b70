/** The ways by which a principal becomes administrator. */
@NullMarked
package org.iamassay.policy.escalation;

import org.jspecify.annotations.NullMarked;
