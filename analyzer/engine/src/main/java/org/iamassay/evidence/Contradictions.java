package org.iamassay.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.iamassay.model.CredentialReport;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.User;

/**
 * Rows of one user that say different things in different files of one moment; the worst of them counts in the checks,
 * but nobody can tell which file is right.
 */
record Contradictions(List<Problem> problems, Map<String, List<String>> byFile) {

    /** Compares rows that stand together because they are sorted by ARN. */
    static Contradictions among(List<User> sorted, BiPredicate<User, User> across) {
        List<Problem> problems = new ArrayList<>();
        Map<String, List<String>> byFile = new TreeMap<>();
        for (int i = 1; i < sorted.size(); i++) {
            User one = sorted.get(i - 1);
            User other = sorted.get(i);
            if (across.test(one, other) && one.arn().text().equals(other.arn().text())) {
                List<ReportColumn> columns = differing(one, other);
                if (!columns.isEmpty()) {
                    String what = what(other, one, columns);
                    problems.add(Problem.unused(
                            other.row().file(),
                            "line " + other.row().line(),
                            what,
                            "the same cells",
                            "find out which is right"));
                    byFile.computeIfAbsent(other.row().file(), f -> new ArrayList<>())
                            .add("line " + other.row().line() + ": " + what);
                    byFile.computeIfAbsent(one.row().file(), f -> new ArrayList<>())
                            .add("line " + one.row().line() + ": " + what(one, other, columns));
                }
            }
        }
        return new Contradictions(problems, byFile);
    }

    private static List<ReportColumn> differing(User one, User other) {
        return Arrays.stream(ReportColumn.values())
                .filter(column ->
                        !Objects.equals(one.row().cell(column), other.row().cell(column)))
                .toList();
    }

    private static String what(User one, User other, List<ReportColumn> columns) {
        return "the row of " + one.arn() + " differs from line " + other.row().line() + " of "
                + other.row().file() + " of the same time in "
                + String.join(", ", columns.stream().map(ReportColumn::header).toList());
    }

    /** The report with what contradicts it in other files. */
    CredentialReport addTo(CredentialReport report) {
        List<String> more = byFile.get(report.file());
        if (more == null) {
            return report;
        }
        List<String> all = new ArrayList<>(report.inconsistencies());
        all.addAll(more);
        return new CredentialReport(
                report.file(),
                report.hasRootRow(),
                report.missingColumns(),
                report.raggedLines(),
                report.repeatedHeaderLines(),
                report.signsOfEditing(),
                all,
                report.columns());
    }
}
