/** The IAM policy language: documents, statements, matching, conditions, and the structural reading of trust. */
@NullMarked
package org.iamassay.policy;

import org.jspecify.annotations.NullMarked;
