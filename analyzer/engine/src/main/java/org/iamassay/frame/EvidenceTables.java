package org.iamassay.frame;

import static org.iamassay.frame.TableBuilder.NEVER;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.iamassay.model.DumpFile;
import org.iamassay.model.EvidenceFile;
import org.iamassay.model.Snapshot;

/** The table of the files that everything else was read from. */
final class EvidenceTables {

    private static final String REPORTS = "not registered";
    private static final String NOT_JSON = "a table, or not told";

    private record Line(String name, Optional<EvidenceFile> file, Optional<DumpFile> dump) {}

    private EvidenceTables() {}

    static List<Tabulation<Snapshot>> all() {
        return List.of(files());
    }

    /** One row a file and output, as a file may hold several. */
    private static Stream<Line> lines(Snapshot snapshot) {
        Map<String, EvidenceFile> registered = new HashMap<>();
        snapshot.evidence().forEach(file -> registered.putIfAbsent(file.file(), file));
        List<Line> lines = new ArrayList<>();
        Set<String> dumped = new HashSet<>();
        for (DumpFile dump : snapshot.dumps().files()) {
            dumped.add(dump.file());
            lines.add(new Line(dump.file(), Optional.ofNullable(registered.get(dump.file())), Optional.of(dump)));
        }
        for (EvidenceFile file : snapshot.evidence()) {
            if (!dumped.contains(file.file())) {
                lines.add(new Line(file.file(), Optional.of(file), Optional.empty()));
            }
        }
        return lines.stream();
    }

    private static Tabulation<Snapshot> files() {
        return Tabulation.of("evidence_files", "one output in one file of the evidence", EvidenceTables::lines)
                .text(
                        "kind",
                        "kind of evidence",
                        NEVER,
                        row -> row.dump()
                                .map(dump -> dump.kind().word())
                                .or(() -> row.file().map(EvidenceFile::kind))
                                .orElse(null))
                .optional(
                        "command",
                        "AWS CLI command whose output it is",
                        NOT_JSON,
                        row -> row.dump().map(DumpFile::command))
                .optional(
                        "state",
                        "read, error, empty, damaged or absent",
                        NOT_JSON,
                        row -> row.dump().map(dump -> dump.state().name().toLowerCase(Locale.ROOT)))
                .optional(
                        "error_code",
                        "AWS's code of the error that stands there",
                        "no error",
                        row -> row.dump().map(DumpFile::code))
                .optional(
                        "subject",
                        "user, ARN or id that the whole file speaks of",
                        NOT_JSON,
                        row -> row.dump().map(DumpFile::subject))
                .optional(
                        "region",
                        "Region it was taken in",
                        NOT_JSON,
                        row -> row.dump().map(DumpFile::region))
                .optional(
                        "gap",
                        "what is missing from it",
                        "nothing is known to be missing",
                        row -> row.dump().map(DumpFile::gap))
                .optional(
                        "carrier",
                        "how the content was wrapped",
                        REPORTS,
                        row -> row.file().map(EvidenceFile::carrier))
                .optional(
                        "sha256",
                        "digest of the file, hexadecimal",
                        REPORTS,
                        row -> row.file().map(EvidenceFile::sha256))
                .countUntold(
                        "bytes",
                        "bytes",
                        "size of the file",
                        REPORTS,
                        row -> row.file().map(EvidenceFile::bytes).orElse(null))
                .integer(
                        "rows",
                        "rows",
                        "rows of this account read from it",
                        REPORTS,
                        row -> row.file()
                                .map(file -> OptionalInt.of(file.rows()))
                                .orElse(OptionalInt.empty()))
                .instant("generated_at", "when AWS made the content", "not told", row -> generated(row.file()))
                .yesNoUntold(
                        "looks_untouched",
                        "whether nothing shows that it was edited",
                        row -> row.file().map(EvidenceFile::looksUntouched))
                .list("remarks", "what was odd and read anyway", EvidenceTables::remarks)
                .text("file", "name of the file, with its path inside an archive", NEVER, Line::name)
                .indexed()
                .build();
    }

    private static Optional<Instant> generated(Optional<EvidenceFile> file) {
        return file.flatMap(EvidenceFile::generatedAt);
    }

    private static List<String> remarks(Line line) {
        return Stream.concat(
                        line.file().map(EvidenceFile::warnings).stream(), line.dump().map(DumpFile::remarks).stream())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
