package org.iamassay.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.iamassay.history.Comparison;
import org.iamassay.history.Event;
import org.iamassay.history.FindingChange;
import org.iamassay.history.IdentityChange;
import org.iamassay.history.State;
import org.iamassay.report.ChangeWords;
import org.iamassay.report.MovementWords;
import org.iamassay.report.SafeText;
import org.iamassay.report.Texts;

/** Prints what changed so that a person has read it in ten seconds: one account in full, several in a line each. */
final class ComparisonPrinter {

    private static final String BOLD = "1";
    private static final String RED = "31";
    private static final int WIDTH = 100;
    private static final int SHOWN = 5;
    private static final int NAMED = 3;
    private static final String ROW = "%-14s %-10s %-10s %6s %6s %6s %5s %9s %8s %7s %10s %6s";

    private final Terminal terminal;
    private final Texts texts = Texts.english();

    ComparisonPrinter(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(List<Comparison> comparisons) {
        if (comparisons.size() == 1) {
            printFull(comparisons.get(0));
        } else {
            printTable(comparisons);
        }
    }

    private void printFull(Comparison comparison) {
        MovementWords movement = new MovementWords(comparison, texts);
        ChangeWords words = new ChangeWords(texts, comparison);
        line(
                "Account",
                comparison.after().account() + " (" + comparison.after().partition() + "), "
                        + comparison.before().asOf() + " → "
                        + comparison.after().asOf());
        comparison.warnings().forEach(warning -> line("Note", warning));
        terminal.result(label("Score") + terminal.paint(BOLD, movement.scores()));
        if (!ChangeWords.any(comparison)) {
            line("Changes", "none");
        } else {
            wrapped("", movement.sentence());
        }
        counts(comparison);
        worst(comparison, words);
        identities(comparison);
        events(comparison, words);
        limits(comparison);
    }

    private void counts(Comparison comparison) {
        Map<String, Long> counts = comparison.findings().stream()
                .collect(Collectors.groupingBy(ChangeWords::state, Collectors.counting()));
        wrapped(
                "Findings",
                counts.isEmpty()
                        ? "none on either side"
                        : ChangeWords.ORDER.stream()
                                .filter(counts::containsKey)
                                .map(state -> counts.get(state) + " " + state)
                                .collect(Collectors.joining(", ")));
    }

    /** What came back and what is new, the gravest first. */
    private void worst(Comparison comparison, ChangeWords words) {
        List<FindingChange> findings = ChangeWords.sorted(comparison).stream()
                .filter(finding -> finding.state() == State.REGRESSED || finding.state() == State.NEW)
                .toList();
        String before = "";
        for (FindingChange finding : findings.subList(0, Math.min(SHOWN, findings.size()))) {
            String state = finding.state() == State.NEW ? "New" : "Regressed";
            String note = words.note(finding);
            String text = String.format(
                    Locale.ROOT,
                    "%-9s %s: %s (%s)%s",
                    finding.severity().word(),
                    words.title(finding.check()),
                    finding.subject().name(),
                    finding.check(),
                    note.isEmpty() ? "" : ", " + note);
            terminal.result(label(state.equals(before) ? "" : state) + terminal.paint(RED, SafeText.visible(text)));
            before = state;
        }
        if (findings.size() > SHOWN) {
            line("", "and " + (findings.size() - SHOWN) + " more");
        }
    }

    private void identities(Comparison comparison) {
        Map<IdentityChange.Kind, List<String>> names = new EnumMap<>(IdentityChange.Kind.class);
        for (IdentityChange change : comparison.identities()) {
            String name = change.after().or(change::before).map(p -> p.name()).orElse(change.arn());
            names.computeIfAbsent(change.kind(), kind -> new ArrayList<>()).add(name);
        }
        List<String> groups = new ArrayList<>();
        names.forEach((kind, all) -> groups.add(all.size() + " " + kind.word() + " (" + few(all) + ")"));
        if (!groups.isEmpty()) {
            wrapped("Principals", String.join(", ", groups));
        }
    }

    private static String few(List<String> names) {
        String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() > NAMED ? first + ", …" : first;
    }

    /** How often each type happened, and the last of them. */
    private void events(Comparison comparison, ChangeWords words) {
        List<Event> events = comparison.events();
        if (events.isEmpty()) {
            return;
        }
        Map<Event.Type, Integer> counts = new EnumMap<>(Event.Type.class);
        events.forEach(event -> counts.merge(event.type(), 1, Integer::sum));
        List<String> groups = new ArrayList<>();
        counts.forEach((type, number) -> groups.add(number + " " + type.word()));
        wrapped("Events", String.join(", ", groups));
        List<Event> last = events.subList(Math.max(0, events.size() - SHOWN), events.size());
        for (int i = 0; i < last.size(); i++) {
            Event event = last.get(i);
            String what = words.event(event.type()) + ": " + words.name(event.subject()) + ", " + words.when(event);
            line(i == 0 ? "Latest" : "", what);
        }
    }

    private void limits(Comparison comparison) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        comparison.limits().forEach(limit -> counts.merge(limit.split(":", 2)[0], 1, Integer::sum));
        List<String> codes = new ArrayList<>();
        counts.forEach((code, number) -> codes.add(number == 1 ? code : number + " " + code));
        if (!codes.isEmpty()) {
            wrapped("Not told", String.join(", ", codes));
        }
    }

    private void printTable(List<Comparison> comparisons) {
        terminal.result(String.format(
                Locale.ROOT,
                ROW,
                "account",
                "before",
                "after",
                "score",
                "then",
                "moved",
                "new",
                "regressed",
                "resolved",
                "removed",
                "principals",
                "events"));
        comparisons.forEach(this::row);
    }

    private void row(Comparison comparison) {
        BigDecimal before = comparison.reportedBefore().headline().value();
        BigDecimal after = comparison.reportedAfter().headline().value();
        terminal.result(String.format(
                Locale.ROOT,
                ROW,
                comparison.after().account(),
                ChangeWords.day(comparison.before().asOf()),
                ChangeWords.day(comparison.after().asOf()),
                Objects.toString(before, "-"),
                Objects.toString(after, "-"),
                before == null || after == null ? "-" : signed(after.subtract(before)),
                comparison.in(State.NEW).size(),
                comparison.in(State.REGRESSED).size(),
                comparison.in(State.RESOLVED).stream()
                        .filter(finding -> ChangeWords.state(finding).equals(State.RESOLVED.word()))
                        .count(),
                comparison.in(State.REMOVED).size(),
                comparison.identities().size(),
                comparison.events().size()));
    }

    private static String signed(BigDecimal moved) {
        return (moved.signum() > 0 ? "+" : "") + moved.toPlainString();
    }

    private void line(String label, String text) {
        terminal.result(label(label) + SafeText.visible(text));
    }

    /** A text over as many lines as it needs; lists are broken between their items. */
    private void wrapped(String label, String text) {
        String rest = SafeText.visible(text);
        String first = label;
        while (rest.length() > WIDTH && rest.lastIndexOf(' ', WIDTH) > 0) {
            int item = rest.lastIndexOf(", ", WIDTH) + 1;
            int end = item > WIDTH / 2 ? item : rest.lastIndexOf(' ', WIDTH);
            terminal.result(label(first) + rest.substring(0, end));
            rest = rest.substring(end + 1);
            first = "";
        }
        terminal.result(label(first) + rest);
    }

    private static String label(String label) {
        return String.format(Locale.ROOT, "%-12s", label);
    }
}
