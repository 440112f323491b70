package org.iamassay.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the elements of a document. */
final class DocumentReader {

    private static final Set<String> NAMES = Set.of("Version", "Id", "Statement");
    private static final Set<String> VERSIONS = Set.of(PolicyDocument.CURRENT_VERSION, "2008-10-17");

    private final Elements elements;
    private final Faults faults;

    private DocumentReader(Node.Members document, Faults faults) {
        this.elements = new Elements(document, "", faults);
        this.faults = faults;
    }

    static PolicyDocument read(String json) {
        Faults faults = new Faults();
        Node node = NodeReader.read(json, faults).orElse(null);
        if (node instanceof Node.Members document) {
            return new DocumentReader(document, faults).document();
        }
        if (node != null) {
            faults.add(Fault.Code.NOT_AN_OBJECT, "", node.shown());
        }
        return new PolicyDocument(false, Optional.empty(), Optional.empty(), List.of(), faults.list());
    }

    private PolicyDocument document() {
        elements.reportUnknown(NAMES);
        Optional<String> version = elements.text("Version");
        version.filter(text -> !VERSIONS.contains(text))
                .ifPresent(text -> faults.add(Fault.Code.UNKNOWN_VERSION, elements.pointer("Version"), text));
        Optional<String> id = elements.text("Id");
        List<Statement> statements = statements(elements.get("Statement"));
        return new PolicyDocument(true, version, id, statements, faults.list());
    }

    private List<Statement> statements(@Nullable Node node) {
        if (node == null) {
            faults.add(Fault.Code.MISSING_STATEMENT, "", "no Statement");
            return List.of();
        }
        String pointer = elements.pointer("Statement");
        if (!(node instanceof Node.Items items)) {
            return statement(node, 0, pointer).map(List::of).orElse(List.of());
        }
        if (items.list().isEmpty()) {
            faults.add(Fault.Code.EMPTY_LIST, pointer, "no statement");
        }
        List<Statement> read = new ArrayList<>();
        for (int i = 0; i < items.list().size(); i++) {
            statement(items.list().get(i), i, Pointer.item(pointer, i)).ifPresent(read::add);
        }
        return read;
    }

    private Optional<Statement> statement(Node node, int index, String pointer) {
        if (node instanceof Node.Members members) {
            return Optional.of(new StatementReader(new Elements(members, pointer, faults), faults).read(index));
        }
        faults.add(Fault.Code.WRONG_TYPE, pointer, node.shown());
        return Optional.empty();
    }
}
