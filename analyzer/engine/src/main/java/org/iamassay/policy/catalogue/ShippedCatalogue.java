package org.iamassay.policy.catalogue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** Holds the shipped catalogue once it was asked for. */
final class ShippedCatalogue {

    private static final String FILE = "catalogue.zip";
    private static final Catalogue SHIPPED = CatalogueFile.unchecked(ShippedCatalogue::open);

    private ShippedCatalogue() {}

    static Catalogue get() {
        return SHIPPED;
    }

    private static InputStream open() throws IOException {
        InputStream file = ShippedCatalogue.class.getResourceAsStream(FILE);
        if (file == null) {
            throw new FileNotFoundException(FILE + " is missing in the program");
        }
        return file;
    }
}
