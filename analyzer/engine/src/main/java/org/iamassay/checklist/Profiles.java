package org.iamassay.checklist;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.iamassay.settings.SettingsException;
import org.iamassay.words.Suggestions;

/** Profiles by name or from a file (checklist section 4.2). */
public final class Profiles {

    /** The profile used when none is asked for. */
    public static final String DEFAULT = "aws-best-practice";

    /** The profile of nothing but credential reports. */
    public static final String CREDENTIAL_REPORT = "credential-report";

    private static final List<String> NAMES = List.of(
            DEFAULT,
            CREDENTIAL_REPORT,
            "cis-aws-1.4",
            "cis-aws-1.5",
            "cis-aws-2.0",
            "cis-aws-3.0",
            "cis-aws-4.0",
            "cis-aws-5.0",
            "cis-aws-6.0",
            "cis-aws-7.0",
            "aws-fsbp",
            "pci-dss-4.0",
            "strict");

    private Profiles() {}

    /** Names of the shipped profiles. */
    public static List<String> names() {
        return NAMES;
    }

    /** The file of a shipped profile, for users to copy. */
    public static String source(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("no shipped profile: " + name);
        }
        return Resources.text("profiles/" + name + ".yaml");
    }

    /** A shipped profile. */
    public static Profile shipped(String name) {
        String text = source(name);
        try {
            return new ProfileResolver().resolve(new ProfileReader(name).read(text), name);
        } catch (SettingsException broken) {
            throw new IllegalStateException("a shipped profile is broken", broken);
        }
    }

    /** A shipped profile by name, else the profile in the file of that path. */
    public static Profile load(String nameOrFile) throws SettingsException {
        if (NAMES.contains(nameOrFile)) {
            return shipped(nameOrFile);
        }
        return load(path(nameOrFile), nameOrFile);
    }

    /** The profile in a file; messages name it as {@code shown}. */
    private static Profile load(Path file, String shown) throws SettingsException {
        if (!Files.exists(file)) {
            throw new SettingsException(
                    shown,
                    "found neither a file nor a profile of this name; expected a file or one of "
                            + String.join(", ", NAMES) + Suggestions.didYouMean(shown, NAMES));
        }
        return new ProfileResolver().resolve(file, shown);
    }

    static Path path(String text) throws SettingsException {
        try {
            return Path.of(text);
        } catch (InvalidPathException impossible) {
            throw new SettingsException(text, "found no valid file name; expected a file or the name of a profile");
        }
    }
}
