package org.iamassay.waiver;

import java.util.List;

/**
 * The accepted risks that an assessment is given.
 *
 * @param all in the order of the file
 * @param digest {@code sha256:…} of the file; empty without one
 */
public record Waivers(List<Waiver> all, String digest) {

    public static final Waivers NONE = new Waivers(List.of(), "");

    public Waivers {
        all = List.copyOf(all);
    }
}
