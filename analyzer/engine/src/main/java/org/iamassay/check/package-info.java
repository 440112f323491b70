/** The contract: what a check is, what it may answer, how a checklist is run. */
@NullMarked
package org.iamassay.check;

import org.jspecify.annotations.NullMarked;
