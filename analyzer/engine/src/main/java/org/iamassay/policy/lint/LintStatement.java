package org.iamassay.policy.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iamassay.policy.Actions;
import org.iamassay.policy.Node;
import org.iamassay.policy.Pointer;
import org.iamassay.policy.catalogue.CatalogueAction;
import org.jspecify.annotations.Nullable;

/** One statement as it is written, with the place of each text; what is of a wrong type is left out. */
final class LintStatement {

    private final LintDocument document;
    private final String pointer;
    private final Node.Members members;
    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final List<KeyTest> conditions;
    private @Nullable List<CatalogueAction> covered;

    LintStatement(LintDocument document, String pointer, Node.Members members) {
        this.document = document;
        this.pointer = pointer;
        this.members = members;
        this.conditions = readConditions();
    }

    LintDocument document() {
        return document;
    }

    PolicyType type() {
        return document.type();
    }

    Facts facts() {
        return document.facts();
    }

    String pointer() {
        return pointer;
    }

    String pointer(String element) {
        return Pointer.child(pointer, element);
    }

    Node.Members members() {
        return members;
    }

    boolean has(String element) {
        return members.byName().containsKey(element);
    }

    @Nullable Node get(String element) {
        return members.byName().get(element);
    }

    /** The texts of an element that is a text or a list of texts. */
    List<Entry> entries(String element) {
        return entries.computeIfAbsent(element, name -> texts(members.byName().get(name), pointer(name)));
    }

    List<String> texts(String element) {
        return entries(element).stream().map(Entry::text).toList();
    }

    /** The keys of the Condition element, each under its operator. */
    List<KeyTest> conditions() {
        return conditions;
    }

    boolean hasKey(String name) {
        return conditions.stream().anyMatch(test -> test.isOn(name));
    }

    boolean allows() {
        return isEffect("Allow");
    }

    boolean denies() {
        return isEffect("Deny");
    }

    /** The actions of the catalogue that the statement speaks of. */
    List<CatalogueAction> covered() {
        if (covered == null) {
            covered = facts().covered(texts("Action"), texts("NotAction"));
        }
        return covered;
    }

    /** Whether it speaks of every action: {@code *}, or a NotAction. */
    boolean isBroad() {
        return has("NotAction") || entries("Action").stream().anyMatch(entry -> Actions.isEverything(entry.text()));
    }

    private boolean isEffect(String effect) {
        return get("Effect") instanceof Node.Text text && text.shown().equals(effect);
    }

    private List<KeyTest> readConditions() {
        List<KeyTest> tests = new ArrayList<>();
        if (get("Condition") instanceof Node.Members operators) {
            operators.byName().forEach((written, keys) -> {
                if (keys instanceof Node.Members byKey) {
                    String at = Pointer.child(pointer("Condition"), written);
                    byKey.byName()
                            .forEach((key, values) -> tests.add(test(written, key, values, Pointer.child(at, key))));
                }
            });
        }
        return List.copyOf(tests);
    }

    private static KeyTest test(String written, String key, Node values, String pointer) {
        return new KeyTest(Operator.of(written), key, pointer, texts(values, pointer), values instanceof Node.Items);
    }

    static List<Entry> texts(@Nullable Node node, String pointer) {
        if (!(node instanceof Node.Items items)) {
            return text(node, pointer).map(List::of).orElse(List.of());
        }
        List<Entry> texts = new ArrayList<>();
        for (int i = 0; i < items.list().size(); i++) {
            text(items.list().get(i), Pointer.item(pointer, i)).ifPresent(texts::add);
        }
        return List.copyOf(texts);
    }

    private static Optional<Entry> text(@Nullable Node node, String pointer) {
        if (node instanceof Node.Text text) {
            return Optional.of(new Entry(text.shown(), pointer, false));
        }
        return node instanceof Node.Plain plain
                ? Optional.of(new Entry(plain.shown(), pointer, true))
                : Optional.empty();
    }
}
