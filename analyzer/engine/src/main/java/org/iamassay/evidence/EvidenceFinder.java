package org.iamassay.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Finds the evidence files in what the command line names: files, folders, archives and standard input. */
final class EvidenceFinder {

    private static final Path STANDARD_INPUT = Path.of("-");
    private static final int MAGIC_BYTES = 512;

    private final Limits limits;
    private final Spool spool = new Spool();
    private final List<EvidenceItem> items = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int entries;

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
        List<FolderWalk.Candidate> candidates = onceEach(walk.files());
        entries = candidates.size();
        // reading and hashing is most of the work here; the order of the list is kept
        candidates.parallelStream().map(this::examine).toList().forEach(this::add);
        if (inputs.contains(STANDARD_INPUT)) {
            addStandardInput(standardInput);
        }
    }

    /** A file named beside its own folder is one file. */
    private static List<FolderWalk.Candidate> onceEach(List<FolderWalk.Candidate> files) {
        Map<Path, FolderWalk.Candidate> byPath = new LinkedHashMap<>();
        files.forEach(file -> byPath.merge(file.path(), file, (a, b) -> a.named() ? b : a));
        return List.copyOf(byPath.values());
    }

    /** Either an item or the archive or unreadable file that it turned out to be. */
    private record Examined(FolderWalk.Candidate file, FileKind kind, Optional<FoundItem> item) {}

    private Examined examine(FolderWalk.Candidate file) {
        try (InputStream in = Files.newInputStream(file.path())) {
            FileKind kind = FileKind.of(in.readNBytes(MAGIC_BYTES));
            boolean archive = kind == FileKind.ZIP || kind == FileKind.EMPTY_ZIP || kind == FileKind.GZIP || kind == FileKind.TAR;
            return new Examined(file, kind, archive ? Optional.empty() : Optional.of(item(file)));
        } catch (IOException unreadable) {
            return new Examined(file, FileKind.OTHER, Optional.empty());
        }
    }

    private FoundItem item(FolderWalk.Candidate file) throws IOException {
        try (InputStream in = Files.newInputStream(file.path())) {
            Fingerprint print = Fingerprint.of(in, limits.fileBytes());
            return new FoundItem(file.place(), print, () -> new BufferedInputStream(Files.newInputStream(file.path())));
        }
    }

    private void add(Examined examined) {
        if (examined.item().isPresent()) {
            items.add(examined.item().get());
        } else if (examined.kind() == FileKind.OTHER) {
            problems.add(FolderWalk.unreadable(examined.file().place(), examined.file().named()));
        } else {
            addArchive(examined.file(), examined.kind());
        }
    }

    private void addArchive(FolderWalk.Candidate file, FileKind kind) {
        String location = file.place().location();
        try (Spool.Volume volume = spool.volume()) {
            Archive archive = new Archive(file.place(), limits, volume);
            if (unpack(file, kind, archive)) {
                entries += archive.entries();
                items.addAll(archive.items());
                problems.addAll(archive.problems());
                if (archive.entries() == 0) {
                    problems.add(Problem.unused(location, "", "the archive holds no files", "", ""));
                }
            }
        } catch (LimitExceeded limit) {
            problems.add(Problem.unused(
                    location, "", "it has " + limit.getMessage(), "", "none of it was read; unpack it and give the folder"));
        } catch (IOException | RuntimeException damaged) {
            // the library answers some kinds of damage with unchecked exceptions
            problems.add(Problem.unused(
                    location,
                    "",
                    kind.description() + " that is damaged or cut short",
                    "",
                    "none of it was read; copy or export it again"));
        }
    }

    /** Whether the file was an archive after all; if not, what it is has been added or reported. */
    private boolean unpack(FolderWalk.Candidate file, FileKind kind, Archive archive) throws IOException {
        Meter meter = new Meter(limits, file.bytes(), spool.used());
        Limits left = limits;
        switch (kind) {
            case ZIP, EMPTY_ZIP -> {
                try (ZipFile zip = ZipReader.open(file.path(), left)) {
                    if (ZipReader.isOfficeDocument(zip)) {
                        items.add(item(file));
                        return false;
                    }
                    ZipReader.read(zip, archive, meter);
                }
            }
            case GZIP -> {
                if (!FileKind.isTar(TarReader.gzipHead(file.path()))) {
                    problems.add(Problem.unused(
                            file.place().location(), "", "a gzip file that is not a tar archive", "", "unpack it first"));
                    return false;
                }
                TarReader.read(file.path(), true, archive, meter);
            }
            default -> TarReader.read(file.path(), false, archive, meter);
        }
        return true;
    }

    private void addStandardInput(InputStream in) {
        Place place = Place.root("stdin", "stdin", List.of());
        try (Spool.Volume volume = spool.volume()) {
            Spool.Slice slice = volume.append(in, limits.fileBytes());
            volume.close();
            add(examine(new FolderWalk.Candidate(volume.file(), place, slice.print().bytes(), true)));
        } catch (LimitExceeded tooLong) {
            problems.add(Problem.unreadable(place.location(), "it has " + tooLong.getMessage(), ""));
        } catch (IOException failed) {
            problems.add(Problem.unreadable(place.location(), "it could not be read to its end", "try again"));
        }
    }
}
