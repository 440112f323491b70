/** What tests of checks share: tables, expected words, conformance cases. */
@NullMarked
package org.iamassay.testing;

import org.jspecify.annotations.NullMarked;
