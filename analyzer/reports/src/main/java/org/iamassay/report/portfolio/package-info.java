/** What several accounts say together, before any format; of each account only a small row is kept. */
@NullMarked
package org.iamassay.report.portfolio;

import org.jspecify.annotations.NullMarked;
