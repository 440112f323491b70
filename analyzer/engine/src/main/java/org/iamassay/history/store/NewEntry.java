package org.iamassay.history.store;

import java.util.Map;
import java.util.TreeMap;

/**
 * A snapshot to be added.
 *
 * @param facts what its entry will say; for a revision with the files of the older one that are kept
 * @param given what was given, a part of that in the facts or all of it
 * @param base number of the entry that it revises; 0 for none
 * @param contradicts whether a file differs from one of its kind in the entry that it revises
 * @param contents evidence and assessment that the store may not have yet, by digest
 * @param frames derived bytes, by name
 */
public record NewEntry(
        Facts facts,
        Given given,
        long base,
        boolean contradicts,
        Map<String, Packed> contents,
        Map<String, byte[]> frames) {

    public NewEntry {
        contents = Map.copyOf(contents);
        frames = new TreeMap<>(frames);
    }
}
