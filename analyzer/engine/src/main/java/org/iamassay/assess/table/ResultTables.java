package org.iamassay.assess.table;

import static org.iamassay.frame.TableBuilder.NEVER;
import static org.iamassay.frame.TableBuilder.UNTOLD;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.CheckResult;
import org.iamassay.assess.PrincipalResult;
import org.iamassay.check.Finding;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.frame.Origin;
import org.iamassay.frame.Tabulation;
import org.iamassay.model.AccountAlias;

/** The tables of what an assessment found. */
final class ResultTables {

    private static final String NO_SCORE = "nothing with weight was assessed, or too little";
    private static final String UNKNOWN_TIME = "-";
    private static final String POINTS = "points, 0 to 100";

    private record Trace(Finding finding, int position, TraceCell cell) {}

    private ResultTables() {}

    /** What every other table refers to. */
    static Tabulation<Assessment> accounts() {
        return Tabulation.<Assessment, Assessment>of("accounts", "one account at one moment", Stream::of)
                .keyed()
                .text("partition", "AWS partition", UNTOLD, a -> a.snapshot().partition())
                .optional(
                        "alias",
                        "display name of the account",
                        "none, or not told",
                        a -> a.snapshot().dumps().first(AccountAlias.class).map(AccountAlias::alias))
                .text(
                        "as_of_source",
                        "where the as-of time was taken from",
                        NEVER,
                        a -> a.snapshot().asOfSource().word())
                .text(
                        "profile",
                        "profile that the account was judged by",
                        NEVER,
                        a -> a.tool().profile())
                .number("score", POINTS, "score", NO_SCORE, a -> a.score().value())
                .number(
                        "score_low",
                        POINTS,
                        "score if everything unseen failed",
                        NO_SCORE,
                        a -> a.score().low())
                .number(
                        "score_high",
                        POINTS,
                        "score if everything unseen passed",
                        NO_SCORE,
                        a -> a.score().high())
                .number(
                        "coverage",
                        "share, 0 to 1",
                        "share of the weight that was seen",
                        NO_SCORE,
                        a -> a.score().coverage())
                .text(
                        "grade",
                        "letter of the score, A to F",
                        NO_SCORE,
                        a -> a.score().grade())
                .text(
                        "tier",
                        "how the account reaches AWS",
                        NEVER,
                        a -> a.tier().account().word())
                .list("critical_gaps", "failing critical checks", a -> a.score().criticalGaps())
                .build();
    }

    static List<Tabulation<Assessment>> all() {
        return List.of(checks(), principals(), findings(), traces());
    }

    private static Tabulation<Assessment> checks() {
        return Tabulation.<Assessment, CheckResult>of("checks", "one check of the profile", a -> a.checks().stream())
                .text("check_id", "id of the check", NEVER, CheckResult::id)
                .key()
                .keyed()
                .text(
                        "title",
                        "good state that the check looks for",
                        NEVER,
                        c -> c.run().info().title())
                .text(
                        "area",
                        "area of the checklist",
                        NEVER,
                        c -> c.run().info().area().id())
                .text(
                        "severity",
                        "critical, high, medium, low or info",
                        NEVER,
                        c -> c.run().severity().word())
                .text(
                        "state",
                        "pass, fail, not-applicable, not-assessed or error",
                        NEVER,
                        c -> c.run().state().word())
                .text(
                        "reason",
                        "why it has the state",
                        "pass or fail",
                        c -> c.run().reason())
                .count(
                        "passed",
                        "subjects",
                        "subjects that comply",
                        c -> c.run().passed())
                .count(
                        "failed",
                        "subjects",
                        "subjects that do not",
                        c -> c.run().failed())
                .count(
                        "not_applicable",
                        "subjects",
                        "subjects without meaning for the check",
                        c -> c.run().notApplicable())
                .count(
                        "not_assessed",
                        "subjects",
                        "subjects that could not be judged",
                        c -> c.run().notAssessed())
                .count("accepted", "subjects", "failing subjects under an active waiver", CheckResult::accepted)
                .number("weight", "points", "weight in the score", NEVER, CheckResult::weight)
                .number("gain", "points", "gain of the score if all were fixed", NEVER, CheckResult::gain)
                .text(
                        "effort",
                        "effort of the remedy",
                        NEVER,
                        c -> c.run().info().effort().word())
                .list(
                        "practices",
                        "practices the check speaks for",
                        c -> List.of(c.run().info().practices()))
                .list("frameworks", "requirements, each as framework:requirement", ResultTables::requirements)
                .text(
                        "rule",
                        "digest of logic and parameters: verdicts of one rule can be compared",
                        NEVER,
                        CheckResult::rule)
                .build();
    }

