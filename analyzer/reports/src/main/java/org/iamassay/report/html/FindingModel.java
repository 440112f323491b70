package org.iamassay.report.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.CheckResult;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.CheckRun;
import org.iamassay.check.Finding;
import org.iamassay.check.Framework;
import org.iamassay.check.Verdict;
import org.iamassay.report.Issue;
import org.iamassay.report.Places;
import org.iamassay.report.Texts;

/** Findings for the template: the five fields, who is affected, and the remedy step by step. */
final class FindingModel {

    /** Affected subjects that stand in the finding itself. */
    static final int LISTED = 10;

    private final Texts texts;
    private final CellText cells;
    private final AnswerModel answers;

    FindingModel(Assessment assessment, Texts texts) {
        this.texts = texts;
        this.answers = new AnswerModel(assessment, texts);
        this.cells = new CellText(texts);
    }

    Map<String, Object> of(Issue issue) {
        CheckRun run = issue.check().run();
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("reference", issue.reference());
        model.put("id", Markup.slug(issue.reference()));
        model.put("check", issue.check().id());
        model.put("title", texts.checks().title(run.info()));
        model.put("severity", cells.label("severity", run.severity().word()));
        model.put("severitySlug", run.severity().word());
        model.put("state", cells.label("outcome", run.state().word()));
        model.put("stateSlug", run.state().word());
        model.put("area", texts.checks().title(run.info().area()));
        model.put("frameworks", frameworks(issue.check()));
        model.put("facts", facts(issue.check()));
        model.put("condition", issue.condition());
        model.put("criteria", issue.criteria());
        model.put("cause", issue.cause());
        model.put("effect", issue.effect());
        model.put("recommendation", issue.recommendation());
        remedy(model, run.info());
        List<Map<String, String>> answer = issue.response().stream()
                .map(fact -> Map.of("name", fact.name(), "value", fact.value()))
                .toList();
        model.put("answer", answer);
        model.put("hasAnswer", !answer.isEmpty());
        affected(model, issue.affected(), issue.reference());
        return model;
    }

    private static String frameworks(CheckResult check) {
        return check.frameworks().keySet().stream().map(Framework::id).collect(Collectors.joining("|"));
    }

    private String facts(CheckResult check) {
        CheckRun run = check.run();
        int population = run.passed() + run.failed() + run.notAssessed();
        List<String> facts = new ArrayList<>();
        if (run.failed() > 0) {
            facts.add(texts.get("html-failing", run.failed(), population));
        }
        if (check.gain().signum() > 0) {
            facts.add(texts.get("html-gain", check.gain()));
        }
        facts.add(texts.get(
                "html-effort", texts.word("effort", run.info().effort().word())));
        return String.join(" · ", facts);
    }

    private void remedy(Map<String, Object> model, CheckInfo info) {
        model.put("console", texts.checks().console(info));
        model.put("cli", info.cli());
        model.put("practices", String.join(", ", info.practices()));
        model.put(
                "links",
                Arrays.stream(info.references())
                        .filter(r -> r.startsWith("https://"))
                        .toList());
    }

    private void affected(Map<String, Object> model, List<Finding> findings, String reference) {
        List<Finding> failing =
                findings.stream().filter(f -> f.verdict() == Verdict.FAIL).toList();
        List<Finding> unseen =
                findings.stream().filter(f -> f.verdict() != Verdict.FAIL).toList();
        model.put("affected", failing.stream().limit(LISTED).map(this::subject).toList());
        model.put("hasAffected", !failing.isEmpty());
        model.put("affectedWords", texts.get("html-affected", reference));
        model.put("allAffectedWords", texts.get("html-all-affected", failing.size()));
        model.put("moreAffected", failing.size() > LISTED);
        model.put("unseen", unseen.stream().limit(LISTED).map(this::subject).toList());
        model.put("hasUnseen", !unseen.isEmpty());
        model.put("unseenWords", texts.get("html-unseen", reference));
        model.put("moreUnseenWords", texts.get("html-more-unseen", unseen.size()));
        model.put("moreUnseen", unseen.size() > LISTED);
    }

    private Map<String, Object> subject(Finding finding) {
        String reason = finding.reason();
        String seen = reason == null ? texts.checks().evidence(finding) : reason;
        String place = Places.of(finding, texts).stream().findFirst().orElse("");
        return Map.of(
                "name",
                finding.subject().name(),
                "arn",
                finding.subject().arn(),
                "accepted",
                answers.accepted(finding),
                "said",
                answers.to(finding),
                "seen",
                seen,
                "place",
                place);
    }
}
