package org.iamassay.policy.catalogue;

/** Says why bytes are no catalogue that can be used, as the end of a sentence that begins with the file's name. */
public final class CatalogueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CatalogueException(String message) {
        super(message);
    }
}
