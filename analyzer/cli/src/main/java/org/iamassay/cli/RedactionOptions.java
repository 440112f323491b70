package org.iamassay.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.iamassay.report.Presentation;
import org.iamassay.report.Redaction;
import org.iamassay.report.redact.RedactionKey;
import org.iamassay.report.redact.Redactor;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether names are told. */
final class RedactionOptions {

    static final String KEY = "--redact-key";

    @Option(
            names = "--redact",
            paramLabel = "LEVEL",
            defaultValue = "none",
            description = "none, client (pseudonyms in place of names) or public (and nothing that people wrote)"
                    + " (default: ${DEFAULT-VALUE}).")
    String level = "none";

    @Option(
            names = KEY,
            paramLabel = "FILE",
            description = "Secret of the engagement, at least 16 bytes, that makes the pseudonyms; - for the standard"
                    + " input.")
    @Nullable Path key;

    @Option(
            names = "--redact-mapping",
            paramLabel = "FILE",
            description = "Where to write, encrypted with the key, which pseudonym stands for which name.")
    @Nullable Path mapping;

    /** The level that was asked for. */
    Redaction redaction() {
        return Redaction.of(level)
                .orElseThrow(() -> new CommandException(
                        ExitCode.USAGE,
                        "--redact " + level + " is unknown; use one of "
                                + Arrays.stream(Redaction.values())
                                        .map(Redaction::word)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    /**
     * What is done to names in a run.
     *
     * @param output the folder that is written
     * @param evidence paths of the evidence, one of which may be the standard input
     */
    Disclosure disclosure(List<Presentation> presentations, Path output, List<Path> evidence, boolean force) {
        Redaction wanted = redaction();
        if (wanted == Redaction.NONE) {
            refuseWithout("--redact-key", key);
            refuseWithout("--redact-mapping", mapping);
            return new Disclosure(Optional.empty(), Optional.empty());
        }
        if (key == null) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "--redact " + level + " needs --redact-key FILE, a secret of the engagement of at least "
                            + RedactionKey.FEWEST_BYTES + " bytes, such as 'openssl rand -hex 32' writes.");
        }
        if (Secrets.isStandardInput(key) && evidence.stream().anyMatch(Secrets::isStandardInput)) {
            throw new CommandException(
                    ExitCode.USAGE, "Evidence and --redact-key cannot both come from the standard input; use a file.");
        }
        checkMapping(output, force);
        return new Disclosure(
                Optional.of(new Redactor(read(key), wanted, presentations)), Optional.ofNullable(mapping));
    }

    private static void refuseWithout(String option, @Nullable Path value) {
        if (value != null) {
            throw new CommandException(
                    ExitCode.USAGE, option + " is of use with --redact client or --redact public only.");
        }
    }

    private void checkMapping(Path output, boolean force) {
        if (mapping == null) {
            return;
        }
        if (mapping.toAbsolutePath()
                .normalize()
                .startsWith(output.toAbsolutePath().normalize())) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "--redact-mapping " + mapping + " lies in the report's folder, which is handed on without it;"
                            + " name a file elsewhere.");
        }
        if (Files.exists(mapping) && !force) {
            throw new CommandException(
                    ExitCode.NOT_WRITTEN,
                    "--redact-mapping " + mapping + " exists; name a new file, or add --force to replace it.");
        }
    }

    static RedactionKey read(Path file) {
        try {
            return RedactionKey.of(Secrets.read(KEY, file));
        } catch (IllegalArgumentException refused) {
            throw new CommandException(
                    ExitCode.USAGE, KEY + " " + file + " is too short: " + refused.getMessage() + ".");
        }
    }

    /** Adds the level to the command line of a manifest; files of secrets are nobody's business. */
    void addTo(List<String> options) {
        ManifestParts.add(options, "--redact", level.equals("none") ? null : level);
    }
}
