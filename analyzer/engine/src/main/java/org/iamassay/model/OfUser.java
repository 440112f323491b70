package org.iamassay.model;

/** A credential of one user. */
public interface OfUser extends Dumped {

    /** Name of the user; names differ in more than case within an account. */
    String user();
}
