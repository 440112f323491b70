package org.iamassay.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.iamassay.policy.Positions;
import org.iamassay.policy.lint.FindingClass;
import org.iamassay.policy.lint.LintFinding;
import org.iamassay.report.SafeText;
import org.iamassay.report.data.LintJson;

/** Prints what is wrong with documents, grouped by document, with line and column where the file has them. */
final class LintPrinter {

    private final Terminal terminal;
    private final FindingClass least;
    private final String catalogue;

    LintPrinter(Terminal terminal, FindingClass least, String catalogue) {
        this.terminal = terminal;
        this.least = least;
        this.catalogue = catalogue;
    }

    void text(List<LintedDocument> documents, List<String> problems, int without) {
        for (LintedDocument document : documents) {
            List<LintFinding> shown = shown(document);
            if (!shown.isEmpty()) {
                terminal.result(SafeText.visible(title(document)));
                shown.forEach(finding -> terminal.result(line(document, finding)));
                terminal.result("");
            }
            if (document.lint().more()) {
                terminal.message(
                        document.file() + ": not everything is listed or was compared; the document is too long.");
            }
        }
        problems.forEach(problem -> terminal.error("not used: " + problem));
        terminal.message(summary(documents));
        if (without > 0) {
            terminal.message("Files of folders that hold no policy document: " + without + ".");
        }
    }

    void json(List<LintedDocument> documents, List<String> problems) {
        LintJson.write(catalogue, documents.stream().map(this::document).toList(), problems, terminal.results());
        problems.forEach(problem -> terminal.message("not used: " + problem));
    }

    private LintJson.Document document(LintedDocument document) {
        return new LintJson.Document(
                document.file(),
                document.pointer(),
                document.name(),
                document.lint().type().word(),
                document.guessed(),
                document.lint().more(),
                shown(document).stream()
                        .map(finding -> finding(document, finding))
                        .toList());
    }

    private static LintJson.Finding finding(LintedDocument document, LintFinding finding) {
        Optional<Positions.Position> position = document.position(finding);
        return new LintJson.Finding(
                finding.code(),
                finding.level().word(),
                document.place(finding),
                position.map(Positions.Position::line),
                position.map(Positions.Position::column),
                position.map(Positions.Position::offset),
                finding.found(),
                finding.hint(),
                finding.sentence());
    }

    private List<LintFinding> shown(LintedDocument document) {
        return document.findings().stream()
                .filter(finding -> finding.level().isAtLeast(least))
                .toList();
    }

    private static String title(LintedDocument document) {
        String place = document.pointer().isEmpty() ? "" : ", " + document.pointer();
        String name = document.name().isEmpty() ? "" : ": " + document.name();
        String type = document.lint().type().word() + (document.guessed() ? ", by its looks" : "");
        return document.file() + place + name + " (" + type + ")";
    }

    private static String line(LintedDocument document, LintFinding finding) {
        String place = document.position(finding)
                .map(at -> at.line() + ":" + at.column())
                .orElse(finding.pointer().isEmpty() ? "/" : finding.pointer());
        return SafeText.visible(String.format(
                Locale.ROOT, "  %-8s %-16s %s: %s", place, finding.level().word(), finding.code(), finding.sentence()));
    }

    private static String summary(List<LintedDocument> documents) {
        Map<FindingClass, Long> counts = documents.stream()
                .flatMap(document -> document.findings().stream())
                .collect(Collectors.groupingBy(
                        LintFinding::level, () -> new EnumMap<>(FindingClass.class), Collectors.counting()));
        String classes = counts.entrySet().stream()
                .map(one -> one.getValue() + " " + one.getKey().word())
                .collect(Collectors.joining(", "));
        String number = documents.size() == 1 ? "1 document" : documents.size() + " documents";
        return number + ": " + (classes.isEmpty() ? "no finding" : classes) + ".";
    }
}
