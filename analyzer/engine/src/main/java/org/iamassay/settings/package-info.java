/** What users set in YAML files, read strictly: profiles, waivers, own checks, brands. */
@NullMarked
package org.iamassay.settings;

import org.jspecify.annotations.NullMarked;
