package org.iamassay.report.data;

import java.io.IOException;
import java.util.List;
import org.iamassay.assess.CheckResult;
import org.iamassay.check.CheckRun;
import org.iamassay.report.Fact;
import org.iamassay.report.Issue;
import org.iamassay.report.ReportContent;
import org.iamassay.report.Texts;

/** Writes {@code summary.md}: the management summary for pull requests and tickets, every text escaped. */
public final class SummaryMarkdown {

    private final Texts texts;
    private final StringBuilder page = new StringBuilder();

    private SummaryMarkdown(Texts texts) {
        this.texts = texts;
    }

    /** Writes the summary of one account, in the language of the content. */
    public static void write(ReportContent content, Appendable target) throws IOException {
        SummaryMarkdown summary = new SummaryMarkdown(content.presentation().texts());
        summary.fill(content);
        target.append(summary.page);
    }

    private void fill(ReportContent content) {
        page.append("# ").append(MarkdownText.escape(content.title())).append("\n\n");
        String label = content.presentation().brand().classification();
        if (!label.isEmpty()) {
            page.append("**").append(MarkdownText.escape(label)).append("**\n\n");
        }
        page.append(MarkdownText.escape(content.headline())).append('\n');
        content.changes()
                .ifPresent(changes -> page.append('\n')
                        .append(MarkdownText.escape(changes.line()))
                        .append('\n'));
        list("summary.worst", content.worst());
        list("summary.quick-wins", content.quickWins());
        findings(content.issues());
        if (content.access().seen()) {
            list("summary.access", content.access().headlines());
        }
        list("summary.not-seen", content.notSeen());
        if (!content.assessment().waivers().register().isEmpty()) {
            list("table.exceptions", content.exceptions());
        }
        list("summary.scope", content.scope());
        heading("summary.reproduction");
        for (Fact fact : content.reproduction()) {
            item(MarkdownText.escape(fact.name()) + ": " + MarkdownText.code(fact.value()));
        }
    }

    private void list(String heading, List<String> sentences) {
        heading(heading);
        if (sentences.isEmpty()) {
            page.append(texts.get("summary.none")).append('\n');
        }
        sentences.forEach(sentence -> item(MarkdownText.escape(sentence)));
    }

    private void heading(String key) {
        page.append("\n## ").append(texts.get(key)).append("\n\n");
    }

    private void item(String text) {
        page.append("- ").append(text).append('\n');
    }

    private void findings(List<Issue> issues) {
        heading("summary.findings");
        if (issues.isEmpty()) {
            page.append(texts.get("summary.none")).append('\n');
            return;
        }
        page.append(texts.get("summary.findings-header")).append('\n');
        page.append("|---|---|---|---|---:|---:|\n");
        for (Issue issue : issues) {
            CheckResult check = issue.check();
            CheckRun run = check.run();
            page.append("| ")
                    .append(String.join(
                            " | ",
                            issue.reference(),
                            texts.word("severity", run.severity().word()),
                            texts.word("outcome", run.state().word()),
                            MarkdownText.escape(texts.checks().title(run.info())),
                            texts.get(
                                    "summary.affected",
                                    run.failed(),
                                    run.passed() + run.failed() + run.notAssessed(),
                                    run.notAssessed()),
                            texts.number(check.gain())))
                    .append(" |\n");
        }
    }
}
