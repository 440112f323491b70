package org.iamassay.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.iamassay.assess.CheckResult;
import org.iamassay.check.CheckRun;
import org.iamassay.check.Finding;
import org.iamassay.check.Parameter;
import org.iamassay.check.Verdict;
import org.iamassay.model.ReportColumn;

/** Words the issues of a report: one for each check that fails, is not assessed or broke. */
final class Issues {

    private static final int EXAMPLES = 3;
    private static final int MOST_FILES = 5;

    private final Basis basis;
    private final Texts texts;
    private final Answers answers;

    Issues(Basis basis) {
        this.basis = basis;
        this.texts = basis.texts();
        this.answers = new Answers(basis);
    }

    /** By severity, then reading order. */
    List<Issue> all() {
        return basis.assessment().checks().stream()
                .filter(c -> c.run().state().isListedByDefault())
                .sorted(Comparator.comparing(c -> c.run().severity()))
                .map(this::issue)
                .toList();
    }

    private Issue issue(CheckResult check) {
        List<Finding> listed = check.run().findings().stream()
                .filter(f -> f.verdict().isListedByDefault())
                .toList();
        return new Issue(
                Basis.reference(check),
                check,
                condition(check, listed),
                criteria(check),
                cause(check, listed),
                basis.checks().risk(check.run().info()),
                recommendation(check),
                listed,
                answers.of(check));
    }

    private String condition(CheckResult check, List<Finding> listed) {
        CheckRun run = check.run();
        if (run.state() == Verdict.ERROR) {
            return basis.text("issue.condition.error", String.valueOf(run.reason()));
        }
        List<String> sentences = new ArrayList<>();
        int population = Basis.population(check);
        String subjects = new Subjects(texts).words(run, population);
        if (run.failed() > 0) {
            sentences.add(texts.count("issue.condition.fail", run.failed(), population, subjects));
            sentences.add(basis.text("issue.condition.seen", examples(listed)));
        }
        if (check.accepted() > 0) {
            sentences.add(texts.count("issue.condition.accepted", check.accepted()));
        }
        if (run.notAssessed() > 0) {
            sentences.add(texts.count(
                    "issue.condition.not-assessed", run.notAssessed(), population, subjects, reasons(listed)));
        }
        return String.join(" ", sentences);
    }

    private String examples(List<Finding> listed) {
        List<Finding> failing =
                listed.stream().filter(f -> f.verdict() == Verdict.FAIL).toList();
        String shown = failing.stream()
                .limit(EXAMPLES)
                .map(f -> basis.text(
                        "issue.example", f.subject().name(), basis.checks().evidence(f)))
                .collect(Collectors.joining("; "));
        int more = failing.size() - EXAMPLES;
        return more > 0 ? texts.count("issue.examples-more", more, shown) : shown;
    }

    private String reasons(List<Finding> listed) {
        return listed.stream()
                .filter(f -> f.verdict() == Verdict.NOT_ASSESSED)
                .map(f -> new Reasons(texts, basis.assessment().snapshot().given()).explain(f.reason()))
                .distinct()
                .limit(EXAMPLES)
                .collect(Collectors.joining("; "));
    }

    private String criteria(CheckResult check) {
        List<String> sentences = new ArrayList<>();
        sentences.add(basis.text("issue.criteria", basis.title(check)));
        limits(basis, check).ifPresent(limits -> sentences.add(basis.text("issue.limits", limits)));
        String requirements = check.frameworks().entrySet().stream()
                .map(e -> basis.text("issue.requirement", e.getKey().title(), String.join(", ", e.getValue())))
                .collect(Collectors.joining("; "));
        sentences.add(
                requirements.isEmpty()
                        ? basis.text("issue.no-requirement")
                        : basis.text("issue.requirements", requirements));
        return String.join(" ", sentences);
    }

    /** The limits that a check used. */
    static Optional<String> limits(Basis basis, CheckResult check) {
        String limits = Arrays.stream(check.run().info().parameters())
                .map(Parameter::byId)
                .flatMap(Optional::stream)
                .map(parameter -> limit(basis, parameter))
                .collect(Collectors.joining("; "));
        return limits.isEmpty() ? Optional.empty() : Optional.of(limits);
    }

    private static String limit(Basis basis, Parameter parameter) {
        String value =
                EvidenceTables.words(basis.assessment().profile().parameters().value(parameter));
        return value.isEmpty()
                ? basis.text("issue.limit-unset", parameter.id())
                : basis.text("issue.limit", parameter.id(), value, basis.say(Phrases.Kind.UNIT, parameter.unit()));
    }

    private String cause(CheckResult check, List<Finding> listed) {
        if (check.run().state() != Verdict.FAIL) {
            return basis.text("issue.cause." + check.run().state().word());
        }
        TreeSet<String> files = new TreeSet<>();
        listed.forEach(f -> files.addAll(Places.files(f)));
        String columns = Arrays.stream(check.run().info().reads())
                .map(ReportColumn::header)
                .collect(Collectors.joining(", "));
        if (files.isEmpty()) {
            return basis.text("issue.cause.unseen");
        }
        String shown = files.stream().limit(MOST_FILES).collect(Collectors.joining(", "))
                + (files.size() > MOST_FILES ? ", …" : "");
        return columns.isEmpty()
                ? basis.text("issue.cause.fail-dumps", shown)
                : basis.text("issue.cause.fail", columns, shown);
    }

    private String recommendation(CheckResult check) {
        CheckRun run = check.run();
        if (run.state() == Verdict.FAIL) {
            return basis.checks().remediation(run.info());
        }
        if (run.state() == Verdict.ERROR) {
            return basis.text("issue.recommendation.error");
        }
        String commands = basis.assessment().missing().stream()
                .filter(m -> m.checks().contains(check.id()))
                .map(m -> basis.text("issue.give", m.kind().word(), basis.command(m.kind())))
                .collect(Collectors.joining("; "));
        return commands.isEmpty()
                ? basis.text("issue.recommendation.unreadable")
                : basis.text("issue.recommendation.missing", commands);
    }
}
