package org.iamassay.report.data;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.Tool;
import org.iamassay.waiver.Waivers;
import org.jspecify.annotations.Nullable;

/**
 * What went into a report folder and what came out: {@code manifest.json}, the same bytes on any machine.
 *
 * @param waiversDigest {@code sha256:…} of the waivers used, or null without waivers
 * @param designDigest {@code sha256:…} of the design of the reports, or null for the shipped one
 * @param command the command line with paths reduced to file names
 * @param snapshots account, as-of time and its source, by account then time
 * @param inputs every input by name
 * @param outputs every file of the folder but the manifest, by its path in the folder with {@code /}
 * @param guarded columns of CSV files whose cells may carry an apostrophe before a formula sign, by file
 * @param plain of encrypted outputs what was encrypted, by file: the same bytes each time, as encrypted ones cannot be
 */
public record Manifest(
        Tool tool,
        @Nullable String waiversDigest,
        @Nullable String designDigest,
        List<String> command,
        List<Moment> snapshots,
        List<Item> inputs,
        List<Item> outputs,
        Map<String, List<String>> guarded,
        Map<String, Item> plain) {

    /** Name of the file in a report folder. */
    public static final String FILE = "manifest.json";

    static final String SCHEMA = "https://iamassay.org/schema/manifest/1";

    /** One account at one moment. */
    public record Moment(String account, Instant asOf, String asOfSource) {}

    /** One file: base name or path in the folder or archive, size, and lower-case hex digest. */
    public record Item(String file, long bytes, String sha256) {

        /** A file of this machine, under its base name. */
        public static Item of(Path file) throws IOException {
            FileHash hash = FileHash.of(file);
            return new Item(String.valueOf(file.getFileName()), hash.bytes(), hash.sha256());
        }
    }

    private static final Comparator<Item> BY_NAME =
            Comparator.comparing(Item::file).thenComparing(Item::sha256);

    public Manifest {
        command = List.copyOf(command);
        snapshots = snapshots.stream()
                .sorted(Comparator.comparing(Moment::account).thenComparing(Moment::asOf))
                .toList();
        inputs = inputs.stream().distinct().sorted(BY_NAME).toList();
        outputs = outputs.stream().distinct().sorted(BY_NAME).toList();
        guarded = new TreeMap<>(guarded);
        plain = new TreeMap<>(plain);
    }

    /** The same of a folder in which files were encrypted. */
    public Manifest with(Collection<Item> encrypted) {
        Map<String, Item> byFile = new TreeMap<>();
        encrypted.forEach(item -> byFile.put(item.file(), item));
        return new Manifest(tool, waiversDigest, designDigest, command, snapshots, inputs, outputs, guarded, byFile);
    }

    /** Whether names were replaced, so that files are to be told by their content. */
    public boolean isRedacted() {
        return command.contains("--redact");
    }

    /**
     * Describes a complete folder.
     *
     * @param assessments everything the folder reports on, at least one
     * @param command the command line as {@link CommandLine#reduced} gives it
     * @param furtherInputs inputs that are no evidence of an assessment: files of options, files not used
     * @param folder the folder whose files are all written, its manifest not
     */
    public static Manifest of(
            List<Assessment> assessments, List<String> command, Collection<Item> furtherInputs, Path folder)
            throws IOException {
        Stream<Item> evidence = assessments.stream()
                .flatMap(a -> Stream.concat(
                        a.snapshot().evidence().stream(),
                        a.earlier().stream().flatMap(earlier -> earlier.files().stream())))
                .map(f -> new Item(f.file(), f.bytes(), f.sha256()));
        return of(
                        assessments.get(0).tool(),
                        assessments.stream()
                                .map(Assessment::snapshot)
                                .map(s -> new Moment(
                                        s.account().value(),
                                        s.asOf(),
                                        s.asOfSource().word()))
                                .toList(),
                        command,
                        Stream.concat(evidence, furtherInputs.stream()).toList(),
                        folder)
                .under(assessments.get(0).waivers().given());
    }

    /** The same under waivers. */
    public Manifest under(Waivers waivers) {
        String digest = waivers.digest().isEmpty() ? null : waivers.digest();
        return new Manifest(tool, digest, designDigest, command, snapshots, inputs, outputs, guarded, plain);
    }

    /**
     * Describes a complete folder of reports, comparisons or trends.
     *
     * @param snapshots what they tell of
     * @param command the command line as {@link CommandLine#reduced} gives it
     * @param inputs every input
     * @param folder the folder whose files are all written, its manifest not
     */
    public static Manifest of(
            Tool tool, List<Moment> snapshots, List<String> command, Collection<Item> inputs, Path folder)
            throws IOException {
        List<Item> outputs = FolderListing.hashes(folder);
        Map<String, List<String>> guarded = new TreeMap<>();
        outputs.stream()
                .map(Item::file)
                .filter(file -> file.equals("findings.csv") || file.endsWith("/findings.csv"))
                .forEach(file -> guarded.put(file, FindingsCsv.GUARDED));
        return new Manifest(tool, null, null, command, snapshots, List.copyOf(inputs), outputs, guarded, Map.of());
    }

    /**
     * Describes a complete folder of tables.
     *
     * @param snapshots what the tables tell of
     * @param command the command line as {@link CommandLine#reduced} gives it
     * @param inputs every input
     * @param guarded columns whose cells may carry an apostrophe before a formula sign, by file
     * @param folder the folder whose files are all written, its manifest not
     */
    public static Manifest of(
            Tool tool,
            List<Moment> snapshots,
            List<String> command,
            Collection<Item> inputs,
            Map<String, List<String>> guarded,
            Path folder)
            throws IOException {
        return new Manifest(
                tool,
                null,
                null,
                command,
                snapshots,
                List.copyOf(inputs),
                FolderListing.hashes(folder),
                guarded,
                Map.of());
    }

    /** The same with the digest of an own design. */
    public Manifest in(Optional<String> design) {
        return new Manifest(
                tool, waiversDigest, design.orElse(null), command, snapshots, inputs, outputs, guarded, plain);
    }

    /** Writes the manifest; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        ManifestJson.write(this, out);
    }

    /** Reads {@code manifest.json} of a folder. */
    public static Manifest read(Path folder) throws ManifestException {
        return ManifestJson.read(folder.resolve(FILE));
    }
}
