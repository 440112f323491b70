/** What is wrong with a policy document as it is written: the findings of AWS's policy validation and of parliament, offline. */
@NullMarked
package org.iamassay.policy.lint;

import org.jspecify.annotations.NullMarked;
