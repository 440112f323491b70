package org.iamassay.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One input file in the evidence register.
 *
 * @param file base name, with the path inside an archive
 * @param kind word of the kind of evidence
 * @param carrier how the content was wrapped, for people
 * @param sha256 lower-case hex digest of the file as it was given (of the entry, inside an archive)
 * @param bytes size of the file
 * @param rows data rows of this account read from it
 * @param generatedAt when AWS made the content, if the carrier tells
 * @param looksUntouched whether nothing shows that it was edited after AWS wrote it
 * @param warnings what was odd and read anyway, in order of appearance
 * @param collected what the collection manifest tells of it, if one covers it
 */
public record EvidenceFile(
        String file,
        String kind,
        String carrier,
        String sha256,
        long bytes,
        int rows,
        Optional<Instant> generatedAt,
        boolean looksUntouched,
        List<String> warnings,
        Optional<Collected> collected) {

    public EvidenceFile {
        warnings = List.copyOf(warnings);
    }

    /** A file that no collection manifest covers. */
    public EvidenceFile(
            String file,
            String kind,
            String carrier,
            String sha256,
            long bytes,
            int rows,
            Optional<Instant> generatedAt,
            boolean looksUntouched,
            List<String> warnings) {
        this(file, kind, carrier, sha256, bytes, rows, generatedAt, looksUntouched, warnings, Optional.empty());
    }

    /** The same with what a collection manifest tells of it. */
    public EvidenceFile with(Optional<Collected> told) {
        return new EvidenceFile(file, kind, carrier, sha256, bytes, rows, generatedAt, looksUntouched, warnings, told);
    }
}
