package org.iamassay.report.redact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.CheckResult;
import org.iamassay.check.CheckInfo;
import org.iamassay.checklist.Checklist;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.ReportColumn;
import org.iamassay.report.Presentation;
import org.iamassay.report.Texts;

/** The words of the program and of its formats: a name that is one of them cannot be told from it by its letters alone. */
final class Vocabulary {

    private static final String FILE = "fixed-words.txt";
    private static final int SHORTEST = 4;
    private static final int LONGEST_HEX = 12;

    private final String text;
    private final Set<String> words = new HashSet<>();

    private Vocabulary(String text) {
        this.text = text;
        Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
                .map(w -> w.toLowerCase(Locale.ROOT))
                .forEach(words::add);
    }

    /** The words of reports of an assessment in these presentations. */
    static Vocabulary of(Assessment assessment, Iterable<Presentation> presentations) {
        StringBuilder all = fixed(presentations);
        for (CheckResult check : assessment.checks()) {
            // What a user wrote of own checks may hold names, and is searched like anything else.
            if (Checklist.byId(check.id()).isPresent()) {
                add(check.run().info(), all);
            }
        }
        return new Vocabulary(all.toString());
    }

    /** The words of reports whatever is judged. */
    static Vocabulary of(Iterable<Presentation> presentations) {
        return new Vocabulary(fixed(presentations).toString());
    }

    private static StringBuilder fixed(Iterable<Presentation> presentations) {
        StringBuilder all = new StringBuilder(shipped()).append(Texts.english().everything());
        for (Presentation presentation : presentations) {
            all.append(presentation.texts().everything()).append(presentation.brand());
        }
        Stream.of(ReportColumn.values()).forEach(c -> all.append('\n').append(c.header()));
        Stream.of(EvidenceKind.values())
                .forEach(k -> all.append('\n').append(k.word()).append('\n').append(k.command()));
        return all.append('\n');
    }

    private static void add(CheckInfo info, StringBuilder all) {
        Stream.of(info.id(), info.title(), info.risk(), info.remediation())
                .forEach(t -> all.append(t).append('\n'));
    }

    private static String shipped() {
        try (InputStream bytes = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(FILE), FILE)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether a text can only be this name wherever it stands, so that it may be searched letter by letter. */
    boolean isDistinctive(String name) {
        return name.length() >= SHORTEST
                && !looksLikeNumber(name)
                && !words.contains(name.toLowerCase(Locale.ROOT))
                && !text.contains(name);
    }

    /** Dates, numbers and digests are made of these. */
    private static boolean looksLikeNumber(String name) {
        return name.chars().allMatch(c -> "0123456789-+:.,TZ/%xe ".indexOf(c) >= 0)
                || (name.length() <= LONGEST_HEX
                        && name.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || c == '-'));
    }
}
