/** The life of the credentials of each principal over all snapshots: what was seen when, and what happened in between. */
@NullMarked
package org.iamassay.history.timeline;

import org.jspecify.annotations.NullMarked;
