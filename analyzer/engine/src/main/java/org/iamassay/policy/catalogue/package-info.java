/** What AWS itself says: its actions, resource types, condition keys and managed policies, and the risk lists of the field. */
@NullMarked
package org.iamassay.policy.catalogue;

import org.jspecify.annotations.NullMarked;
