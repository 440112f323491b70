package org.iamassay.report.redact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.PrincipalResult;
import org.iamassay.check.Finding;
import org.iamassay.check.Subject;
import org.iamassay.history.Comparison;
import org.iamassay.report.Presentation;
import org.iamassay.report.Redaction;
import org.iamassay.report.redact.Names.Name;

/**
 * Redacts what is reported, account by account: judged on the originals, told with pseudonyms.
 *
 * <p>One redactor serves one run; it remembers every name it replaced.
 */
public final class Redactor {

    /** An assessment, and what it is compared with, without names. */
    public record Redacted(Assessment assessment, Optional<Comparison> comparison) {}

    private final RedactionKey key;
    private final Redaction level;
    private final List<Presentation> presentations;
    private final Pseudonyms pseudonyms;
    private final Vocabulary words;
    private final Map<String, Name> seen = new TreeMap<>();

    public Redactor(RedactionKey key, Redaction level, List<Presentation> presentations) {
        this.key = key;
        this.level = level;
        this.presentations = List.copyOf(presentations);
        this.pseudonyms = new Pseudonyms(key);
        this.words = Vocabulary.of(presentations);
    }

    public Redaction level() {
        return level;
    }

    /** The same numbers with pseudonyms in place of every name. */
    public Redacted redact(Assessment assessment, Optional<Comparison> comparison) {
        Vocabulary vocabulary = Vocabulary.of(assessment, presentations);
        List<Record> records = new ArrayList<>(List.of(assessment));
        comparison.ifPresent(records::add);
        Names names = NameCollector.of(records, vocabulary);
        // In the order of the names, so that what is longer because it would clash does not depend on the evidence's
        // order.
        names.all().forEach(name -> seen.put(name.text(), name));
        TextRedactor texts = new TextRedactor(names, pseudonyms, level);
        names.all().forEach(name -> texts.rewrite(name.kind(), name.text()));
        RecordGraph graph = new RecordGraph(texts);
        return new Redacted(sorted(graph.of(assessment)), comparison.map(graph::of));
    }

    /** A name of a file, such as of an input or an option. */
    public String file(String name) {
        return FileNames.rewritten(name, part -> {
            seen.putIfAbsent(part, new Name(Meaning.FILE, part, words.isDistinctive(part)));
            return pseudonyms.of(Meaning.FILE, part);
        });
    }

    /** An account of an option. */
    public String account(String id) {
        return pseudonyms.of(Meaning.ACCOUNT, id);
    }

    /** Finds names that got through into the files of a folder. */
    public LeakSearch search() {
        return new LeakSearch(
                seen.values().stream().filter(Name::distinctive).map(Name::text).toList());
    }

    /** Pseudonyms and names, sealed with the key. */
    public byte[] mapping() {
        return SealedMapping.seal(pseudonyms.pairs(), level, key);
    }

    /** The order of pseudonyms is that of outputs, and tells nothing of the order of names. */
    private static Assessment sorted(Assessment redacted) {
        Map<String, Integer> order = new HashMap<>();
        redacted.checks().forEach(check -> order.put(check.id(), order.size()));
        Comparator<Finding> byCheck = Comparator.comparing(finding -> order.getOrDefault(finding.check(), -1));
        return new Assessment(
                redacted.tool(),
                redacted.profile(),
                redacted.snapshot(),
                redacted.missing(),
                redacted.score(),
                redacted.tier(),
                redacted.checks(),
                redacted.findings().stream()
                        .sorted(byCheck.thenComparing(Finding::subject, Subject::compareIds))
                        .toList(),
                redacted.subjects().stream()
                        .sorted(Comparator.comparing(Subject::key).thenComparing(Subject::createdAt))
                        .toList(),
                redacted.principals().stream()
                        .sorted(Comparator.comparing(PrincipalResult::arn).thenComparing(PrincipalResult::createdAt))
                        .toList(),
                redacted.notes(),
                redacted.earlier(),
                redacted.waivers(),
                redacted.responses(),
                redacted.access().sorted());
    }
}
