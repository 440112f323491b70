package org.iamassay.cli;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.iamassay.history.Event;
import org.iamassay.history.timeline.Timeline;
import org.iamassay.history.timeline.Timeline.Failure;
import org.iamassay.history.timeline.Timeline.Lane;
import org.iamassay.history.timeline.Timeline.Look;
import org.iamassay.history.timeline.Timeline.Presence;
import org.iamassay.history.timeline.Timeline.Span;
import org.iamassay.report.SafeText;
import org.iamassay.report.Texts;
import org.iamassay.report.trend.LifeBuilder;

/** The life of one principal for people: one line for each span, event and finding, their times under each other. */
final class TimelinePrinter {

    private static final String LINE = "  %-20s  %-20s  %s";

    private final Terminal terminal;

    TimelinePrinter(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(Timeline life) {
        head(life);
        life.lanes().forEach(this::lane);
        events(life.events());
        findings(life.failures());
    }

    private void head(Timeline life) {
        List<Look> looks = life.looks();
        long seen = looks.stream()
                .filter(look -> look.presence() == Presence.PRESENT)
                .count();
        line(life.name() + " (" + life.kind().word() + ")");
        line("  " + life.arn());
        life.arns().stream().filter(arn -> !arn.equals(life.arn())).forEach(arn -> line("  before: " + arn));
        line("  account " + life.account().value() + ", created "
                + (life.created().isDate() ? life.created().text() : "at an unknown time"));
        line("  seen in " + seen + " of " + looks.size() + (looks.size() == 1 ? " snapshot, " : " snapshots, ")
                + looks.get(0).asOf() + " to " + looks.get(looks.size() - 1).asOf());
    }

    private void lane(Lane lane) {
        line("");
        line(LifeBuilder.name(lane, Texts.english()));
        for (Span span : lane.spans()) {
            times(span.from(), span.to(), span.state().word());
        }
        for (Instant use : lane.uses()) {
            line(String.format(Locale.ROOT, LINE, use, "", "last use"));
        }
    }

    private void events(List<Event> events) {
        line("");
        line(events.isEmpty() ? "No event was seen." : "Events");
        for (Event event : events) {
            Instant last = event.notAfter();
            String to = event.isExact() ? "" : last == null ? "(not bounded)" : last.toString();
            line(String.format(Locale.ROOT, LINE, event.notBefore(), to, LifeBuilder.what(event, Texts.english())));
        }
    }

    private void findings(List<Failure> failures) {
        line("");
        line(failures.isEmpty() ? "Nothing failed." : "Findings, from the first to the last snapshot that shows them");
        for (Failure failure : failures) {
            times(
                    failure.first(),
                    failure.last(),
                    failure.severity().word() + " " + failure.check() + ", " + failure.subject()
                            + (failure.open() ? ", still open" : ""));
        }
    }

    private void times(Instant from, Instant to, String text) {
        line(String.format(Locale.ROOT, LINE, from, to, text));
    }

    private void line(String text) {
        terminal.result(SafeText.visible(text));
    }
}
