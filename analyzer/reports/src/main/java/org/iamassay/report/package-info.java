/** What a report says: sections, tables and figures, without any format. */
@NullMarked
package org.iamassay.report;

import org.jspecify.annotations.NullMarked;
