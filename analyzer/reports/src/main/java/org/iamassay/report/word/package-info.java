/** The report as a Word document. */
@NullMarked
package org.iamassay.report.word;

import org.jspecify.annotations.NullMarked;
