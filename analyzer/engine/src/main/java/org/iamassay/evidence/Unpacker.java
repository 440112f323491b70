package org.iamassay.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Unpacks archives into the spool; one that breaks a limit or is damaged is left out as a whole, and said so. */
final class Unpacker {

    private final Limits limits;
    private final Spool spool;
    private final List<FoundItem> items = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int entries;

    /** Counts the entries of its archives on from those files that were found outside of any. */
    Unpacker(Limits limits, Spool spool, int entries) {
        this.limits = limits;
        this.spool = spool;
        this.entries = entries;
    }

    /** Whether a file may be an archive that is opened. */
    static boolean opens(FileKind kind) {
        return switch (kind) {
            case ZIP, EMPTY_ZIP, GZIP, TAR -> true;
            default -> false;
        };
    }

    /** Whether a zip is a single document in the eyes of its owner. */
    static boolean isOfficeDocument(Path file, Limits limits) {
        try (ZipFile zip = ZipReader.open(file, limits)) {
            return ZipReader.isOfficeDocument(zip);
        } catch (IOException | RuntimeException damaged) {
            // the library answers some kinds of damage with unchecked exceptions; unpacking will report it
            return false;
        }
    }

    void unpack(FolderWalk.Candidate file, FileKind kind) {
        try (Spool.Volume volume = spool.volume()) {
            Archive archive = new Archive(file.place(), limits, volume, entries);
            read(file, kind, archive);
            entries += archive.entries();
            items.addAll(archive.items());
            problems.addAll(archive.problems());
            if (archive.entries() == 0) {
                unused(file, "the archive holds no files", "");
            }
        } catch (LimitExceeded limit) {
            unused(file, "it has " + limit.getMessage(), "none of it was read; unpack it and give the folder");
        } catch (Spool.Failed full) {
            unused(file, String.valueOf(full.getMessage()), "none of it was read; make room in the temporary folder");
        } catch (IOException | RuntimeException damaged) {
            // the library answers some kinds of damage with unchecked exceptions
            unused(
                    file,
                    kind.description() + " that is damaged or cut short",
                    "none of it was read; copy or export it again");
        }
    }

    private void read(FolderWalk.Candidate file, FileKind kind, Archive archive) throws IOException {
        Meter meter = new Meter(limits, file.bytes(), spool.used());
        if (kind == FileKind.TAR) {
            TarReader.read(file.path(), false, archive, meter);
        } else if (kind == FileKind.GZIP) {
            if (FileKind.isTar(TarReader.gzipHead(file.path()))) {
                TarReader.read(file.path(), true, archive, meter);
            } else {
                TarReader.readSingle(file.path(), file.place().baseName(), archive, meter);
            }
        } else {
            try (ZipFile zip = ZipReader.open(file.path(), limits)) {
                ZipReader.read(zip, archive, meter);
            }
        }
    }

    private void unused(FolderWalk.Candidate file, String found, String advice) {
        problems.add(Problem.unused(file.place().location(), "", found, "", advice));
    }

    List<FoundItem> items() {
        return items;
    }

    List<Problem> problems() {
        return problems;
    }
}
