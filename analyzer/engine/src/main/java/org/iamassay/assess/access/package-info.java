/** What the principals of an account may do and what that rests on, as reports show it. */
@NullMarked
package org.iamassay.assess.access;

import org.jspecify.annotations.NullMarked;
