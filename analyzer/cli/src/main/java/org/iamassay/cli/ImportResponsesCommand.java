package org.iamassay.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iamassay.report.SafeText;
import org.iamassay.report.Texts;
import org.iamassay.report.excel.back.ConflictsWorkbook;
import org.iamassay.report.excel.back.Remark;
import org.iamassay.report.excel.back.ReturnException;
import org.iamassay.report.excel.back.Returned;
import org.iamassay.response.Conflict;
import org.iamassay.response.Field;
import org.iamassay.response.Merge;
import org.iamassay.response.PlainText;
import org.iamassay.response.Slot;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay import-responses WORKBOOK --responses FILE}. */
@Command(
        name = "import-responses",
        description = "Reads answers and attestations back from a workbook that people filled in.",
        footer = {
            "",
            "Only the columns marked with a pen are read; rows are found by hidden keys, so sorting, filtering and",
            "deleting rows does no harm. What was changed in the workbook and in FILE since the workbook was made is",
            "a conflict: it is left as it is and listed in FILE.conflicts.xlsx, and the exit code is 4.",
            "",
            "Examples:",
            "  assay import-responses report.xlsx --responses responses.jsonl",
            "  assay import-responses report.xlsx --responses responses.jsonl --author \"Ana Ruiz\" --dry-run",
            "  assay import-responses report.xlsx --responses responses.jsonl --workbook-password-file password.txt",
            "  assay report q2.zip -o q2 --responses responses.jsonl"
        })
final class ImportResponsesCommand implements Callable<Integer> {

    private static final int SHOWN = 20;
    private static final int LONGEST = 60;
    private static final String NOBODY = "unknown";

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "WORKBOOK", description = "A report.xlsx that came back.")
    Path workbook = Path.of("");

    @Option(
            names = "--responses",
            required = true,
            paramLabel = "FILE",
            description = "File of answers, in JSON lines; it is made when it is not there.")
    @Nullable Path responses;

    @Option(
            names = "--author",
            paramLabel = "NAME",
            description = "Who answered (default: who saved the workbook last).")
    @Nullable String author;

    @Option(
            names = "--at",
            paramLabel = "TIME",
            description = "When, such as 2026-03-31T12:00:00Z (default: when the workbook was saved last).")
    @Nullable String at;

    @Option(names = "--dry-run", description = "Tell what would be recorded, and write nothing.")
    boolean dryRun;

    @Mixin
    WorkbookPasswordOption lock = new WorkbookPasswordOption();

    @Mixin
    CommonOptions common = new CommonOptions();

    ImportResponsesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.configure(common.quiet, common.verbose, common.noColour);
        Path file = responses == null ? Path.of("responses.jsonl") : responses;
        ResponseStore.Held held = ResponseStore.read(file);
        Returned returned = returned();
        String name = author(returned);
        Instant time = at(returned);
        Merge merge = Merge.of(
                returned.account(),
                returned.exported(),
                returned.rows(),
                held.file(),
                ResponseStore.rules(),
                SafeText::lines);
        Map<Slot, String> values = new LinkedHashMap<>(merge.values());
        values.putAll(Merge.standings(
                returned.account(), returned.asOf(), returned.exported(), returned.rows(), held.file()));
        if (!dryRun) {
            byte[] bytes = held.file().with(values, returned.asOf(), name, time);
            if (!values.isEmpty() || held.isNew()) {
                ResponseStore.write(file, held, bytes);
            }
            write(conflicts(file), merge.conflicts(), returned.asOf());
        }
        tell(file, held, returned, values, merge);
        boolean whole = merge.conflicts().isEmpty()
                && merge.refused().isEmpty()
                && returned.skipped().isEmpty();
        return whole ? ExitCode.DONE : ExitCode.INCOMPLETE;
    }

    private Returned returned() {
        try {
            return UnlockedWorkbook.reading(workbook, lock.password(Stream.of()), Returned::read);
        } catch (ReturnException refused) {
            throw new CommandException(ExitCode.NOTHING_ASSESSED, String.valueOf(refused.getMessage()));
        }
    }

    private static void write(Path beside, List<Conflict> conflicts, Instant asOf) {
        if (conflicts.isEmpty()) {
            return;
        }
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ConflictsWorkbook.write(conflicts, Texts.english(), asOf, out);
            ResponseStore.replace(beside, out.toByteArray());
        } catch (IOException failed) {
            throw ResponseStore.failure(beside, failed);
        }
    }

    private static Path conflicts(Path file) {
        return file.resolveSibling(file.getFileName() + ".conflicts.xlsx");
    }

    private String author(Returned returned) {
        String name = PlainText.of(author == null ? returned.author().orElse(NOBODY) : author);
        if (name.isEmpty() || Field.OWNER.expected(name).isPresent()) {
            throw new CommandException(ExitCode.USAGE, "--author is blank; give the name of who answered.");
        }
        return name;
    }

    private Instant at(Returned returned) {
        if (at == null) {
            return returned.modified().orElse(returned.asOf()).truncatedTo(ChronoUnit.SECONDS);
        }
        try {
            return Instant.parse(at);
        } catch (DateTimeParseException other) {
            throw new CommandException(
                    ExitCode.USAGE, "--at " + at + " is no time; write it like 2026-03-31T12:00:00Z.");
        }
    }

    private void tell(Path file, ResponseStore.Held held, Returned returned, Map<Slot, String> values, Merge merge) {
        values.forEach((slot, value) -> terminal.result(slot.key() + "  "
                + slot.field().word() + ": " + quoted(held.file().value(slot)) + " -> " + quoted(value)));
        remarks("ignored", returned.changed());
        remarks("not read", returned.skipped());
        merge.refused().forEach(one -> terminal.error("not recorded: " + one.place() + ": " + one.problem() + "."));
        merge.conflicts().forEach(conflict -> terminal.error("conflict: " + text(conflict)));
        if (returned.author().isEmpty() && author == null && !values.isEmpty()) {
            terminal.message("The workbook does not say who saved it; name the author with --author.");
        }
        terminal.message(values.size() + (values.size() == 1 ? " value " : " values ")
                + (dryRun ? "would be recorded in " : "recorded in ") + file + ", "
                + merge.conflicts().size()
                + (merge.conflicts().size() == 1 ? " conflict" : " conflicts")
                + (merge.conflicts().isEmpty() || dryRun ? "." : ", listed in " + conflicts(file) + "."));
    }

    private void remarks(String what, List<Remark> remarks) {
        remarks.stream().limit(SHOWN).forEach(remark -> terminal.error(what + ": " + remark + "."));
        if (remarks.size() > SHOWN) {
            terminal.error(what + ": " + (remarks.size() - SHOWN) + " more of this kind.");
        }
    }

    private static String text(Conflict conflict) {
        return conflict.stated().get(0).place() + ", " + conflict.slot().field().word() + " of "
                + conflict.slot().key() + ": the workbook was made with " + quoted(conflict.exported()) + ", says "
                + conflict.stated().stream()
                        .map(one -> quoted(one.value()))
                        .distinct()
                        .collect(Collectors.joining(" and "))
                + " now, and the store says " + quoted(conflict.stored())
                + conflict.by()
                        .map(change -> " (" + change.author() + ", " + change.at() + ")")
                        .orElse("")
                + "; nothing was overwritten.";
    }

    private static String quoted(String value) {
        String line = value.replace('\n', ' ');
        return "\"" + SafeText.visible(line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…") + "\"";
    }
}
