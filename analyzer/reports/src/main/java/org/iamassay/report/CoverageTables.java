package org.iamassay.report;

import static org.iamassay.report.Column.Type.ID;
import static org.iamassay.report.Column.Type.TEXT;
import static org.iamassay.report.Column.Type.VERDICT;
import static org.iamassay.report.Column.Type.WHOLE_NUMBER;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.iamassay.assess.CheckResult;
import org.iamassay.check.Framework;
import org.iamassay.check.Verdict;
import org.iamassay.checklist.Practices;

/** Tables of what the checks say about the requirements of frameworks and about practices. */
final class CoverageTables {

    /** Numbers inside a requirement are compared as numbers: 1.4 before 1.10. */
    private static final Comparator<String> NATURAL = Comparator.comparing(CoverageTables::sortable);

    private static final int DIGITS = 6;

    private final Basis basis;

    CoverageTables(Basis basis) {
        this.basis = basis;
    }

    ReportTable frameworks() {
        TableBuilder table = new TableBuilder(basis.texts(), "frameworks")
                .column("framework", TEXT, 50)
                .column("framework-id", ID, 18)
                .column("requirements", WHOLE_NUMBER, 12)
                .column("passed", WHOLE_NUMBER, 8)
                .column("failed", WHOLE_NUMBER, 8)
                .column("not-assessed", WHOLE_NUMBER, 12)
                .column("errors", WHOLE_NUMBER, 8)
                .column("not-applicable", WHOLE_NUMBER, 12);
        requirementsByFramework().forEach((framework, requirements) -> {
            Collection<List<CheckResult>> checks = requirements.values();
            table.row(
                    framework.title(),
                    framework.id(),
                    requirements.size(),
                    count(checks, Verdict.PASS),
                    count(checks, Verdict.FAIL),
                    count(checks, Verdict.NOT_ASSESSED),
                    count(checks, Verdict.ERROR),
                    count(checks, Verdict.NOT_APPLICABLE));
        });
        return table.build();
    }

    ReportTable requirements() {
        TableBuilder table = new TableBuilder(basis.texts(), "requirements")
                .column("framework", TEXT, 50)
                .column("requirement", ID, 14)
                .column("worst-state", VERDICT, 14)
                .column("checks", ID, 60);
        requirementsByFramework()
                .forEach((framework, requirements) -> requirements.forEach((requirement, checks) ->
                        table.row(framework.title(), requirement, worst(checks).word(), ids(checks))));
        return table.build();
    }

    ReportTable practices() {
        TableBuilder table = new TableBuilder(basis.texts(), "practices")
                .column("practice", ID, 10)
                .column("practice-text", TEXT, 60)
                .column("worst-state", VERDICT, 14)
                .column("checks", ID, 80);
        Map<String, List<CheckResult>> practices = new TreeMap<>(NATURAL);
        for (CheckResult check : basis.assessment().checks()) {
            for (String practice : check.run().info().practices()) {
                practices.computeIfAbsent(practice, p -> new ArrayList<>()).add(check);
            }
        }
        practices.forEach((practice, checks) -> table.row(
                practice,
                Practices.byId(practice).map(basis.checks()::text).orElse(""),
                worst(checks).word(),
                ids(checks)));
        return table.build();
    }

    private Map<Framework, Map<String, List<CheckResult>>> requirementsByFramework() {
        Map<Framework, Map<String, List<CheckResult>>> all = new LinkedHashMap<>();
        for (Framework framework : Framework.values()) {
            Map<String, List<CheckResult>> requirements = new TreeMap<>(NATURAL);
            for (CheckResult check : basis.assessment().checks()) {
                check.frameworks()
                        .getOrDefault(framework, List.of())
                        .forEach(requirement -> requirements
                                .computeIfAbsent(requirement, r -> new ArrayList<>())
                                .add(check));
            }
            all.put(framework, requirements);
        }
        return all;
    }

    private static int count(Collection<List<CheckResult>> requirements, Verdict state) {
        return (int) requirements.stream().filter(c -> worst(c) == state).count();
    }

    /** The worst state, as for the subjects of one check: verdicts are ordered worst first. */
    private static Verdict worst(List<CheckResult> checks) {
        return checks.stream()
                .map(c -> c.run().state())
                .min(Comparator.naturalOrder())
                .orElse(Verdict.NOT_APPLICABLE);
    }

    private static String ids(List<CheckResult> checks) {
        return checks.stream().map(CheckResult::id).collect(Collectors.joining(", "));
    }

    private static String sortable(String text) {
        StringBuilder key = new StringBuilder();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && Character.isDigit(text.charAt(end))) {
                end++;
            }
            key.append("0".repeat(end == start ? 0 : Math.max(0, DIGITS - (end - start))))
                    .append(text, start, Math.max(end, start + 1));
            start = Math.max(end, start + 1);
        }
        return key.toString();
    }
}
