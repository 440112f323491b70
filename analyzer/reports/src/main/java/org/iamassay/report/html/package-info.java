/** The report as one HTML page that fetches nothing. */
@NullMarked
package org.iamassay.report.html;

import org.jspecify.annotations.NullMarked;
