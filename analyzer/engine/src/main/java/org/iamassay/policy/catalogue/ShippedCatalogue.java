package org.iamassay.policy.catalogue;

import java.util.List;

/** Holds the shipped catalogue once it was asked for. */
final class ShippedCatalogue {

    private static final Catalogue SHIPPED =
            new Catalogue("none", List.of(), List.of(), List.of(), new AwsPolicies(List.of()));

    private ShippedCatalogue() {}

    static Catalogue get() {
        return SHIPPED;
    }
}
