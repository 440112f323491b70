package org.iamassay.report.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iamassay.evidence.EvidenceDigests;
import org.iamassay.evidence.Problem;
import org.iamassay.report.data.Manifest.Item;
import org.iamassay.report.data.Verification.Line;
import org.iamassay.report.data.Verification.State;

/** Compares a report folder and its inputs with the manifest (contract section 8, {@code assay verify}). */
public final class Verifier {

    private static final String OUTPUT = "output";
    private static final String INPUT = "input";
    private static final String INTO_ARCHIVE = "!/";

    private final Path folder;
    private final Manifest manifest;
    private final List<Line> lines = new ArrayList<>();

    private Verifier(Path folder, Manifest manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    /**
     * Recomputes every digest.
     *
     * @param evidence files, folders or archives to compare the inputs with; if empty, inputs are looked up by name
     * @param current the current folder
     * @throws ManifestException if the folder has no manifest that can be read
     * @throws IOException if the folder cannot be listed
     */
    public static Verification verify(Path folder, List<Path> evidence, Path current)
            throws ManifestException, IOException {
        Path absolute = folder.toAbsolutePath().normalize();
        Verifier verifier = new Verifier(absolute, Manifest.read(absolute));
        verifier.outputs();
        if (evidence.isEmpty()) {
            verifier.lookUp(current.toAbsolutePath().normalize());
        } else {
            verifier.compare(EvidenceDigests.of(evidence));
        }
        return new Verification(verifier.lines);
    }

    private void outputs() throws IOException {
        Set<String> known = new LinkedHashSet<>();
        for (Item item : manifest.outputs()) {
            known.add(item.file());
            lines.add(output(item));
        }
        for (String name : FolderListing.names(folder)) {
            if (!known.contains(name)) {
                lines.add(new Line(State.NOT_IN_MANIFEST, OUTPUT, name, ""));
            }
        }
    }

    private Line output(Item item) {
        Optional<Path> file = inside(item.file());
        if (file.isEmpty()) {
            return new Line(State.DIFFERS, OUTPUT, item.file(), "the name leads out of the folder");
        }
        if (!Files.exists(file.get(), LinkOption.NOFOLLOW_LINKS)) {
            return new Line(State.MISSING, OUTPUT, item.file(), "");
        }
        return hashed(item, file.get(), OUTPUT);
    }

    /** The file of that name if the name stays in the folder and no part of the way is a link. */
    private Optional<Path> inside(String name) {
        try {
            Path relative = Path.of(name);
            Path file = folder.resolve(relative).normalize();
            boolean plain = !relative.isAbsolute()
                    && !relative.toString().isEmpty()
                    && file.startsWith(folder)
                    && folder.relativize(file).equals(relative);
            return plain && !throughLink(file) ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException noName) {
            return Optional.empty();
        }
    }

    private boolean throughLink(Path file) {
        return Stream.iterate(file, path -> !path.equals(folder), Path::getParent)
                .anyMatch(Files::isSymbolicLink);
    }

    private static Line hashed(Item item, Path file, String role) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return new Line(State.DIFFERS, role, item.file(), "it is no regular file");
        }
        try {
            FileHash hash = FileHash.of(file);
            return compared(item, role, hash.bytes(), hash.sha256());
        } catch (IOException unreadable) {
            return new Line(State.DIFFERS, role, item.file(), "it cannot be read");
        }
    }

    private static Line compared(Item item, String role, long bytes, String sha256) {
        if (item.sha256().equals(sha256) && item.bytes() == bytes) {
            return new Line(State.OK, role, item.file(), "");
        }
        String detail =
                item.bytes() == bytes ? "same size, other content" : bytes + " bytes instead of " + item.bytes();
        return new Line(State.DIFFERS, role, item.file(), detail);
    }

    /** Inputs looked up by recorded name in the current folder and beside the report. */
    private void lookUp(Path current) {
        Set<Path> places = new LinkedHashSet<>();
        places.add(current);
        Optional.ofNullable(folder.getParent()).ifPresent(places::add);
        Map<String, List<EvidenceDigests.Entry>> digests = new HashMap<>();
        for (Item item : manifest.inputs()) {
            String top = item.file().split(INTO_ARCHIVE, 2)[0];
            List<EvidenceDigests.Entry> found = digests.computeIfAbsent(top, name -> digests(name, places));
            lines.add(input(item, found));
        }
    }

    private static List<EvidenceDigests.Entry> digests(String name, Set<Path> places) {
        List<EvidenceDigests.Entry> found = new ArrayList<>();
        for (Path place : places) {
            plainName(name)
                    .map(place::resolve)
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .ifPresent(file ->
                            found.addAll(EvidenceDigests.of(List.of(file)).files()));
        }
        return found;
    }

    private static Optional<Path> plainName(String name) {
        try {
            Path path = Path.of(name);
            boolean plain = path.getNameCount() == 1
                    && !path.isAbsolute()
                    && !path.normalize().toString().isEmpty();
            return plain && !name.equals("..") ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException noName) {
            return Optional.empty();
        }
    }

    /** Of a redacted report an input is the file with its content, whatever that is called. */
    private Line input(Item item, List<EvidenceDigests.Entry> candidates) {
        List<Line> compared = candidates.stream()
                .filter(entry ->
                        manifest.isRedacted() ? isOf(entry, item) : entry.name().equals(item.file()))
                .map(entry -> compared(item, INPUT, entry.bytes(), entry.sha256()))
                .toList();
        if (compared.isEmpty()) {
            return new Line(
                    State.NOT_CHECKED,
                    INPUT,
                    item.file(),
                    manifest.isRedacted() ? "no file of that content was found" : "no file of that name was found");
        }
        return compared.stream()
                .filter(line -> line.state() == State.OK)
                .findFirst()
                .orElse(compared.get(0));
    }

    private static boolean isOf(EvidenceDigests.Entry entry, Item item) {
        return entry.sha256().equals(item.sha256()) && entry.bytes() == item.bytes();
    }

    /** Inputs compared with the evidence named; evidence that no input is, differs. */
    private void compare(EvidenceDigests given) {
        manifest.inputs().forEach(item -> lines.add(input(item, given.files())));
        Set<String> names = manifest.inputs().stream().map(Item::file).collect(Collectors.toSet());
        given.files().stream()
                .filter(entry -> !(manifest.isRedacted()
                        ? manifest.inputs().stream().anyMatch(item -> isOf(entry, item))
                        : names.contains(entry.name())))
                .map(EvidenceDigests.Entry::name)
                .distinct()
                .sorted()
                .forEach(name -> lines.add(new Line(State.NOT_IN_MANIFEST, INPUT, name, "")));
        for (Problem problem : given.problems()) {
            lines.add(new Line(State.DIFFERS, INPUT, problem.file(), problem.sentence()));
        }
    }
}
