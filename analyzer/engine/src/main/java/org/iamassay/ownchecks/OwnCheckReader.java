package org.iamassay.ownchecks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.iamassay.check.Area;
import org.iamassay.check.Effort;
import org.iamassay.check.Framework;
import org.iamassay.check.Severity;
import org.iamassay.checklist.Checklist;
import org.iamassay.checklist.Practice;
import org.iamassay.checklist.Practices;
import org.iamassay.ownchecks.OwnCheckInfo.Words;
import org.iamassay.settings.SettingsException;
import org.iamassay.settings.StrictYaml;
import org.iamassay.settings.StrictYaml.Entry;
import org.iamassay.words.Suggestions;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the text of one file of own checks strictly: what is not understood is refused, never passed over. */
final class OwnCheckReader {

    /** What every own id begins with, so that it never takes the id of a check shipped later. */
    static final String PREFIX = "own-";

    private static final List<String> REQUIRED = List.of(
            "id", "title", "severity", "area", "risk", "remediation", "frame", "passes", "evidence", "examples");
    private static final List<String> KEYS = List.of(
            "id",
            "title",
            "severity",
            "area",
            "effort",
            "risk",
            "remediation",
            "console",
            "commands",
            "references",
            "practices",
            "frameworks",
            "frame",
            "subjects",
            "passes",
            "evidence",
            "when-empty",
            "examples");
    private static final int LONGEST_ID = 60;

    private final StrictYaml yaml;
    private final String text;
    private final Set<String> ids = new HashSet<>();

    OwnCheckReader(String file, String text) {
        this.yaml = new StrictYaml(file);
        this.text = text;
    }

    /** The checks of the file, in its order. */
    List<OwnCheck> read() throws SettingsException {
        Node root = yaml.root(text);
        List<OwnCheck> checks = new ArrayList<>();
        for (Entry entry : yaml.mapping(root, "with the one key checks")) {
            if (!entry.key().equals("checks")) {
                throw unknown(entry, "of a file of own checks", List.of("checks"));
            }
            for (Node item : yaml.items(entry.value(), "a list of checks")) {
                checks.add(check(item));
            }
        }
        if (checks.isEmpty()) {
            throw yaml.refuse(root, "found no check; expected at least one under checks");
        }
        return checks;
    }

    private OwnCheck check(Node node) throws SettingsException {
        Map<String, Entry> entries = entries(node, "of a check", KEYS);
        for (String key : REQUIRED) {
            if (!entries.containsKey(key)) {
                throw yaml.refuse(node, "found a check without " + key + "; expected " + String.join(", ", REQUIRED));
            }
        }
        Words words = words(entries);
        Node frameNode = value(entries, "frame");
        SubjectFrame frame = SubjectFrame.of(yaml.word(
                        frameNode,
                        "one of these tables: " + String.join(", ", SubjectFrame.tables()),
                        SubjectFrame.tables()))
                .orElseThrow();
        RuleReader rules = new RuleReader(yaml, text, frame);
        Rule rule = rules.rule(entries);
        List<Example> examples = new ExampleReader(yaml, rules).examples(value(entries, "examples"));
        OwnCheckInfo info =
                new OwnCheckInfo(words, frame, rules.revision(entries), OwnCheck.reads(frame, rule.columns()));
        return new OwnCheck(info, rule, examples);
    }

    private Words words(Map<String, Entry> entries) throws SettingsException {
        return new Words(
                id(value(entries, "id")),
                text(entries, "title"),
                choice(entries, "area", Area.values(), Area::id),
                choice(entries, "severity", Severity.values(), Severity::word),
                entries.containsKey("effort")
                        ? choice(entries, "effort", Effort.values(), Effort::word)
                        : Effort.MEDIUM,
                text(entries, "risk"),
                text(entries, "remediation"),
                optional(entries, "console"),
                optional(entries, "commands"),
                references(entries),
                practices(entries),
                frameworks(entries));
    }

