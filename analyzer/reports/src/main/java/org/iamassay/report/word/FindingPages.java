package org.iamassay.report.word;

import java.util.List;
import java.util.stream.Collectors;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Finding;
import org.iamassay.check.Verdict;
import org.iamassay.report.Issue;
import org.iamassay.report.Places;
import org.iamassay.report.SafeText;
import org.iamassay.report.Texts;

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

    static String heading(Issue issue, Texts texts) {
        return issue.reference() + "  "
                + texts.checks().title(issue.check().run().info());
    }

    void write(Issue issue, Contents.Entry entry) {
        pen.heading(entry);
        var run = issue.check().run();
        Texts texts = pen.texts();
        Grid.texts(
                pen,
                List.of(18, 18, 32, 16, 16),
                List.of(pen.say("severity"), pen.say("state"), pen.say("check"), pen.say("effort"), pen.say("gain")),
                List.of(List.of(
                        texts.word("severity", run.severity().word()),
                        texts.word("outcome", run.state().word()),
                        issue.check().id(),
                        texts.word("effort", run.info().effort().word()),
                        "+" + texts.number(issue.check().gain()))));
        pen.labelled(pen.say("condition"), issue.condition());
        pen.labelled(pen.say("criteria"), issue.criteria());
        pen.labelled(pen.say("cause"), issue.cause());
        pen.labelled(pen.say("effect"), issue.effect());
        pen.labelled(pen.say("recommendation"), issue.recommendation());
        issue.response().forEach(fact -> pen.labelled(fact.name(), fact.value()));
        if (run.state() == Verdict.FAIL) {
            remedy(run.info());
        }
        affected(issue.affected());
    }

    private void remedy(CheckInfo info) {
        pen.labelled(pen.say("console"), pen.texts().checks().console(info));
        pen.labelled(pen.say("cli"), "");
        pen.code(info.cli());
    }

    private void affected(List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        pen.labelled(pen.say("affected"), pen.texts().count("doc.subjects", findings.size()));
        boolean traced = findings.stream().anyMatch(finding -> !finding.trace().isEmpty());
        if (!traced) {
            Grid.texts(
                    pen,
                    List.of(36, 14, 50),
                    List.of(pen.say("subject"), pen.say("outcome"), pen.say("evidence")),
                    findings.stream()
                            .limit(MOST_AFFECTED)
                            .map(finding -> row(finding).subList(0, 3))
                            .toList());
        } else {
            Grid.texts(
                    pen,
                    oneFile ? List.of(32, 14, 45, 9) : List.of(26, 12, 32, 30),
                    List.of(
                            pen.say("subject"),
                            pen.say("outcome"),
                            pen.say("evidence"),
                            pen.say(oneFile ? "row" : "file-row")),
                    findings.stream().limit(MOST_AFFECTED).map(this::row).toList());
        }
        if (findings.size() > MOST_AFFECTED) {
            pen.body(pen.say("more-affected", findings.size(), MOST_AFFECTED));
        }
    }

    private List<String> row(Finding finding) {
        Texts texts = pen.texts();
        String evidence = finding.reason() == null ? texts.checks().evidence(finding) : finding.reason();
        List<String> places = oneFile ? Places.inOneFile(finding) : Places.of(finding, texts);
        String place = places.stream().limit(MOST_PLACES).collect(Collectors.joining("\n"));
        return List.of(
                SafeText.visible(finding.subject().name()),
                texts.word("outcome", finding.verdict().word()),
                evidence,
                place);
    }
}
