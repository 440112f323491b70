package org.iamassay.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the evidence files in what the command line names: files, folders, archives and standard input. */
final class EvidenceFinder {

    private static final Path STANDARD_INPUT = Path.of("-");
    private static final int MAGIC_BYTES = 512;

    private final Limits limits;
    private final Spool spool = new Spool();
    private final List<EvidenceItem> items = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private EvidenceFinder(Limits limits) {
        this.limits = limits;
    }

    /** Finds everything below the inputs; {@code -} is read from the stream. Close what is returned. */
    static Found find(List<Path> inputs, InputStream standardInput) {
        return find(inputs, standardInput, Limits.STANDARD);
    }

    static Found find(List<Path> inputs, InputStream standardInput, Limits limits) {
        EvidenceFinder finder = new EvidenceFinder(limits);
        finder.findAll(inputs, standardInput);
        finder.items.sort(Comparator.comparing(EvidenceItem::location).thenComparing(EvidenceItem::sha256));
        finder.problems.sort(Comparator.comparing(Problem::sentence));
        return new Found(finder.items, finder.problems, finder.spool);
    }

    private void findAll(List<Path> inputs, InputStream standardInput) {
        Roots roots =
                new Roots(inputs.stream().filter(p -> !p.equals(STANDARD_INPUT)).toList());
        problems.addAll(roots.problems());
        FolderWalk walk = new FolderWalk(limits);
        roots.sorted().forEach(walk::add);
        problems.addAll(walk.problems());
        List<FolderWalk.Candidate> files = new ArrayList<>(onceEach(walk.files()));
        if (inputs.contains(STANDARD_INPUT)) {
            files.addAll(spooled(standardInput));
        }
        // reading and hashing is most of the work here; toList keeps the order
        List<Examined> examined = files.parallelStream().map(this::examine).toList();
        Unpacker unpacker = new Unpacker(limits, spool, files.size());
        for (Examined file : examined) {
            file.item().ifPresent(items::add);
            file.problem().ifPresent(problems::add);
            file.archive().ifPresent(kind -> unpacker.unpack(file.file(), kind));
        }
        items.addAll(unpacker.items());
        problems.addAll(unpacker.problems());
    }

    /** A file named beside its own folder is one file. */
    private static Collection<FolderWalk.Candidate> onceEach(List<FolderWalk.Candidate> files) {
        Map<Path, FolderWalk.Candidate> byPath = new LinkedHashMap<>();
        files.forEach(file -> byPath.merge(file.path(), file, (a, b) -> a.named() ? b : a));
        return byPath.values();
    }

    /** A file and the one thing that it turned out to be. */
    private record Examined(
            FolderWalk.Candidate file,
            Optional<FoundItem> item,
            Optional<FileKind> archive,
            Optional<Problem> problem) {}

    private Examined examine(FolderWalk.Candidate file) {
        try {
            FileKind kind = kind(file.path());
            if (Unpacker.opens(kind) && !isDocument(file, kind)) {
                return new Examined(file, Optional.empty(), Optional.of(kind), Optional.empty());
            }
            return new Examined(file, Optional.of(item(file)), Optional.empty(), Optional.empty());
        } catch (IOException unreadable) {
            Problem problem = FolderWalk.unreadable(file.place(), file.named());
            return new Examined(file, Optional.empty(), Optional.empty(), Optional.of(problem));
        }
    }

    private boolean isDocument(FolderWalk.Candidate file, FileKind kind) {
        return kind == FileKind.ZIP && Unpacker.isOfficeDocument(file.path(), limits);
    }

    private static FileKind kind(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return FileKind.of(in.readNBytes(MAGIC_BYTES));
        }
    }

    private FoundItem item(FolderWalk.Candidate file) throws IOException {
        try (InputStream in = Files.newInputStream(file.path())) {
            Fingerprint print = Fingerprint.of(in, limits.fileBytes(), file.bytes());
            return new FoundItem(file.place(), print, () -> Files.newInputStream(file.path()));
        }
    }

    private List<FolderWalk.Candidate> spooled(InputStream standardInput) {
        Place place = Place.root("stdin", "stdin", List.of(), "stdin");
        try (Spool.Volume volume = spool.volume()) {
            long bytes =
                    volume.append(standardInput, limits.fileBytes()).print().bytes();
            return List.of(new FolderWalk.Candidate(volume.file(), place, bytes, true));
        } catch (LimitExceeded tooLong) {
            problems.add(Problem.unreadable(place.location(), "it has " + tooLong.getMessage(), ""));
        } catch (IOException failed) {
            problems.add(Problem.unreadable(place.location(), "it could not be read to its end", "try again"));
        }
        return List.of();
    }
}
