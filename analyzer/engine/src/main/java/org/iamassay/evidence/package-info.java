/** Files in; frames, snapshots and problems out, with provenance and hashes. */
@NullMarked
package org.iamassay.evidence;

import org.jspecify.annotations.NullMarked;
