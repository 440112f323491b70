package org.iamassay.evidence.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.iamassay.model.DumpFile;
import org.iamassay.model.Dumped;

/**
 * What one JSON file gives to the dumps of one account: its entries, and a word about itself for each output in it.
 *
 * @param entries records, in the order of the file
 * @param files one for each operation and subject found in it
 * @param faults entries that could not be read and were left out
 * @param homeless commands whose output lacks its subject, which nothing else tells: they are left out
 */
public record DumpLoader(List<Dumped> entries, List<DumpFile> files, List<Unreadable> faults, List<String> homeless) {

    /** The gap of an output of which a page is missing. */
    public static final String PAGE_MISSING = "it says that a page follows, which is not there";

    public DumpLoader {
        entries = List.copyOf(entries);
        files = List.copyOf(files);
        faults = List.copyOf(faults);
        homeless = List.copyOf(homeless);
    }

    /**
     * Reads a file.
     *
     * @param named what manifest or file name tell of it
     * @param wanted which of its documents belong to the account
     */
    public static DumpLoader load(Input input, Outline outline, Named named, Predicate<DocumentOutline> wanted)
            throws IOException {
        List<ReadDocument> read = new ArrayList<>();
        DumpReader.read(input, outline, document -> {
            if (!wanted.test(document)) {
                return null;
            }
            ReadDocument one = new ReadDocument(document, new ArrayList<>(), new ArrayList<>());
            read.add(one);
            return new DumpReader.Part(
                    new Context(named.subject(), named.region(), !document.truncated()),
                    one.entries()::add,
                    one.faults()::add);
        });
        return new LoadedFiles(input.file(), named).add(read);
    }

    /** An error of AWS that was saved in place of the output of an operation. */
    public static DumpFile error(String file, Operation operation, String code, Named named) {
        return file(file, operation, DumpFile.State.ERROR, code, named);
    }

    /** A file with nothing readable in it, of which only its name tells what it should be. */
    public static DumpFile broken(String file, Operation operation, DumpFile.State state, Named named) {
        return file(file, operation, state, "", named);
    }

    private static DumpFile file(String file, Operation operation, DumpFile.State state, String code, Named named) {
        return new DumpFile(
                file, operation.kind(), operation.words(), state, code, named.subject(), named.region(), "", List.of());
    }
}
