/** What people answer to findings, kept from one snapshot to the next; and what they attest. */
@NullMarked
package org.iamassay.response;

import org.jspecify.annotations.NullMarked;
