package org.iamassay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.iamassay.report.data.Manifest;
import org.iamassay.report.excel.WorkbookPassword;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The password that workbooks are locked with. */
final class WorkbookPasswordOption {

    static final String NAME = "--workbook-password-file";

    @Option(
            names = NAME,
            paramLabel = "FILE",
            description = "File whose first line is the password of workbooks; - for the standard input.")
    @Nullable Path file;

    /** The password, if one was given; of all that read the standard input only one may. */
    Optional<WorkbookPassword> password(Stream<Path> others) {
        if (file == null) {
            return Optional.empty();
        }
        if (Secrets.isStandardInput(file) && others.anyMatch(Secrets::isStandardInput)) {
            throw new CommandException(
                    ExitCode.USAGE,
                    NAME + " - and something else would both come from the standard input; name a file for one.");
        }
        try {
            return Optional.of(WorkbookPassword.of(Secrets.read(NAME, file)));
        } catch (IllegalArgumentException refused) {
            throw new CommandException(ExitCode.USAGE, NAME + " " + file + " " + refused.getMessage() + ".");
        }
    }

    /** Encrypts every workbook of a folder; gives what was encrypted, by path in the folder. */
    static List<Manifest.Item> lockAll(Path folder, WorkbookPassword password) throws IOException {
        List<Manifest.Item> plain = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path workbook :
                    all.filter(f -> f.toString().endsWith(".xlsx")).sorted().toList()) {
                Manifest.Item item = Manifest.Item.of(workbook);
                List<String> parts = new ArrayList<>();
                folder.relativize(workbook).forEach(part -> parts.add(part.toString()));
                plain.add(new Manifest.Item(String.join("/", parts), item.bytes(), item.sha256()));
                password.lock(Files.readAllBytes(workbook), workbook);
            }
        }
        return plain;
    }
}
