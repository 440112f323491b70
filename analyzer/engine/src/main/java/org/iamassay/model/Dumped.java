package org.iamassay.model;

/** Something read from a JSON dump, which knows where it stood. */
public interface Dumped {

    /** Where it stood. */
    JsonPlace place();
}
