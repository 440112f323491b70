/** What the principals of an account may do: all their policies together, cut by Deny, boundary and service control policies. */
@NullMarked
package org.iamassay.policy.access;

import org.jspecify.annotations.NullMarked;
