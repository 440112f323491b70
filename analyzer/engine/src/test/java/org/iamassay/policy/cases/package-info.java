@NullMarked
package org.iamassay.policy.cases;

import org.jspecify.annotations.NullMarked;
