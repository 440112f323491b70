package org.iamassay.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.iamassay.model.AsOfSource;
import org.iamassay.model.ReportColumn;

/**
 * Two small reports and what happened between them, as a block of the case file, whose head says how it is written.
 */
record EventCase(String title, List<String> before, List<String> after, List<String> expected) {

    private static final Pattern DAY = Pattern.compile("@(\\d\\d-\\d\\d)(T\\d\\d:\\d\\d)?(:\\d\\d)?");
    private static final String NAMES = "arn:aws:iam::111122223333:";

    /** Reads all cases of a resource. */
    static List<EventCase> read(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(EventCase.class.getResourceAsStream(resource))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("(?m)^== ", -1))
                    .skip(1)
                    .map(EventCase::of)
                    .toList();
        }
    }

    private static EventCase of(String block) {
        List<String> lines = block.lines()
                .map(line -> line.replaceFirst("\\s+#.*$", "").strip())
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        List<String> side = before;
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("= ") || line.startsWith("limit ") || line.startsWith("warning ")) {
                expected.add(dates(line));
                continue;
            }
            side = line.startsWith(">") ? after : side;
            side.add(dates(line));
        }
        return new EventCase(lines.get(0), before, after, expected);
    }

    /** {@code @01-31} and {@code @01-31T08:00} as times of 2026. */
    private static String dates(String line) {
        Matcher day = DAY.matcher(line);
        return day.replaceAll(found -> "2026-" + found.group(1) + Objects.requireNonNullElse(found.group(2), "T00:00")
                + Objects.requireNonNullElse(found.group(3), ":00") + "Z");
    }

    /** Compares events, limits and warnings with those expected, in both orders of the arguments. */
    void run() {
        Side one = side(before);
        Side other = side(after);
        String expectedText = expected.stream().sorted().collect(Collectors.joining("\n"));
        assertThat(told(one, other)).as(title).isEqualTo(expectedText);
        assertThat(told(other, one))
                .as(title + ", arguments the other way round")
                .isEqualTo(expectedText);
        assertThat(Events.between(one, one, new TreeSet<>(), new ArrayList<>())).isEmpty();
        assertThat(Events.between(other, other, new TreeSet<>(), new ArrayList<>()))
                .isEmpty();
    }

    private static String told(Side one, Side other) {
        TreeSet<String> limits = new TreeSet<>();
        List<String> warnings = new ArrayList<>();
        List<Event> events = Events.between(one, other, limits, warnings);
        assertThat(events).isSortedAccordingTo(Event.ORDER);
        List<String> lines = new ArrayList<>();
        events.forEach(event -> lines.add("= " + words(event)));
        limits.forEach(limit -> lines.add("limit " + limit));
        warnings.forEach(warning -> lines.add("warning " + warning));
        return lines.stream().sorted().collect(Collectors.joining("\n"));
    }

    private static String words(Event event) {
        String when = event.isExact() ? "at " + event.notBefore() : event.notBefore() + " to " + event.notAfter();
        String name = event.subject().replace(NAMES + "user/", "").replace(NAMES, "");
        return event.type().word() + " " + name + " " + when
                + (event.key() == null ? "" : " key " + event.key())
                + (event.with() == null ? "" : " with " + event.with())
                + (event.replaces() == null ? "" : " replaces " + event.replaces())
                + (event.classes() == null
                        ? ""
                        : " from " + event.classes().before() + " to "
                                + event.classes().after());
    }

    private static Side side(List<String> lines) {
        String[] head = lines.get(0).split(" ", -1);
        TestSide side = TestSide.asOf(head[1]);
        for (String word : Arrays.asList(head).subList(2, head.length)) {
            set(side, word);
        }
        for (String line : lines.subList(1, lines.size())) {
            String[] parts = line.split(":", 2);
            if (parts[0].endsWith(".json")) {
                side.dump(parts[0], parts[1].strip());
            } else {
                side.row(parts[0].strip(), parts[1].strip());
            }
        }
        return side.side();
    }

    private static void set(TestSide side, String word) {
        String[] parts = word.split("=", 2);
        switch (parts[0]) {
            case "generated" -> side.generated(parts[1]);
            case "digest" -> side.digest(parts[1]);
            case "without" -> side.without(columns(parts[1]));
            case "ragged" -> side.ragged();
            case "no-report" -> side.withoutReport();
            case "details" -> side.withDetails();
            default ->
                side.source(AsOfSource.valueOf(parts[0].toUpperCase(Locale.ROOT).replace('-', '_')));
        }
    }

    private static ReportColumn[] columns(String names) {
        return Arrays.stream(names.split(",", -1))
                .map(name -> ReportColumn.valueOf(name.toUpperCase(Locale.ROOT)))
                .toArray(ReportColumn[]::new);
    }

    @Override
    public String toString() {
        return title;
    }
}
