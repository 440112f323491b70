/** Tests of the policy language. */
@NullMarked
package org.iamassay.policy;

import org.jspecify.annotations.NullMarked;
