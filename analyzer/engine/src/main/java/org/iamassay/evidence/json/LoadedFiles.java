package org.iamassay.evidence.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.iamassay.model.DumpFile;
import org.iamassay.model.Dumped;
import org.iamassay.model.EvidenceKind;

/** Says of which outputs a file consists: one for each operation, error and subject in it. */
final class LoadedFiles {

    private final String file;
    private final Named named;
    private final Map<String, Output> outputs = new LinkedHashMap<>();
    private final List<Dumped> entries = new ArrayList<>();
    private final List<Unreadable> faults = new ArrayList<>();
    private final Set<String> homeless = new LinkedHashSet<>();

    LoadedFiles(String file, Named named) {
        this.file = file;
        this.named = named;
    }

    /** The documents of one operation that speak of one subject. */
    private static final class Output {
        private final Operation operation;
        private final String code;
        private final String subject;
        private final List<String> remarks = new ArrayList<>();
        private boolean lastPage;
        private int faults;

        Output(Operation operation, String code, String subject) {
            this.operation = operation;
            this.code = code;
            this.subject = subject;
        }

        private String gap() {
            if (!lastPage) {
                return DumpLoader.PAGE_MISSING;
            }
            return faults == 0 ? "" : faults + (faults == 1 ? " entry" : " entries") + " could not be read";
        }
    }

    DumpLoader add(List<ReadDocument> documents) {
        documents.forEach(this::add);
        List<DumpFile> files = outputs.values().stream().map(this::file).toList();
        return new DumpLoader(entries, files, faults, List.copyOf(homeless));
    }

    private void add(ReadDocument document) {
        if (document.outline().isError()) {
            named.operation()
                    .ifPresent(o -> output(o, document.outline().errorCode(), named.subject()).lastPage = true);
            return;
        }
        Operation operation = document.outline().operation().orElseThrow();
        Set<String> subjects = subjects(operation, document);
        faults.addAll(document.faults());
        if (subjects.isEmpty()) {
            homeless.add(operation.words());
            return;
        }
        entries.addAll(document.entries());
        for (String subject : subjects) {
            Output output = output(operation, "", subject);
            output.lastPage |= !document.outline().truncated();
            output.faults += document.faults().size();
            contradiction(subject).forEach(output.remarks::add);
        }
    }

    /** Whom a document speaks of; the empty name for everybody, and nobody when it does not tell what it must. */
    private Set<String> subjects(Operation operation, ReadDocument document) {
        if (!operation.needsSubject()) {
            return Set.of(named.subject());
        }
        if (operation.tellsUser() && !document.lacksUser()) {
            // One call gives one user's credentials, unless it was asked for all, which one operation can be.
            boolean several =
                    document.users().size() > 1 && operation.kind() == EvidenceKind.SERVICE_SPECIFIC_CREDENTIALS;
            return named.everyone() || several ? Set.of("") : document.users();
        }
        if (named.everyone() && document.entries().isEmpty()) {
            return Set.of("");
        }
        return named.subject().isEmpty() ? Set.of() : Set.of(named.subject());
    }

    private List<String> contradiction(String subject) {
        boolean same = named.subject().isEmpty() || subject.equalsIgnoreCase(named.subject());
        return same
                ? List.of()
                : List.of("its name says " + named.subject() + ", its content speaks of "
                        + (subject.isEmpty() ? "several users" : subject));
    }

    private Output output(Operation operation, String code, String subject) {
        return outputs.computeIfAbsent(
                operation.words() + "|" + code + "|" + subject, k -> new Output(operation, code, subject));
    }

    private DumpFile file(Output output) {
        DumpFile.State state = output.code.isEmpty() ? DumpFile.State.READ : DumpFile.State.ERROR;
        return new DumpFile(
                file,
                output.operation.kind(),
                output.operation.words(),
                state,
                output.code,
                output.subject,
                named.region(),
                output.gap(),
                List.copyOf(new LinkedHashSet<>(output.remarks)));
    }
}
