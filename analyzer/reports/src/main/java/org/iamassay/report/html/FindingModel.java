package org.iamassay.report.html;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iamassay.assess.CheckResult;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.CheckRun;
import org.iamassay.check.Finding;
import org.iamassay.check.Verdict;
import org.iamassay.report.Issue;
import org.iamassay.report.Places;

/** Findings for the template: the five fields, who is affected, and the remedy step by step. */
final class FindingModel {

    /** Affected subjects that stand in the finding itself. */
    static final int LISTED = 10;

    private FindingModel() {}

    static Map<String, Object> of(Issue issue) {
        CheckRun run = issue.check().run();
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("reference", issue.reference());
        model.put("id", Markup.slug(issue.reference()));
        model.put("check", issue.check().id());
        model.put("title", run.info().title());
        model.put("severity", CellText.word(run.severity().word()));
        model.put("severitySlug", run.severity().word());
        model.put("state", CellText.word(run.state().word()));
        model.put("stateSlug", run.state().word());
        model.put("facts", facts(issue.check()));
        model.put("condition", issue.condition());
        model.put("criteria", issue.criteria());
        model.put("cause", issue.cause());
        model.put("effect", issue.effect());
        model.put("recommendation", issue.recommendation());
        model.put(
                "answers",
                issue.response().stream()
                        .map(fact -> Map.of("name", fact.name(), "value", fact.value()))
                        .toList());
        remedy(model, run.info());
        affected(model, issue.affected());
        return model;
    }

    private static String facts(CheckResult check) {
        CheckRun run = check.run();
        int population = run.passed() + run.failed() + run.notAssessed();
        String failed = run.failed() > 0 ? run.failed() + " of " + population + " failing · " : "";
        String gain = check.gain().signum() > 0 ? "gain " + check.gain().toPlainString() + " · " : "";
        return failed + gain + run.info().effort().word() + " effort";
    }

    private static void remedy(Map<String, Object> model, CheckInfo info) {
        model.put("console", info.console());
        model.put("cli", info.cli());
        model.put("practices", String.join(", ", info.practices()));
        model.put(
                "links",
                Arrays.stream(info.references())
                        .filter(r -> r.startsWith("https://"))
                        .toList());
    }

    private static void affected(Map<String, Object> model, List<Finding> findings) {
        List<Finding> failing =
                findings.stream().filter(f -> f.verdict() == Verdict.FAIL).toList();
        List<Finding> unseen =
                findings.stream().filter(f -> f.verdict() != Verdict.FAIL).toList();
        model.put(
                "affected",
                failing.stream().limit(LISTED).map(FindingModel::subject).toList());
        model.put("hasAffected", !failing.isEmpty());
        model.put("affectedTotal", String.valueOf(failing.size()));
        model.put("moreAffected", failing.size() > LISTED);
        model.put(
                "unseen",
                unseen.stream().limit(LISTED).map(FindingModel::subject).toList());
        model.put("hasUnseen", !unseen.isEmpty());
        model.put("unseenTotal", String.valueOf(unseen.size()));
        model.put("moreUnseen", unseen.size() > LISTED);
    }

    private static Map<String, Object> subject(Finding finding) {
        String reason = finding.reason();
        String seen = reason == null ? finding.evidence() : reason;
        String place = Places.of(finding).stream().findFirst().orElse("");
        return Map.of("name", finding.subject().name(), "seen", seen, "place", place);
    }
}
