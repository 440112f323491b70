package org.iamassay.report;

import java.util.List;

/**
 * What the report says of how the account changed since an earlier snapshot; its tables are {@code movement},
 * {@code change-counts}, {@code changes}, {@code identities} and {@code events}, each there when it has rows.
 *
 * @param title heading of the section
 * @param line the one line of the management summary
 * @param any whether anything changed; if not there are no tables
 * @param movement how the score moved and why, in one or two sentences
 * @param notes how the numbers are rounded, and what to know of the two sides
 * @param limits what could not be told, and why
 */
public record Changes(
        String title, String line, boolean any, String movement, List<String> notes, List<String> limits) {

    public Changes {
        notes = List.copyOf(notes);
        limits = List.copyOf(limits);
    }
}
