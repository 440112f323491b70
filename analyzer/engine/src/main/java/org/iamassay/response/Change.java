package org.iamassay.response;

import java.time.Instant;

/**
 * One value that somebody gave: a line of the store.
 *
 * @param value empty when the value was taken away
 * @param asOf moment of the snapshot whose workbook it was written into
 * @param at when it was written
 * @param hash SHA-256 over the line and the hash before it
 * @param line line of the file, from 1
 */
public record Change(Slot slot, String value, Instant asOf, String author, Instant at, String hash, int line) {}
