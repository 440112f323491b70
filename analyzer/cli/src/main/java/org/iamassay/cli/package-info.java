/** Commands, exit codes and wiring: the only package that touches the standard streams. */
@NullMarked
package org.iamassay.cli;

import org.jspecify.annotations.NullMarked;
