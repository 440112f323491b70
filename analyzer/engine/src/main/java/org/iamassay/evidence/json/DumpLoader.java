package org.iamassay.evidence.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.iamassay.model.DumpFile;
import org.iamassay.model.Dumped;
import org.iamassay.model.OfUser;

/**
 * What one JSON file gives to the dumps of one account: its entries, and a word about itself for each operation in it.
 *
 * @param entries records, in the order of the file
 * @param files one for each operation found in it
 * @param faults entries that could not be read and were left out
 */
public record DumpLoader(List<Dumped> entries, List<DumpFile> files, List<Unreadable> faults) {

    public DumpLoader {
        entries = List.copyOf(entries);
        files = List.copyOf(files);
        faults = List.copyOf(faults);
    }

    /**
     * Reads a file.
     *
     * @param named what manifest or file name tell of it
     * @param wanted which of its documents belong to the account
     */
    public static DumpLoader load(Input input, Outline outline, Named named, Predicate<DocumentOutline> wanted)
            throws IOException {
        List<Dumped> entries = new ArrayList<>();
        List<Unreadable> faults = new ArrayList<>();
        DumpReader.read(
                input,
                outline,
                document -> wanted.test(document)
                        ? new Context(named.subject(), named.region(), !document.truncated())
                        : null,
                entries::add,
                faults::add);
        return new DumpLoader(entries, files(input.file(), outline, named, wanted, entries, faults), faults);
    }

    private static List<DumpFile> files(
            String file,
            Outline outline,
            Named named,
            Predicate<DocumentOutline> wanted,
            List<Dumped> entries,
            List<Unreadable> faults) {
        Map<String, DumpFile> files = new LinkedHashMap<>();
        boolean ofAll = Named.isOfAllUsers(file);
        String subject = named.subject().isEmpty() && !ofAll ? onlyUser(entries) : named.subject();
        boolean ofNobody = subject.isEmpty() && !ofAll && isOfNobody(entries);
        String gap = gap(outline.documents().stream().filter(wanted).allMatch(DocumentOutline::truncated), faults);
        for (DocumentOutline document : outline.documents()) {
            if (wanted.test(document)) {
                file(file, document, named, subject, gap, ofNobody)
                        .ifPresent(f -> files.putIfAbsent(f.command() + f.state() + f.code(), f));
            }
        }
        return List.copyOf(files.values());
    }

    private static Optional<DumpFile> file(
            String file, DocumentOutline document, Named named, String subject, String gap, boolean ofNobody) {
        if (document.isError()) {
            return named.operation().map(o -> error(file, o, document.errorCode(), named));
        }
        return document.operation()
                .map(o -> new DumpFile(
                        file,
                        o.kind(),
                        o.words(),
                        DumpFile.State.READ,
                        "",
                        subject,
                        named.region(),
                        gap.isEmpty() && ofNobody && o.needsSubject() ? "nothing tells whose list it is" : gap,
                        List.of()));
    }

    private static String gap(boolean pageMissing, List<Unreadable> faults) {
        if (pageMissing) {
            return "it says that a page follows, which is not there";
        }
        return faults.isEmpty()
                ? ""
                : faults.size() + (faults.size() == 1 ? " entry" : " entries") + " could not be read";
    }

    /** An error of AWS that was saved in place of the output of an operation. */
    public static DumpFile error(String file, Operation operation, String code, Named named) {
        return new DumpFile(
                file,
                operation.kind(),
                operation.words(),
                DumpFile.State.ERROR,
                code,
                named.subject(),
                named.region(),
                "",
                List.of());
    }

    /** A file with nothing readable in it, of which only its name tells what it should be. */
    public static DumpFile broken(String file, Operation operation, DumpFile.State state, Named named) {
        return new DumpFile(
                file, operation.kind(), operation.words(), state, "", named.subject(), named.region(), "", List.of());
    }

    /** Whether nothing, or not every entry, tells the user: a list of one user then, and not of all. */
    private static boolean isOfNobody(List<Dumped> entries) {
        return entries.isEmpty()
                || entries.stream()
                        .anyMatch(e -> e instanceof OfUser one && one.user().isEmpty());
    }

    /** The user that all entries belong to; empty for several. */
    private static String onlyUser(List<Dumped> entries) {
        Set<String> users = new LinkedHashSet<>();
        for (Dumped entry : entries) {
            users.add(entry instanceof OfUser one ? one.user() : "");
        }
        return users.size() == 1 ? users.iterator().next() : "";
    }
}
