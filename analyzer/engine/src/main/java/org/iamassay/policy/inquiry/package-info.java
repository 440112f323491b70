/** Questions about an account: who may do what, by which statements, and what the evidence does not tell. */
@NullMarked
package org.iamassay.policy.inquiry;

import org.jspecify.annotations.NullMarked;
