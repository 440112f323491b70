package org.iamassay.history.store;

import java.util.Optional;

/**
 * What checking a store found.
 *
 * @param entries how many entries it has
 * @param head the end of the chain
 * @param broken the first thing that does not fit, in a sentence
 */
public record Verification(long entries, Optional<Head> head, Optional<String> broken) {}
