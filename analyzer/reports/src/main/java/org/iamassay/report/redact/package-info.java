/** Pseudonyms in place of names: what is judged is redacted before any format is written, and every byte is searched after. */
@NullMarked
package org.iamassay.report.redact;

import org.jspecify.annotations.NullMarked;
