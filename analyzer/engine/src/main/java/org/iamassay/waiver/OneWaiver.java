package org.iamassay.waiver;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iamassay.check.Severity;
import org.iamassay.settings.SettingsException;
import org.iamassay.settings.StrictYaml;
import org.iamassay.words.Suggestions;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads one waiver of the list, or refuses it. */
final class OneWaiver {

    private static final List<String> REQUIRED =
            List.of("id", "check", "scope", "reason", "owner", "approver", "approved_on", "expires_on");
    private static final List<String> KNOWN = List.of(
            "id",
            "check",
            "scope",
            "reason",
            "owner",
            "approver",
            "approved_on",
            "expires_on",
            "compensating_control",
            "evidence");
    private static final int LONGEST = 4096;
    private static final String DAY = "2026-01-31";

    private final StrictYaml yaml;
    private final WaiverRules rules;

    OneWaiver(StrictYaml yaml, WaiverRules rules) {
        this.yaml = yaml;
        this.rules = rules;
    }

    Waiver read(Node item) throws SettingsException {
        Map<String, Node> values = values(item);
        String check = check(values);
        Scope scope = scope(values, check);
        LocalDate approved = date(values, "approved_on");
        LocalDate expires = date(values, "expires_on");
        refuseWrongLength(value(values, "expires_on"), approved, expires);
        return new Waiver(
                text(values, "id"),
                check,
                scope.text(),
                text(values, "reason"),
                text(values, "owner"),
                text(values, "approver"),
                approved,
                expires,
                optional(values, "compensating_control"),
                optional(values, "evidence"),
                StrictYaml.line(item));
    }

    private Map<String, Node> values(Node item) throws SettingsException {
        Map<String, Node> values = new LinkedHashMap<>();
        for (StrictYaml.Entry entry : yaml.mapping(item, "with the keys of a waiver: " + String.join(", ", REQUIRED))) {
            if (!KNOWN.contains(entry.key())) {
                throw new SettingsException(
                        yaml.file(),
                        entry.line(),
                        "found the key " + SettingsException.quote(entry.key()) + "; expected one of "
                                + String.join(", ", KNOWN) + Suggestions.didYouMean(entry.key(), KNOWN));
            }
            values.put(entry.key(), entry.value());
        }
        for (String key : REQUIRED) {
            if (!values.containsKey(key)) {
                throw yaml.refuse(item, "found a waiver without " + key + "; expected " + String.join(", ", REQUIRED));
            }
        }
        return values;
    }

    private static Node value(Map<String, Node> values, String key) {
        return Optional.ofNullable(values.get(key)).orElseThrow();
    }

    private String text(Map<String, Node> values, String key) throws SettingsException {
        Node node = value(values, key);
        String text = yaml.text(node, "a text for " + key + " that is not blank; put numbers in quotation marks");
        if (text.length() > LONGEST) {
            throw yaml.refuse(
                    node, "found " + text.length() + " characters; expected at most " + LONGEST + " for " + key);
        }
        return text.strip();
    }

    private String optional(Map<String, Node> values, String key) throws SettingsException {
        return values.containsKey(key) ? text(values, key) : "";
    }

    private String check(Map<String, Node> values) throws SettingsException {
        String check = text(values, "check");
        yaml.requireKnown(
                check,
                value(values, "check"),
                "the id of a check",
                List.copyOf(rules.severities().keySet()));
        return check;
    }

    private Scope scope(Map<String, Node> values, String check) throws SettingsException {
        Scope scope = new Scope(text(values, "scope"));
        int colon = scope.text().indexOf(':');
        String start = colon < 0 ? "" : scope.text().substring(0, colon);
        if (!start.equals(check) && rules.severities().containsKey(start)) {
            throw yaml.refuse(
                    value(values, "scope"),
                    "found the finding id of the check " + SettingsException.quote(start) + "; expected one of " + check
                            + ", or an ARN");
        }
        if (rules.severities().get(check) == Severity.CRITICAL && scope.namesNobody(check)) {
            throw yaml.refuse(
                    value(values, "scope"),
                    "found the scope " + SettingsException.quote(scope.text()) + " for the critical check " + check
                            + "; expected an ARN or finding id that names whom it is for");
        }
        return scope;
    }

    private LocalDate date(Map<String, Node> values, String key) throws SettingsException {
        Node node = value(values, key);
        String text = text(values, key);
        try {
            LocalDate day = LocalDate.parse(text);
            if (text.length() == DAY.length()) {
                return day;
            }
        } catch (DateTimeException noDay) {
            // Refused below, as is a day of another form.
        }
        throw yaml.wrong(node, "a UTC day such as " + DAY + " for " + key);
    }

    private void refuseWrongLength(Node node, LocalDate approved, LocalDate expires) throws SettingsException {
        if (!expires.isAfter(approved)) {
            throw yaml.refuse(node, "found " + expires + "; expected a day after approved_on " + approved);
        }
        Integer longest = rules.longestDays();
        if (longest != null && expires.isAfter(approved.plusDays(longest))) {
            throw yaml.refuse(
                    node,
                    "found " + expires + "; expected at most " + longest + " days after approved_on " + approved
                            + ", that is " + approved.plusDays(longest));
        }
    }
}
