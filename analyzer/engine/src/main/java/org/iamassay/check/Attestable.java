package org.iamassay.check;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** That a check takes an attestation, and what that must say (checklist sections 1.5 and 5). */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Attestable {

    /** Days for which a statement holds, at most. */
    int days();

    /** What the statement must tell. */
    String statement();
}
