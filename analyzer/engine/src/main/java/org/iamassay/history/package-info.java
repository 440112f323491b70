/** Two or more assessments of one account side by side: what changed, when it happened, and how the numbers moved. */
@NullMarked
package org.iamassay.history;

import org.jspecify.annotations.NullMarked;