    private String id(Node node) throws SettingsException {
        String id = yaml.text(node, "an id that begins with " + PREFIX);
        if (!id.startsWith(PREFIX)
                || id.length() > LONGEST_ID
                || id.endsWith("-")
                || !id.chars().allMatch(c -> c == '-' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) {
            throw yaml.refuse(
                    node,
                    "found the id " + SettingsException.quote(id) + "; expected " + PREFIX
                            + "… of small letters, digits and hyphens, at most " + LONGEST_ID + " characters");
        }
        if (Checklist.knownIds().contains(id) || !ids.add(id)) {
            throw yaml.refuse(node, "found the id " + SettingsException.quote(id) + " again; expected each id once");
        }
        return id;
    }

    private <T> T choice(Map<String, Entry> entries, String key, T[] all, Function<T, String> word)
            throws SettingsException {
        List<String> known = Arrays.stream(all).map(word).toList();
        String written = yaml.word(value(entries, key), "one of " + String.join(", ", known), known);
        return Arrays.stream(all)
                .filter(one -> word.apply(one).equals(written))
                .findFirst()
                .orElseThrow();
    }

    private List<String> references(Map<String, Entry> entries) throws SettingsException {
        List<String> links = new ArrayList<>();
        for (Node item : items(entries, "references")) {
            String link = yaml.text(item, "an https address");
            if (!link.startsWith("https://") || link.chars().anyMatch(c -> c <= ' ' || c == '"' || c == '<')) {
                throw yaml.wrong(item, "an https address");
            }
            links.add(link);
        }
        return links;
    }

    private List<String> practices(Map<String, Entry> entries) throws SettingsException {
        List<String> known = Practices.all().stream().map(Practice::id).toList();
        List<String> practices = new ArrayList<>();
        for (Node item : items(entries, "practices")) {
            practices.add(yaml.word(item, "the id of a practice", known));
        }
        return practices;
    }

    /** Entries in the form of shipped checks: {@code framework:requirement,requirement}. */
    private List<String> frameworks(Map<String, Entry> entries) throws SettingsException {
        Entry entry = entries.get("frameworks");
        List<String> lines = new ArrayList<>();
        if (entry == null) {
            return lines;
        }
        List<String> known =
                Arrays.stream(Framework.values()).map(Framework::id).toList();
        for (Entry framework : yaml.mapping(entry.value(), "of frameworks and lists of requirements")) {
            if (!known.contains(framework.key())) {
                throw unknown(framework, "of frameworks", known);
            }
            List<String> requirements = new ArrayList<>();
            for (Node item : yaml.items(framework.value(), "a list of requirements")) {
                requirements.add(requirement(item));
            }
            lines.add(framework.key() + ":" + String.join(",", requirements));
        }
        return lines;
    }

    private String requirement(Node item) throws SettingsException {
        String requirement = yaml.text(item, "a requirement in quotation marks, such as \"1.9\"");
        if (requirement.chars().anyMatch(c -> c == ',' || c == '@' || Character.isWhitespace(c))) {
            throw yaml.wrong(item, "one requirement without blanks, commas and @");
        }
        return requirement;
    }

    private List<Node> items(Map<String, Entry> entries, String key) throws SettingsException {
        Entry entry = entries.get(key);
        return entry == null ? List.of() : yaml.items(entry.value(), "a list for " + key);
    }

    private String text(Map<String, Entry> entries, String key) throws SettingsException {
        return yaml.text(value(entries, key), "a text for " + key).strip();
    }

    private String optional(Map<String, Entry> entries, String key) throws SettingsException {
        return entries.containsKey(key) ? text(entries, key) : "";
    }

    private static Node value(Map<String, Entry> entries, String key) {
        return Optional.ofNullable(entries.get(key)).orElseThrow().value();
    }

    private Map<String, Entry> entries(Node node, String what, List<String> known) throws SettingsException {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (Entry entry : yaml.mapping(node, what)) {
            if (!known.contains(entry.key())) {
                throw unknown(entry, what, known);
            }
            entries.put(entry.key(), entry);
        }
        return entries;
    }

    private SettingsException unknown(Entry entry, String what, List<String> known) {
        return new SettingsException(
                yaml.file(),
                entry.line(),
                "found the unknown key " + SettingsException.quote(entry.key()) + " " + what + "; expected "
                        + String.join(", ", known) + Suggestions.didYouMean(entry.key(), known));
    }
}
