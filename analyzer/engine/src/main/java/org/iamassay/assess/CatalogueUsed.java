package org.iamassay.assess;

import java.util.List;
import org.iamassay.policy.catalogue.Catalogue;
import org.iamassay.policy.catalogue.Provenance;

/**
 * Which catalogue of AWS's actions and policies an assessment rests on.
 *
 * @param date date of the actions, as {@code 2026-09-26}
 * @param sources the sources with their versions, as {@code iam-data 0.21.202609261}
 * @param digest {@code sha256:…} of its file
 */
public record CatalogueUsed(String date, List<String> sources, String digest) {

    /** Where an older file does not tell. */
    public static final CatalogueUsed UNTOLD = new CatalogueUsed("", List.of(), "");

    /** Copies the list. */
    public CatalogueUsed {
        sources = List.copyOf(sources);
    }

    /** What a catalogue says of itself. */
    public static CatalogueUsed of(Catalogue catalogue) {
        Provenance from = catalogue.provenance();
        return new CatalogueUsed(
                from.date(),
                from.sources().stream().map(Provenance.Source::toString).toList(),
                from.digest().isEmpty() ? "" : "sha256:" + from.digest());
    }

    /** Whether it is told at all. */
    public boolean isTold() {
        return !date.isEmpty();
    }

    /** Date and versions in one line. */
    public String line() {
        return sources.isEmpty() ? date : date + " (" + String.join(", ", sources) + ")";
    }
}
