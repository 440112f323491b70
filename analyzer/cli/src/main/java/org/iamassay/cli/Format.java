package org.iamassay.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The formats of {@code report --format}. */
enum Format {
    XLSX("report.xlsx"),
    DOCX("report.docx"),
    HTML("report.html"),
    JSON("assessment.json"),
    CSV("findings.csv"),
    SARIF("findings.sarif"),
    OCSF("findings.ocsf.json"),
    JUNIT("junit.xml"),
    MD("summary.md");

    /** What is written without {@code --format}. */
    static final String DEFAULT = "xlsx,docx,html,json";

    /** The words of all, for people. */
    static final String LIST = "xlsx, docx, html, json, csv, sarif, ocsf, junit, md";

    private final String file;

    Format(String file) {
        this.file = file;
    }

    /** Name of the file it is written to. */
    String file() {
        return file;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a comma list. The master result is always written: a report is verified and read by it. */
    static Set<Format> parse(String list) {
        List<Format> formats = new ArrayList<>(List.of(JSON));
        for (String word : list.split(",", -1)) {
            formats.add(byWord(word.strip())
                    .orElseThrow(() -> new CommandException(
                            ExitCode.USAGE, "--format " + word + " is unknown; use a comma list of " + LIST + ".")));
        }
        return EnumSet.copyOf(formats);
    }

    private static Optional<Format> byWord(String word) {
        return Arrays.stream(values()).filter(f -> f.word().equals(word)).findFirst();
    }
}
