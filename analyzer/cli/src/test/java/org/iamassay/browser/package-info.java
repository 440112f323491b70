/** The pages as a person uses them: opened in a real Chromium, looked at by axe, worked with the keyboard. */
@NullMarked
package org.iamassay.browser;

import org.jspecify.annotations.NullMarked;
