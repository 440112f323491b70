package org.iamassay.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.iamassay.check.Severity;
import org.iamassay.check.Subject;
import org.iamassay.check.Verdict;
import org.jspecify.annotations.Nullable;

/** The checks and findings of an {@code assessment.json}, put together when both were read. */
final class ReadChecks {

    private final String file;
    private final Map<String, ReadCheck> checks = new LinkedHashMap<>();
    private final Map<String, List<ReadFinding>> findings = new HashMap<>();
    private final Map<Subject, Subject> known = new HashMap<>();

    ReadChecks(String file) {
        this.file = file;
    }

    /** A check as it stands in the file: without its cells. */
    private record ReadCheck(SideCheck told, Optional<int[]> passing) {}

    /** A finding as it stands in the file. */
    private record ReadFinding(
            Subject subject,
            Verdict verdict,
            @Nullable String reason,
            String evidence,
            boolean accepted,
            @Nullable LocalDate until,
            List<ReadTrace> trace) {}

    /** A cell or member that a finding rests on. */
    private record ReadTrace(
            String file, String column, @Nullable String value) {}

    void check(Members members) throws UnusableSideException {
        String id = members.text("id");
        SideCheck told = new SideCheck(
                id,
                members.word("severity", Severity.values(), Severity::word),
                members.optional("rule").orElse(null),
                members.word("state", Verdict.values(), Verdict::word),
                members.optional("reason").orElse(null),
                members.count("passed"),
                members.count("failed"),
                members.count("accepted"),
                members.count("notApplicable"),
                members.count("notAssessed"),
                false,
                List.of());
        if (checks.put(id, new ReadCheck(told, members.places("passing"))) != null) {
            throw members.refuse("id", "each check once");
        }
    }

    void finding(Members members) throws UnusableSideException {
        Verdict verdict = members.word("outcome", Verdict.values(), Verdict::word);
        boolean failed = verdict == Verdict.FAIL;
        findings.computeIfAbsent(members.text("check"), check -> new ArrayList<>())
                .add(new ReadFinding(
                        subject(members),
                        verdict,
                        members.optional("reason").orElse(null),
                        failed ? members.optional("evidence").orElse("") : "",
                        members.has("waiver"),
                        until(members),
                        failed ? trace(members) : List.of()));
    }

    /** The day on which the waiver of a finding ends, where the file tells. */
    private static @Nullable LocalDate until(Members members) throws UnusableSideException {
        if (!members.has("waiver")) {
            return null;
        }
        Members waiver = members.object("waiver");
        Optional<String> day = waiver.optional("expiresOn");
        try {
            return day.map(LocalDate::parse).orElse(null);
        } catch (DateTimeException noDay) {
            throw waiver.refuse("expiresOn", "a day such as 2026-01-31");
        }
    }

    /** The subject of a finding, whose key is the middle part of the id. */
    private Subject subject(Members members) throws UnusableSideException {
        Members subject = members.object("subject");
        String created = subject.created("createdAt").text();
        String id = members.text("id");
        String start = members.text("check") + ":";
        String end = ":" + created;
        if (!id.startsWith(start) || !id.endsWith(end) || id.length() <= start.length() + end.length()) {
            throw members.refuse("id", "the check, the subject and its creation time, joined by colons");
        }
        return shared(new Subject(
                subject.text("type"),
                subject.optional("name").orElse(""),
                subject.optional("arn").orElse(""),
                id.substring(start.length(), id.length() - end.length()),
                created));
    }

    /** Checks share their subjects, so that each is kept once. */
    private Subject shared(Subject subject) {
        Subject first = known.putIfAbsent(subject, subject);
        return first == null ? subject : first;
    }

    private static List<ReadTrace> trace(Members members) throws UnusableSideException {
        List<ReadTrace> trace = new ArrayList<>();
        int i = 0;
        for (JsonNode node : members.list("trace")) {
            Members cell = members.element("trace", i++, node);
            trace.add(new ReadTrace(
                    cell.optional("file").orElse(""),
                    cell.has("column") ? cell.text("column") : cell.text("path"),
                    cell.optional("value").orElse(null)));
        }
        return trace;
    }

    /** The subjects of all findings. */
    Set<Subject> subjects() {
        return known.keySet();
    }

    /**
     * The checks with their cells.
     *
     * @param subjects the list that the places of passing subjects point into
     * @param kinds kind of evidence by name of the file
     */
    List<SideCheck> all(List<Subject> subjects, Map<String, String> kinds) throws UnusableSideException {
        for (String check : findings.keySet()) {
            if (!checks.containsKey(check)) {
                throw UnusableSideException.of(
                        file, "findings", UnusableSideException.excerpt(check), "the id of one of its checks");
            }
        }
        List<SideCheck> all = new ArrayList<>(checks.size());
        for (ReadCheck check : checks.values()) {
            all.add(check(check, subjects, kinds));
        }
        return all;
    }

    private SideCheck check(ReadCheck check, List<Subject> subjects, Map<String, String> kinds)
            throws UnusableSideException {
        SideCheck told = check.told();
        Tracer tracer = new Tracer(kinds);
        List<Cell> cells = new ArrayList<>();
        for (ReadFinding finding : findings.getOrDefault(told.id(), List.of())) {
            cells.add(cell(finding, tracer));
        }
        if (check.passing().isPresent() && number(cells, Cell.Value.PASS) != told.passed()) {
            cells.removeIf(cell -> cell.value() == Cell.Value.PASS);
            for (int place : check.passing().get()) {
                cells.add(new Cell(at(place, subjects, told), Cell.Value.PASS, null, "", ""));
            }
        }
        cells.sort((one, other) -> one.subject().compareIds(other.subject()));
        return told.with(cells);
    }

    private Subject at(int place, List<Subject> subjects, SideCheck check) throws UnusableSideException {
        if (place >= subjects.size()) {
            throw UnusableSideException.of(
                    file,
                    "passing of check " + check.id(),
                    "the place " + place,
                    "a place in its list of " + subjects.size() + " subjects");
        }
        return shared(subjects.get(place));
    }

    private static long number(List<Cell> cells, Cell.Value value) {
        return cells.stream().filter(cell -> cell.value() == value).count();
    }

    private static Cell cell(ReadFinding finding, Tracer tracer) {
        Cell.Value value = switch (finding.verdict()) {
            case PASS -> Cell.Value.PASS;
            case FAIL -> finding.accepted() ? Cell.Value.ACCEPTED : Cell.Value.FAIL;
            case NOT_APPLICABLE -> Cell.Value.NOT_APPLICABLE;
            case NOT_ASSESSED, ERROR -> Cell.Value.UNSEEN;
        };
        Traced traced = tracer.traced();
        finding.trace().forEach(cell -> traced.add(tracer.kind(cell.file()), cell.column(), cell.value()));
        return value == Cell.Value.ACCEPTED
                ? Cell.accepted(finding.subject(), finding.until(), finding.evidence(), tracer.shared(traced))
                : new Cell(finding.subject(), value, finding.reason(), finding.evidence(), tracer.shared(traced));
    }
}
