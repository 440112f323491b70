package org.iamassay.checklist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.iamassay.check.Area;
import org.iamassay.check.Framework;
import org.iamassay.check.Parameter;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.settings.SettingsException;
import org.iamassay.settings.StrictYaml;
import org.iamassay.words.Suggestions;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the text of one profile file strictly: what is not understood is refused, never passed over. */
final class ProfileReader {

    private static final List<String> KEYS = List.of("name", "extends", "include", "exclude", "severity", "parameters");
    private static final List<String> SEVERITIES =
            Arrays.stream(Severity.values()).map(Severity::word).toList();
    private static final Map<String, List<String>> SELECTIONS = Map.of(
            "frameworks", Arrays.stream(Framework.values()).map(Framework::id).toList(),
            "areas", Arrays.stream(Area.values()).map(Area::id).toList(),
            "phases", Arrays.stream(Phase.values()).map(Phase::name).toList(),
            "checks", Checklist.knownIds());
    private static final List<String> SELECTION_KEYS = List.of("frameworks", "areas", "phases", "checks");

    private final StrictYaml yaml;

    ProfileReader(String file) {
        this.yaml = new StrictYaml(file);
    }

    ProfileFile read(String text) throws SettingsException {
        Map<String, StrictYaml.Entry> entries = entries(yaml.root(text), "of a profile", KEYS);
        Optional<StrictYaml.Entry> name = Optional.ofNullable(entries.get("name"));
        Optional<StrictYaml.Entry> include = Optional.ofNullable(entries.get("include"));
        return new ProfileFile(
                name.isPresent() ? Optional.of(yaml.text(name.get().value(), "a text for name")) : Optional.empty(),
                base(entries),
                parameters(entries),
                severities(entries),
                words(entries, "exclude", "the id of a check", Checklist.knownIds()),
                include.isPresent() ? Optional.of(selection(include.get().value())) : Optional.empty());
    }

    private Map<String, StrictYaml.Entry> entries(Node node, String what, List<String> known) throws SettingsException {
        Map<String, StrictYaml.Entry> entries = new LinkedHashMap<>();
        for (StrictYaml.Entry entry : yaml.mapping(node, what)) {
            if (!known.contains(entry.key())) {
                throw new SettingsException(
                        yaml.file(),
                        entry.line(),
                        "found the unknown key " + SettingsException.quote(entry.key()) + "; expected one of "
                                + String.join(", ", known) + Suggestions.didYouMean(entry.key(), known));
            }
            entries.put(entry.key(), entry);
        }
        return entries;
    }

    private Optional<StrictYaml.Entry> base(Map<String, StrictYaml.Entry> entries) throws SettingsException {
        StrictYaml.Entry entry = entries.get("extends");
        if (entry == null) {
            return Optional.empty();
        }
        String base = yaml.text(entry.value(), "the name of a profile or a file for extends");
        return Optional.of(new StrictYaml.Entry(base, entry.line(), entry.value()));
    }

    private Map<Parameter, Object> parameters(Map<String, StrictYaml.Entry> entries) throws SettingsException {
        Map<Parameter, Object> values = new LinkedHashMap<>();
        ParameterValues reader = new ParameterValues(yaml);
        List<String> known = Parameter.all().stream().map(Parameter::id).toList();
        for (StrictYaml.Entry entry : section(entries, "parameters", "of parameters and values")) {
            Optional<Parameter> parameter = Parameter.byId(entry.key());
            if (parameter.isEmpty()) {
                throw unknown(entry, "parameter", known);
            }
            values.put(parameter.get(), reader.read(parameter.get(), entry.value()));
        }
        return values;
    }

    private Map<String, Severity> severities(Map<String, StrictYaml.Entry> entries) throws SettingsException {
        Map<String, Severity> values = new LinkedHashMap<>();
        for (StrictYaml.Entry entry : section(entries, "severity", "of checks and severities")) {
            if (!Checklist.knownIds().contains(entry.key())) {
                throw unknown(entry, "check", Checklist.knownIds());
            }
            String word = yaml.word(entry.value(), "one of " + String.join(", ", SEVERITIES), SEVERITIES);
            values.put(entry.key(), severity(word));
        }
        return values;
    }

    private static Severity severity(String word) {
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private Selection selection(Node node) throws SettingsException {
        Map<String, StrictYaml.Entry> entries = entries(node, "of include", SELECTION_KEYS);
        return new Selection(
                selected(entries, "frameworks", "the id of a framework"),
                selected(entries, "areas", "the id of an area"),
                selected(entries, "phases", "one of A, B, C, H, M"),
                selected(entries, "checks", "the id of a check"));
    }

    private Set<String> selected(Map<String, StrictYaml.Entry> entries, String key, String kind)
            throws SettingsException {
        return new HashSet<>(words(entries, key, kind, SELECTIONS.getOrDefault(key, List.of())));
    }

    private List<String> words(Map<String, StrictYaml.Entry> entries, String key, String kind, List<String> known)
            throws SettingsException {
        StrictYaml.Entry entry = entries.get(key);
        List<String> words = new ArrayList<>();
        if (entry != null) {
            for (Node item : yaml.items(entry.value(), "a list for " + key)) {
                words.add(yaml.word(item, kind, known));
            }
        }
        return words;
    }

    private List<StrictYaml.Entry> section(Map<String, StrictYaml.Entry> entries, String key, String what)
            throws SettingsException {
        StrictYaml.Entry entry = entries.get(key);
        return entry == null ? List.of() : yaml.mapping(entry.value(), what);
    }

    private SettingsException unknown(StrictYaml.Entry entry, String kind, List<String> known) {
        return new SettingsException(
                yaml.file(),
                entry.line(),
                "found the unknown " + kind + " " + SettingsException.quote(entry.key()) + "; expected a " + kind
                        + " of the checklist" + Suggestions.didYouMean(entry.key(), known));
    }
}
