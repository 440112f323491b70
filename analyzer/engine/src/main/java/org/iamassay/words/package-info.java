/** Words that people write, and what they meant; knows nothing of the rest of the program. */
@NullMarked
package org.iamassay.words;

import org.jspecify.annotations.NullMarked;
