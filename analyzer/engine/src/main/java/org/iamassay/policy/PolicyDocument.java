package org.iamassay.policy;

import java.util.List;
import java.util.Optional;

/**
 * A policy document as it is written; what the grammar does not know is kept as faults.
 *
 * @param isDocument whether the text is a JSON object at all
 * @param version as written; empty where it is missing
 */
public record PolicyDocument(
        boolean isDocument,
        Optional<String> version,
        Optional<String> id,
        List<Statement> statements,
        List<Fault> faults) {

    /** The version of the language with variables; any other reads {@code ${…}} as plain text. */
    public static final String CURRENT_VERSION = "2012-10-17";

    /** Copies the lists. */
    public PolicyDocument {
        statements = List.copyOf(statements);
        faults = List.copyOf(faults);
    }

    /** Reads the JSON text of a document; never refuses. */
    public static PolicyDocument parse(String json) {
        return DocumentReader.read(json);
    }

    /** Whether nothing of the document stayed unread; else no good result may rest on what it does not say. */
    public boolean isWhole() {
        return isDocument && faults.stream().noneMatch(fault -> fault.code().leavesGap());
    }
}
