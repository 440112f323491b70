/** Runs of whole commands. */
@NullMarked
package org.iamassay.cli;

import org.jspecify.annotations.NullMarked;
