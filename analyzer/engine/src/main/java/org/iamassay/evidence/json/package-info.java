/** JSON dumps: which AWS operation wrote them, what their members are, and the records they become. */
@NullMarked
package org.iamassay.evidence.json;

import org.jspecify.annotations.NullMarked;
