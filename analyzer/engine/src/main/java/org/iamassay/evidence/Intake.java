package org.iamassay.evidence;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.iamassay.model.AccountId;

/**
 * Evidence from the paths of a command line to groups that can be loaded one by one.
 *
 * <p>Close it when the groups are no longer loaded: entries of archives are read from temporary copies.
 */
public final class Intake implements Closeable {

    private final Found found;
    private final EvidenceSet evidence;
    private final List<EvidenceDigests.Entry> files;
    private final List<Problem> problems;

    private Intake(Found found, List<EvidenceDigests.Entry> files, EvidenceSet evidence, List<Problem> problems) {
        this.found = found;
        this.files = List.copyOf(files);
        this.evidence = evidence;
        this.problems = List.copyOf(problems);
    }

    /**
     * Finds, recognises and surveys all evidence; nothing is refused here, see {@link #problems}.
     *
     * @param inputs files, folders and archives; {@code -} is read from the stream
     */
    public static Intake open(List<Path> inputs, InputStream standardInput, ReadOptions options) {
        return of(EvidenceFinder.find(inputs, standardInput), options);
    }

    /**
     * Reads again files that were kept of a snapshot, which the options name.
     *
     * @throws IOException if a file cannot be read, or is not what was kept
     */
    public static Intake restore(List<OriginalFile> kept, ReadOptions options) throws IOException {
        Map<String, Integer> names = new HashMap<>();
        List<EvidenceItem> items = new ArrayList<>();
        for (OriginalFile file : kept) {
            int number = names.merge(file.name(), 1, Integer::sum);
            items.add(item(file, number - 1));
        }
        return of(new Found(items, List.of(), new Spool()), options);
    }

    private static EvidenceItem item(OriginalFile file, int number) throws IOException {
        try (InputStream in = file.content().open()) {
            Fingerprint print = Fingerprint.of(in, Limits.STANDARD.fileBytes(), file.bytes());
            if (!print.sha256().equals(file.sha256())) {
                throw new IOException(file.name() + " has SHA-256 " + print.sha256() + ", not " + file.sha256()
                        + " as when it was kept");
            }
            return new FoundItem(file.setting().place(file.name(), number), print, file.content()::open);
        }
    }

    private static Intake of(Found found, ReadOptions options) {
        List<Recognition> recognised = recognise(found);
        EvidenceSet evidence = EvidenceSet.survey(recognised, options);
        List<Problem> problems = new ArrayList<>(found.problems());
        problems.addAll(evidence.problems());
        return new Intake(found, EvidenceDigests.of(found, recognised), evidence, problems);
    }

    /** Manifests come first: they tell what other files are. */
    static List<Recognition> recognise(Found found) {
        Names names = new Names(found.items().stream()
                .filter(item -> item.baseName().equals(CollectionManifest.FILE_NAME))
                .map(Recogniser::recognise)
                .filter(Recognition.Manifest.class::isInstance)
                .map(manifest -> ((Recognition.Manifest) manifest).manifest())
                .toList());
        return found.items().parallelStream()
                .map(item -> Recogniser.recognise(item, names))
                .toList();
    }

    /** Groups in the order of their first accounts. */
    public List<EvidenceGroup> groups() {
        return evidence.groups();
    }

    /** Every account the evidence speaks of, in order. */
    public NavigableSet<AccountId> accounts() {
        NavigableSet<AccountId> accounts = new TreeSet<>();
        evidence.groups().stream()
                .map(EvidenceGroup::accounts)
                .flatMap(Collection::stream)
                .forEach(accounts::add);
        return accounts;
    }

    /** Every file that was found, used or not, but for those about the bundle itself. */
    public List<EvidenceDigests.Entry> files() {
        return files;
    }

    /** What could not be used or looked odd before any group was loaded. */
    public List<Problem> problems() {
        return problems;
    }

    @Override
    public void close() {
        found.close();
    }
}
