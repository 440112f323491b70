package org.iamassay.report.word;

import java.util.List;
import java.util.stream.Collectors;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Finding;
import org.iamassay.check.Verdict;
import org.iamassay.report.Issue;
import org.iamassay.report.Places;
import org.iamassay.report.SafeText;

/** One chapter part per finding: the five fields, what is affected, and how to mend it. */
final class FindingPages {

    /** Affected subjects printed per finding; the workbook and findings.csv list all. */
    static final int MOST_AFFECTED = 40;

    private static final int MOST_PLACES = 3;

    private final Pen pen;
    private final boolean oneFile;

    /** {@code oneFile} when all evidence is one file, whose name need not stand in every row. */
    FindingPages(Pen pen, boolean oneFile) {
        this.pen = pen;
        this.oneFile = oneFile;
    }

    static String heading(Issue issue) {
        return issue.reference() + "  " + issue.check().run().info().title();
    }

    void write(Issue issue, Contents.Entry entry) {
        pen.heading(entry);
        var run = issue.check().run();
        Grid.texts(
                pen.document(),
                List.of(18, 18, 32, 16, 16),
                List.of("Severity", "State", "Check", "Effort", "Gain"),
                List.of(List.of(
                        run.severity().word(),
                        run.state().word(),
                        issue.check().id(),
                        run.info().effort().word(),
                        "+" + issue.check().gain().toPlainString())));
        pen.labelled("Condition", issue.condition());
        pen.labelled("Criteria", issue.criteria());
        pen.labelled("Cause", issue.cause());
        pen.labelled("Effect", issue.effect());
        pen.labelled("Recommendation", issue.recommendation());
        if (run.state() == Verdict.FAIL) {
            remedy(run.info());
        }
        affected(issue.affected());
    }

    private void remedy(CheckInfo info) {
        pen.labelled("In the console", info.console());
        pen.labelled("With the AWS CLI", "");
        pen.code(info.cli());
    }

    private void affected(List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        pen.labelled("Affected", findings.size() + (findings.size() == 1 ? " subject" : " subjects"));
        boolean traced = findings.stream().anyMatch(finding -> !finding.trace().isEmpty());
        if (!traced) {
            Grid.texts(
                    pen.document(),
                    List.of(36, 14, 50),
                    List.of("Subject", "Outcome", "Evidence"),
                    findings.stream()
                            .limit(MOST_AFFECTED)
                            .map(finding -> row(finding).subList(0, 3))
                            .toList());
        } else {
            Grid.texts(
                pen.document(),
                oneFile ? List.of(32, 14, 45, 9) : List.of(26, 12, 32, 30),
                List.of("Subject", "Outcome", "Evidence", oneFile ? "Row" : "File, row"),
                findings.stream().limit(MOST_AFFECTED).map(this::row).toList());
        }
        if (findings.size() > MOST_AFFECTED) {
            pen.body(
                    "Of " + findings.size() + " subjects the first " + MOST_AFFECTED
                            + " are printed here; all are in assessment.json and, where they fail, on the sheet Affected of report.xlsx.");
        }
    }

    private List<String> row(Finding finding) {
        String evidence = finding.reason() == null ? finding.evidence() : finding.reason();
        List<String> places = oneFile ? Places.inOneFile(finding) : Places.of(finding);
        String place = places.stream().limit(MOST_PLACES).collect(Collectors.joining("\n"));
        return List.of(
                SafeText.visible(finding.subject().name()), finding.verdict().word(), evidence, place);
    }
}
