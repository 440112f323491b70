package org.iamassay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.iamassay.checklist.Profiles;
import org.iamassay.report.SafeText;
import org.iamassay.report.data.Manifest;
import org.iamassay.report.redact.LeakSearch.Leak;
import org.iamassay.report.redact.Redactor;

/** What a run tells of names: everything, or pseudonyms that a search of every byte makes sure of. */
final class Disclosure {

    /** Options whose values name nobody; every other value in a redacted command line is taken for a file's name. */
    private static final Set<String> TELL_NOTHING =
            Set.of("-o", "--format", "--fail-on", "--as-of", "--date-order", "--lang", "--audience", "--redact");

    /** Options without a value. */
    private static final Set<String> SWITCHES = Set.of("--all", "--ignore-waivers");

    private final Optional<Redactor> redactor;
    private final Optional<Path> mapping;

    Disclosure(Optional<Redactor> redactor, Optional<Path> mapping) {
        this.redactor = redactor;
        this.mapping = mapping;
    }

    /** What may be told of an account. */
    Reported of(Reported reported) {
        if (redactor.isEmpty()) {
            return reported;
        }
        Redactor.Redacted redacted = redactor.get().redact(reported.assessment(), reported.changes());
        return new Reported(redacted.assessment(), redacted.comparison());
    }

    /** The names of inputs. */
    List<Manifest.Item> of(List<Manifest.Item> inputs) {
        return redactor.map(names -> inputs.stream()
                        .map(item -> new Manifest.Item(names.file(item.file()), item.bytes(), item.sha256()))
                        .toList())
                .orElse(inputs);
    }

    /** A command line as the manifest holds it: {@code assay COMMAND EVIDENCE… OPTION…}. */
    List<String> ofCommand(List<String> reduced) {
        return redactor.map(names -> redacted(reduced, names)).orElse(reduced);
    }

    private static List<String> redacted(List<String> command, Redactor names) {
        List<String> told = new ArrayList<>(command.subList(0, 2));
        UnaryOperator<String> next = names::file;
        for (String word : command.subList(2, command.size())) {
            if (word.startsWith("-") && word.length() > 1) {
                told.add(word);
                next = ofValue(word, names);
            } else {
                told.add(next.apply(word));
            }
        }
        return told;
    }

    private static UnaryOperator<String> ofValue(String option, Redactor names) {
        if (TELL_NOTHING.contains(option) || SWITCHES.contains(option)) {
            return UnaryOperator.identity();
        }
        if (option.equals("--account")) {
            return names::account;
        }
        return option.equals("--profile")
                ? value -> Profiles.names().contains(value) ? value : names.file(value)
                : names::file;
    }

    /** Refuses a folder in which any byte tells a name. */
    void search(Path folder) throws IOException {
        if (redactor.isEmpty()) {
            return;
        }
        List<Leak> leaks = redactor.get().search().in(folder);
        if (!leaks.isEmpty()) {
            throw new CommandException(
                    ExitCode.NOT_WRITTEN,
                    "the redacted report was not written: " + leaks.get(0).file() + " would hold the name \""
                            + SafeText.visible(leaks.get(0).name()) + "\"" + more(leaks.size() - 1)
                            + "; leave that format out with --format, and report this as a bug.");
        }
    }

    /** Writes which pseudonym stands for which name, where that was asked for. */
    void keepMapping() throws IOException {
        if (redactor.isPresent() && mapping.isPresent()) {
            write(mapping.get(), redactor.get().mapping());
        }
    }

    private static String more(int files) {
        return files == 0 ? "" : " (and " + files + " more " + (files == 1 ? "file" : "files") + " a name)";
    }

    private static void write(Path file, byte[] sealed) throws IOException {
        Path whole = file.toAbsolutePath();
        Path draft = Files.createTempFile(whole.getParent(), ".assay-", ".mapping");
        try {
            Files.write(draft, sealed);
            Files.move(draft, whole, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
