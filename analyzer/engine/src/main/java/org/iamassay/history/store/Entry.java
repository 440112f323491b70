package org.iamassay.history.store;

/**
 * One snapshot of one account in one revision, as the chain holds it.
 *
 * @param n its number, from 1 without holes, in the order of adding
 * @param prev hash of the entry before it; 64 zeros for the first
 * @param hash lower-case hex SHA-256 of its body
 * @param facts what it says
 */
public record Entry(long n, String prev, String hash, Facts facts) {}
