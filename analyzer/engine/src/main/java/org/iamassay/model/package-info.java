/** What AWS says about one account at one moment, as values. */
@NullMarked
package org.iamassay.model;

import org.jspecify.annotations.NullMarked;
