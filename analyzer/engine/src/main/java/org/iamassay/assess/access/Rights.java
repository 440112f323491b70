package org.iamassay.assess.access;

import java.util.List;

/**
 * What the policies of one or more principals allow: principals under the same policies share it.
 *
 * @param number from 1
 * @param reasons why the principals are in their class
 * @param exposures what an attacker in their place could do on everything, by category
 * @param fullServices services of which every known action is allowed on everything
 * @param dead permissions that are written and have no effect
 */
public record Rights(
        int number,
        List<Reason> reasons,
        List<Exposure> exposures,
        FullServices fullServices,
        List<DeadPermission> dead) {

    /**
     * Services that may be used in full.
     *
     * @param count how many
     * @param first the first of them
     */
    public record FullServices(int count, List<String> first) {

        /** Copies the list. */
        public FullServices {
            first = List.copyOf(first);
        }
    }

    /** Copies the lists. */
    public Rights {
        reasons = List.copyOf(reasons);
        exposures = List.copyOf(exposures);
        dead = List.copyOf(dead);
    }

    Rights numbered(int other) {
        return new Rights(other, reasons, exposures, fullServices, dead);
    }
}
