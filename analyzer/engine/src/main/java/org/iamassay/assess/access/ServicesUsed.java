package org.iamassay.assess.access;

import java.util.List;

/**
 * Services granted and used, by the last-access data.
 *
 * @param granted how many are granted
 * @param used how many were used in the tracking period
 * @param unused the first of those that were not used
 */
public record ServicesUsed(int granted, int used, List<String> unused) {

    /** Copies the list. */
    public ServicesUsed {
        unused = List.copyOf(unused);
    }
}
