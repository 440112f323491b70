/** Snapshots of years in one file: evidence, assessments as first reported, and a chain of hashes. The home of SQLite. */
@NullMarked
package org.iamassay.history.store;

import org.jspecify.annotations.NullMarked;
