package org.iamassay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.iamassay.policy.catalogue.Catalogue;
import org.iamassay.policy.catalogue.CatalogueException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --catalog}: another catalogue of AWS's actions and policies than the one that is shipped. */
final class CatalogueOption {

    private static final String HINT = "name a file that scripts/build-catalogue wrote, or leave out --catalog.";

    @Option(
            names = "--catalog",
            paramLabel = "FILE",
            description =
                    "Catalogue of AWS's actions and policies, as scripts/build-catalogue writes it; by default the"
                            + " one that is shipped.")
    @Nullable Path file;

    /** The catalogue of the file, read anew at each call; the shipped one without a file. */
    Catalogue catalogue() {
        return file == null ? Catalogue.shipped() : read(file);
    }

    private static Catalogue read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(Catalogue.LARGEST_FILE + 1);
            if (bytes.length > Catalogue.LARGEST_FILE) {
                throw refused(file, "it is larger than " + Catalogue.LARGEST_FILE + " bytes");
            }
            return Catalogue.read(bytes);
        } catch (IOException unreadable) {
            throw new CommandException(ExitCode.USAGE, file + ": the catalogue cannot be read; " + HINT);
        } catch (CatalogueException bad) {
            throw refused(file, String.valueOf(bad.getMessage()));
        }
    }

    private static CommandException refused(Path file, String why) {
        return new CommandException(ExitCode.USAGE, file + " is no catalogue of this program: " + why + "; " + HINT);
    }

    /** The file that was named. */
    List<Path> files() {
        return file == null ? List.of() : List.of(file);
    }

    /** Adds the option, if it was given, to the command line of a manifest. */
    void addTo(List<String> options) {
        ManifestParts.add(options, "--catalog", file == null ? null : file.toString());
    }
}
