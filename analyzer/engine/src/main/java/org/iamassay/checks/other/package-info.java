/** Checks of the area "Certificates, SSH keys, API keys". */
@NullMarked
package org.iamassay.checks.other;

import org.jspecify.annotations.NullMarked;
