@NullMarked
package org.iamassay.checklist;

import org.jspecify.annotations.NullMarked;
