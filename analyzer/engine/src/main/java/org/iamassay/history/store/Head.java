package org.iamassay.history.store;

/** The end of the chain: what to note down to find later that nothing before it was changed or cut off. */
public record Head(long n, String hash) {}
