package org.iamassay.policy.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.iamassay.policy.NormalForm;
import org.iamassay.policy.Resources;

/** What could be left out without a change of meaning. */
final class RedundancyRules {

    private RedundancyRules() {}

    static void actions(LintStatement statement, Findings findings) {
        for (String element : List.of("Action", "NotAction")) {
            look("REDUNDANT_ACTION", statement.entries(element), true, findings);
        }
    }

    static void resources(LintStatement statement, Findings findings) {
        for (String element : List.of("Resource", "NotResource")) {
            look("REDUNDANT_RESOURCE", statement.entries(element), false, findings);
        }
    }

    private static void look(String code, List<Entry> entries, boolean lower, Findings findings) {
        if (entries.size() < 2) {
            return;
        }
        Set<String> seen = new HashSet<>();
        Cover cover = new Cover(entries.stream()
                .map(entry -> form(entry, lower))
                .filter(RedundancyRules::isComparable)
                .distinct()
                .toList());
        for (Entry entry : entries) {
            String form = form(entry, lower);
            boolean twice = !seen.add(form);
            String holder = twice || !isComparable(form) ? "" : cover.holderOf(form);
            if (twice || !holder.isEmpty()) {
                findings.add(code, entry.pointer(), entry.text(), twice ? entry.text() : holder);
            }
        }
        if (cover.isExhausted()) {
            findings.more();
        }
    }

    /** A variable may stand for anything; what is longer than any name is not worth the time. */
    private static boolean isComparable(String form) {
        return form.length() <= Cover.LONGEST && !form.contains("${");
    }

    private static String form(Entry entry, boolean lower) {
        if (Resources.isEverything(entry.text())) {
            return "*";
        }
        return lower ? entry.text().toLowerCase(Locale.ROOT) : entry.text();
    }

    /** The same statement twice; the Sid says nothing about what it does. */
    static void statements(LintDocument document, Findings findings) {
        if (document.statements().size() < 2) {
            return;
        }
        Map<String, String> seen = new HashMap<>();
        for (LintStatement statement : document.statements()) {
            String first = seen.putIfAbsent(NormalForm.ofStatement(statement.members()), statement.pointer());
            if (first != null) {
                findings.add("REDUNDANT_STATEMENT", statement.pointer(), statement.pointer(), first);
            }
        }
    }
}