    private static List<String> requirements(CheckResult check) {
        return check.frameworks().entrySet().stream()
                .flatMap(entry ->
                        entry.getValue().stream().map(some -> entry.getKey().id() + ":" + some))
                .sorted()
                .toList();
    }

    private static Tabulation<Assessment> principals() {
        return Tabulation.<Assessment, PrincipalResult>of(
                        "principals", "one judged principal", a -> a.principals().stream())
                .text("arn", "ARN of the principal", UNTOLD, PrincipalResult::arn)
                .indexed()
                .text("name", "name of the principal", UNTOLD, PrincipalResult::name)
                .text("kind", "user, role, root or group", NEVER, PrincipalResult::kind)
                .time("created_at", "when it was made", PrincipalResult::created)
                .text(
                        "use",
                        "console, programmatic, both, none or unknown",
                        NEVER,
                        p -> p.use().word())
                .yesNo("is_in_use", "whether a credential was, or may have been, used lately", PrincipalResult::inUse)
                .text("tier", "how it reaches AWS", NEVER, p -> p.tier().word())
                .text(
                        "human",
                        "human, workload or unknown",
                        NEVER,
                        p -> p.identity().who().word())
                .text(
                        "certainty",
                        "stated, likely or possible",
                        UNTOLD,
                        p -> p.identity().certainty())
                .text(
                        "privilege",
                        "class of what it may do",
                        NEVER,
                        p -> p.privilege().word())
                .count("risk", POINTS, "risk", p -> p.risk().points())
                .yesNo(
                        "is_risk_at_least",
                        "whether facts were not seen, so that the risk may be higher",
                        p -> p.risk().atLeast())
                .from(ResultTables::origin);
    }

    private static Origin origin(PrincipalResult principal) {
        return principal
                .row()
                .map(user -> Origin.of(user.row()))
                .or(() -> principal.place().map(Origin::of))
                .orElse(Origin.NONE);
    }

    private static Tabulation<Assessment> findings() {
        return Tabulation.<Assessment, Finding>of(
                        "findings",
                        "one verdict on one subject; passes and not-applicable ones with --all only",
                        a -> a.findings().stream())
                .text("finding_id", "stable id of the finding", NEVER, Finding::id)
                .indexed()
                .text("check_id", "id of the check", NEVER, Finding::check)
                .indexed()
                .text(
                        "severity",
                        "severity in the profile",
                        NEVER,
                        f -> f.severity().word())
                .text(
                        "outcome",
                        "pass, fail, not-applicable, not-assessed or error",
                        NEVER,
                        f -> f.verdict().word())
                .text("reason", "why it could not be judged, or need not be", "pass or fail", Finding::reason)
                .text("subject_type", "kind of subject", NEVER, f -> f.subject().type())
                .text(
                        "subject_name",
                        "subject, for people",
                        UNTOLD,
                        f -> f.subject().name())
                .text(
                        "subject_arn",
                        "ARN of the subject or its owner",
                        "it has none",
                        f -> f.subject().arn())
                .indexed()
                .instant(
                        "subject_created_at",
                        "when the subject was made",
                        UNTOLD,
                        f -> created(f.subject().createdAt()))
                .text("evidence", "what was seen", "nothing worth a sentence", Finding::evidence)
                .from(f ->
                        f.trace().stream().findFirst().map(ResultTables::origin).orElse(Origin.NONE));
    }

    private static Optional<Instant> created(String text) {
        return text.equals(UNKNOWN_TIME) ? Optional.empty() : Optional.of(Instant.parse(text));
    }

    private static Stream<Trace> traceLines(Assessment assessment) {
        return assessment.findings().stream().flatMap(finding -> {
            List<TraceCell> cells = finding.trace();
            List<Trace> lines = new ArrayList<>(cells.size());
            for (int i = 0; i < cells.size(); i++) {
                lines.add(new Trace(finding, i + 1, cells.get(i)));
            }
            return lines.stream();
        });
    }

    private static Tabulation<Assessment> traces() {
        return Tabulation.of("traces", "one cell or member that a finding rests on", ResultTables::traceLines)
                .text("finding_id", "id of the finding", NEVER, t -> t.finding().id())
                .indexed()
                .count("position", "from 1", "place in the trace of the finding", Trace::position)
                .text(
                        "column_name",
                        "column of a table",
                        "a member of a JSON file: see path",
                        t -> t.cell().isMember() ? null : t.cell().column())
                .text(
                        "value",
                        "what stands there",
                        "the cell is empty or not there",
                        t -> t.cell().value())
                .from(t -> origin(t.cell()));
    }

    private static Origin origin(TraceCell cell) {
        return cell.isMember()
                ? new Origin(cell.file(), null, cell.column())
                : new Origin(cell.file(), cell.row(), null);
    }
}
