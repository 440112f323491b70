/** Cases of {@code assay access test}: a request with its policies in one JSON object, and the decision as another. */
@NullMarked
package org.iamassay.policy.cases;

import org.jspecify.annotations.NullMarked;
