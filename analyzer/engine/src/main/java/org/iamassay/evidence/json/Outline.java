package org.iamassay.evidence.json;

import java.util.List;

/**
 * What a JSON file holds: its documents in order.
 *
 * @param array whether the documents are elements of one array
 */
public record Outline(List<DocumentOutline> documents, boolean array) {

    public Outline {
        documents = List.copyOf(documents);
    }

    /** Pointer of a document: one alone is the root of its file. */
    String pointer(int index) {
        return array || documents.size() > 1 ? "/" + index : "";
    }

    /** Whether every document was written by a known operation, or is an error of AWS. */
    public boolean isKnown() {
        return !documents.isEmpty()
                && documents.stream().allMatch(d -> d.operation().isPresent() || d.isError());
    }
}
