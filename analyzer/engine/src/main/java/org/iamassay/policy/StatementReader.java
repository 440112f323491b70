package org.iamassay.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the elements of one statement. */
final class StatementReader {

    private static final Set<String> NAMES = Set.of(
            "Sid",
            "Effect",
            "Principal",
            "NotPrincipal",
            "Action",
            "NotAction",
            "Resource",
            "NotResource",
            "Condition");

    private static final List<String> NEGATABLE = List.of("Principal", "Action", "Resource");
    private static final List<String> LISTS = List.of("Action", "NotAction", "Resource", "NotResource");

    private final Elements elements;
    private final Faults faults;

    StatementReader(Elements elements, Faults faults) {
        this.elements = elements;
        this.faults = faults;
    }

    Statement read(int index) {
        elements.reportUnknown(NAMES);
        reportCombinations();
        return new Statement(
                index,
                elements.pointer(),
                elements.text("Sid"),
                effect(),
                PrincipalsReader.read(elements, "Principal", faults),
                notPrincipal(),
                elements.texts("Action"),
                elements.texts("NotAction"),
                elements.texts("Resource"),
                elements.texts("NotResource"),
                ConditionReader.read(elements, faults),
                hasEmptyList());
    }

    private void reportCombinations() {
        for (String name : NEGATABLE) {
            if (elements.has(name) && elements.has("Not" + name)) {
                faults.add(Fault.Code.ELEMENT_COMBINATION, elements.pointer(), name + " and Not" + name);
            }
        }
        if (!elements.has("Action") && !elements.has("NotAction")) {
            faults.add(Fault.Code.MISSING_ACTION, elements.pointer(), "neither Action nor NotAction");
        }
    }

    private Effect effect() {
        if (!elements.has("Effect")) {
            faults.add(Fault.Code.MISSING_EFFECT, elements.pointer(), "no Effect");
        }
        String text = elements.text("Effect").orElse("");
        Effect effect = Effect.of(text);
        if (effect == Effect.VOID && !text.isEmpty()) {
            faults.add(Fault.Code.UNKNOWN_EFFECT, elements.pointer("Effect"), text);
        }
        return effect;
    }

    private Optional<Principals> notPrincipal() {
        return elements.has("NotPrincipal")
                ? Optional.of(PrincipalsReader.read(elements, "NotPrincipal", faults))
                : Optional.empty();
    }

    /** An empty Principal admits nobody. An empty NotPrincipal would admit everybody: that is not passed over. */
    private boolean hasEmptyList() {
        return PrincipalsReader.isEmpty(elements.get("Principal"))
                || LISTS.stream()
                        .anyMatch(name -> elements.get(name) instanceof Node.Items items
                                && items.list().isEmpty());
    }
}
