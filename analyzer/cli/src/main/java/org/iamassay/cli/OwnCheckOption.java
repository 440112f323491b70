package org.iamassay.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.iamassay.check.Check;
import org.iamassay.checklist.Checklist;
import org.iamassay.ownchecks.OwnChecks;
import org.iamassay.settings.SettingsException;
import org.iamassay.words.Suggestions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --checks}: checks that the user wrote, asked beside those of the profile. */
final class OwnCheckOption {

    @Option(names = "--checks", paramLabel = "FILE", description = "Checks of your own, in YAML.")
    @Nullable Path checks;

    /** The checks of the file; none without it. */
    List<Check> all() {
        return checks == null ? List.of() : load(checks).all();
    }

    /** The checks of a file, or a refusal. */
    static OwnChecks load(Path file) {
        try {
            return OwnChecks.load(file, file.toString());
        } catch (SettingsException refused) {
            throw new CommandException(ExitCode.USAGE, String.valueOf(refused.getMessage()));
        }
    }

    /** The check of an id, shipped or own, or a refusal with the nearest ids. */
    static Check check(String id, List<Check> own) {
        Optional<Check> check = Checklist.byId(id)
                .or(() -> own.stream().filter(one -> one.info().id().equals(id)).findFirst());
        if (check.isPresent()) {
            return check.get();
        }
        String hint = Suggestions.didYouMean(id, Checklist.ids());
        throw new CommandException(
                ExitCode.USAGE,
                "there is no check \"" + id + "\"" + (hint.isEmpty() ? "; 'assay checks list' names all." : hint));
    }

    /** The file that was named. */
    List<Path> files() {
        return checks == null ? List.of() : List.of(checks);
    }

    /** Adds the option, if it was given, to the command line of a manifest. */
    void addTo(List<String> options) {
        ManifestParts.add(options, "--checks", checks == null ? null : checks.toString());
    }
}
