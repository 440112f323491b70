package org.iamassay.evidence;

import java.io.IOException;
import java.io.Reader;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.iamassay.evidence.json.Input;
import org.iamassay.evidence.json.Named;
import org.iamassay.evidence.json.Operation;
import org.iamassay.evidence.json.Outline;
import org.iamassay.model.DumpFile;
import org.iamassay.model.EvidenceKind;

/** What the content of a file was recognised as. */
sealed interface Recognition {

    /** The file. */
    EvidenceItem item();

    /**
     * A credential report, unwrapped from its carrier.
     *
     * @param carrier how it was wrapped, for people: "CSV", "AWS CLI JSON envelope", …
     * @param generatedAt GeneratedTime of the envelope
     * @param signs signs of editing that the carrier itself shows: BOM or UTF-16 of a bare CSV, Windows-1252, xlsx
     * @param content the table
     * @param warnings what was odd about the carrier and read anyway
     */
    record Report(
            EvidenceItem item,
            String carrier,
            Optional<Instant> generatedAt,
            List<String> signs,
            Content content,
            List<Problem> warnings)
            implements Recognition {

        public Report {
            signs = List.copyOf(signs);
            warnings = List.copyOf(warnings);
        }

        public Report(
                EvidenceItem item, String carrier, Optional<Instant> generatedAt, List<String> signs, Content content) {
            this(item, carrier, generatedAt, signs, content, List.of());
        }
    }

    /**
     * The output of AWS operations, one JSON document or several.
     *
     * @param named what manifest and name tell of the file
     */
    record Dump(EvidenceItem item, Named named, Input input, Outline outline) implements Recognition {

        /** Whether nothing is judged by any of it. */
        boolean isOfNoUse() {
            return outline.documents().stream()
                    .allMatch(d -> d.operation()
                            .filter(o -> o.kind() == EvidenceKind.OTHER)
                            .isPresent());
        }
    }

    /**
     * A file that stands in place of an output: an error of AWS, nothing, or something cut short.
     *
     * @param operation the operation whose output is missing
     * @param code code of the error; else empty
     * @param problem what to say of it
     */
    record Stub(EvidenceItem item, Named named, Operation operation, DumpFile.State state, String code, Problem problem)
            implements Recognition {}

    /** The collector's own list of what it collected. */
    record Manifest(EvidenceItem item, CollectionManifest manifest) implements Recognition {}

    /** A file that is no evidence to load but tells something worth saying, such as a saved error or STARTED. */
    record Explained(EvidenceItem item, Problem problem) implements Recognition {}

    /** A file about the bundle that is silently passed over (contract section 8). */
    record Silent(EvidenceItem item) implements Recognition {}

    /** The table inside a carrier. */
    sealed interface Content {

        /** Text still to be parsed as CSV; each call opens it anew, without BOM. */
        non-sealed interface Text extends Content {
            Reader open() throws IOException;
        }

        /** Rows of a worksheet; each call opens them anew. */
        non-sealed interface Sheet extends Content {
            RowSource open() throws IOException;
        }
    }
}
