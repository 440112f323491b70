/** Tests of what AWS documents, and of what statements cover of it. */
@org.jspecify.annotations.NullMarked
package org.iamassay.policy.catalogue;
