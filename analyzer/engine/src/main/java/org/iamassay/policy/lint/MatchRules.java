package org.iamassay.policy.lint;

import java.util.ArrayList;
import java.util.List;
import org.iamassay.policy.Resources;
import org.iamassay.policy.catalogue.CatalogueAction;

/** Whether the resources of a statement are those its actions can be used on (parliament). */
final class MatchRules {

    /** Actions times resources that are compared in one statement. */
    private static final long MOST_PAIRS = 400_000;

    private MatchRules() {}

    static void mismatch(LintStatement statement, Findings findings) {
        boolean granting = statement.allows() || statement.denies();
        List<Entry> resources = statement.entries("Resource");
        if (!granting
                || !statement.type().isOfIdentity()
                || resources.isEmpty()
                || resources.stream().anyMatch(resource -> isOpen(resource.text()))) {
            return;
        }
        List<ArnPattern> patterns = resources.stream()
                .map(resource -> new ArnPattern(resource.text()))
                .toList();
        long pairs = 0;
        for (Entry action : statement.entries("Action")) {
            List<CatalogueAction> matching = statement.facts().matching(action.text());
            pairs += (long) matching.size() * patterns.size();
            if (pairs > MOST_PAIRS) {
                findings.more();
                return;
            }
            if (!matching.isEmpty() && matching.stream().noneMatch(one -> fits(one, patterns, statement.facts()))) {
                boolean wildcardOnly = matching.stream().noneMatch(CatalogueAction::takesResource);
                // A Deny that stops nothing is graver than an Allow that grants nothing, as with AWS's codes on tags.
                findings.add(
                        statement.denies() ? FindingClass.SECURITY_WARNING : FindingClass.GENERAL_WARNING,
                        "RESOURCE_MISMATCH",
                        action.pointer(),
                        action.text(),
                        wildcardOnly ? "*" : "");
            }
        }
    }

    /** A pattern that is everything, or not to be understood. */
    private static boolean isOpen(String resource) {
        return Resources.isEverything(resource) || !resource.startsWith("arn:") || resource.length() > Cover.LONGEST;
    }

    private static boolean fits(CatalogueAction action, List<ArnPattern> patterns, Facts facts) {
        List<ArnForm> forms = facts.forms(action);
        if (action.takesResource() && forms.isEmpty()) {
            return true;
        }
        return forms.stream().anyMatch(form -> patterns.stream().anyMatch(form::fits));
    }

    static void star(LintStatement statement, Findings findings) {
        if (!statement.allows() || !statement.type().isOfIdentity() || statement.isBroad()) {
            return;
        }
        List<Entry> resources = statement.entries("Resource");
        List<CatalogueAction> restrictable = statement.covered().stream()
                .filter(CatalogueAction::takesResource)
                .toList();
        if (restrictable.isEmpty()) {
            return;
        }
        for (Entry resource : resources) {
            if (Resources.isEverything(resource.text())) {
                findings.add("RESOURCE_STAR", resource.pointer(), resource.text(), names(restrictable));
                return;
            }
        }
        effectively(statement, resources, restrictable, findings);
    }

    /** The list holds, for some action, a pattern over the whole of each of its resource types. */
    private static void effectively(
            LintStatement statement, List<Entry> resources, List<CatalogueAction> actions, Findings findings) {
        if ((long) resources.size() * actions.size() > MOST_PAIRS) {
            findings.more();
            return;
        }
        List<String> patterns = resources.stream()
                .map(Entry::text)
                .filter(text -> text.length() <= Cover.LONGEST)
                .distinct()
                .toList();
        List<CatalogueAction> whole = new ArrayList<>();
        for (CatalogueAction action : actions) {
            List<ArnForm> forms = statement.facts().forms(action);
            if (!forms.isEmpty()
                    && forms.stream().allMatch(form -> patterns.stream().anyMatch(form::isCoveredBy))) {
                whole.add(action);
            }
        }
        if (!whole.isEmpty()) {
            findings.add("RESOURCE_EFFECTIVELY_STAR", statement.pointer("Resource"), names(whole));
        }
    }

    private static String names(List<CatalogueAction> actions) {
        return Words.first(actions.stream().map(CatalogueAction::name).toList());
    }
}
