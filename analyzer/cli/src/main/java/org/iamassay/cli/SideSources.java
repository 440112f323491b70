package org.iamassay.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.iamassay.checklist.Profiles;
import org.iamassay.history.store.Entry;
import org.iamassay.history.store.StoreException;
import org.iamassay.report.data.Manifest;
import org.jspecify.annotations.Nullable;

/** Opens the arguments of a comparison, and closes them together. */
final class SideSources implements AutoCloseable {

    private final AccountOptions options;
    private final Terminal terminal;
    private final List<SideArgument> opened = new ArrayList<>();
    private final List<Path> paths = new ArrayList<>();

    private final Optional<OpenedStore> store;
    private final boolean documents;

    private SideSources(Optional<OpenedStore> store, boolean documents, AccountOptions options, Terminal terminal) {
        this.store = store;
        this.documents = documents;
        this.options = options;
        this.terminal = terminal;
    }

    /**
     * Opens the store, if there is one.
     *
     * @param documents whether reports of the later side are to be written
     */
    static SideSources open(Optional<Path> store, boolean documents, AccountOptions options, Terminal terminal) {
        try {
            return new SideSources(store.map(OpenedStore::open), documents, options, terminal);
        } catch (StoreException failed) {
            throw StoreOption.failure(failed);
        }
    }

    /** The side an argument names. */
    SideArgument side(String argument) {
        if (store.isPresent()) {
            Optional<Entry> entry = store.get().entry(argument);
            if (entry.isPresent()) {
                return SideArgument.of(new StoredSource(store.get(), entry.get(), documents));
            }
        }
        Path path = Path.of(argument);
        paths.add(path);
        SideArgument side = SideArgument.open(path, options, terminal);
        opened.add(side);
        return side;
    }

    /** What the store, if there is one, knows of the time before evidence. */
    EvidenceSource.StoredReports storedReports() {
        return store.<EvidenceSource.StoredReports>map(opened -> opened::reportsBefore)
                .orElse(EvidenceSource.StoredReports.NONE);
    }

    /** Paths of files that were read. */
    List<Path> paths() {
        return paths;
    }

    /** Every file that was read, for a manifest. */
    List<Manifest.Item> inputs(@Nullable String profile) throws IOException {
        List<Manifest.Item> items = new ArrayList<>();
        if (store.isPresent()) {
            items.add(Manifest.Item.of(store.get().store().path()));
        }
        for (SideArgument side : opened) {
            items.addAll(side.inputs());
        }
        if (profile != null && !Profiles.names().contains(profile)) {
            items.add(Manifest.Item.of(Path.of(profile)));
        }
        return items;
    }

    boolean isIncomplete() {
        return opened.stream().anyMatch(SideArgument::isIncomplete);
    }

    void tellProblems() {
        opened.forEach(SideArgument::tellProblems);
    }

    @Override
    public void close() {
        opened.forEach(SideArgument::close);
        store.ifPresent(OpenedStore::close);
    }
}
