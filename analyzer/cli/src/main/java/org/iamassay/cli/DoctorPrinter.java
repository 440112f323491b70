package org.iamassay.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.EarlierEvidence;
import org.iamassay.assess.Readiness;
import org.iamassay.model.EvidenceFile;
import org.iamassay.report.SafeText;

/** Prints for one account what was found, what it allows, and which command yields what is missing. */
final class DoctorPrinter {

    /** Files of one kind beyond this are told by their number: an account has some for each user. */
    private static final int MOST_FILES = 5;

    private final Terminal terminal;

    DoctorPrinter(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(Assessment assessment) {
        var snapshot = assessment.snapshot();
        Readiness readiness = Readiness.of(assessment);
        terminal.result(terminal.paint(
                "1",
                "Account " + snapshot.account() + ", as of " + snapshot.asOf() + " ("
                        + snapshot.asOfSource().description() + ")"));
        row("kind", "rows", "serves", "looks", "file");
        byKind(snapshot.evidence()).forEach((kind, files) -> files(kind, files, readiness));
        assessment.earlier().forEach(this::earlier);
        terminal.result(
                "  allows " + readiness.assessed() + " of " + readiness.checks().size() + " checks, score coverage "
                        + assessment.score().coverage());
        readiness.gaps().forEach(this::gap);
        readiness.waitingForEarlier().ifPresent(this::waiting);
        assessment.notes().forEach(note -> terminal.result("  note: " + note));
        terminal.result("");
    }

    private static Map<String, List<EvidenceFile>> byKind(List<EvidenceFile> files) {
        Map<String, List<EvidenceFile>> byKind = new LinkedHashMap<>();
        files.forEach(file ->
                byKind.computeIfAbsent(file.kind(), k -> new ArrayList<>()).add(file));
        return byKind;
    }

    private void files(String kind, List<EvidenceFile> files, Readiness readiness) {
        int serves = readiness.restingOn(kind).size();
        for (EvidenceFile file : files.subList(0, Math.min(MOST_FILES, files.size()))) {
            row(
                    kind,
                    String.valueOf(file.rows()),
                    serves + (serves == 1 ? " check" : " checks"),
                    file.looksUntouched() ? "untouched" : "edited",
                    SafeText.visible(file.file()) + carrier(file));
            file.warnings().forEach(w -> terminal.result("    warning: " + SafeText.visible(w)));
        }
        if (files.size() > MOST_FILES) {
            int rows = files.stream().mapToInt(EvidenceFile::rows).sum();
            row(kind, String.valueOf(rows), "", "", "(all " + files.size() + " files)");
        }
    }

    /** How it was wrapped, where it is not simply the output of a command. */
    private static String carrier(EvidenceFile file) {
        return file.carrier().startsWith("aws ") ? "" : " (" + SafeText.visible(file.carrier()) + ")";
    }

    /** The name of the file stands last: it may be long. */
    private void row(String kind, String rows, String serves, String looks, String file) {
        terminal.result(String.format(Locale.ROOT, "  %-30s %6s  %-10s %-10s %s", kind, rows, serves, looks, file)
                .stripTrailing());
    }

    private void earlier(EarlierEvidence earlier) {
        terminal.result("  earlier snapshot of " + earlier.asOf() + ": "
                + earlier.files().stream()
                        .limit(MOST_FILES)
                        .map(file -> SafeText.visible(file.file()))
                        .collect(Collectors.joining(", "))
                + (earlier.files().size() > MOST_FILES
                        ? " (all " + earlier.files().size() + " files)"
                        : ""));
    }

    private void waiting(Readiness.Waiting waiting) {
        int size = waiting.checks().size();
        terminal.result("  missing earlier snapshots: would open " + size + (size == 1 ? " check" : " checks") + " ("
                + String.join(", ", waiting.checks()) + "), score weight " + waiting.weight());
        terminal.result("    keep the credential report of each month, and give the older ones with the newest");
    }

    private void gap(Readiness.Gap gap) {
        int size = gap.checks().size();
        terminal.result("  " + gap.state() + " " + gap.kind().word() + ": would open " + size
                + (size == 1 ? " check" : " checks") + " (" + String.join(", ", gap.checks()) + "), score weight "
                + gap.weight());
        terminal.result("    " + gap.kind().command());
    }
}
