<<<<<<< HEAD
=======
/** Tests of sides as bytes. */
>>>>>>> refs/heads/hevents
@NullMarked
package org.iamassay.history.frame;

import org.jspecify.annotations.NullMarked;
