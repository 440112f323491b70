package org.iamassay.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members of one object of a document, read as the grammar has them. */
final class Elements {

    /** In place of an index: the value is no item of a list. */
    private static final int ALONE = -1;

    private final Node.Members members;
    private final String pointer;
    private final Faults faults;

    Elements(Node.Members members, String pointer, Faults faults) {
        this.members = members;
        this.pointer = pointer;
        this.faults = faults;
    }

    Set<String> names() {
        return members.byName().keySet();
    }

    boolean has(String name) {
        return members.byName().containsKey(name);
    }

    @Nullable Node get(String name) {
        return members.byName().get(name);
    }

    String pointer() {
        return pointer;
    }

    String pointer(String name) {
        return Pointer.child(pointer, name);
    }

    /** Element names are case-sensitive (policy.md 6.2): in other case they are no element, but worth a word. */
    void reportUnknown(Set<String> known) {
        for (String name : names()) {
            if (!known.contains(name)) {
                boolean close = known.stream().anyMatch(element -> Ascii.same(element, name));
                faults.add(close ? Fault.Code.ELEMENT_CASE : Fault.Code.UNKNOWN_ELEMENT, pointer(name), name);
            }
        }
    }

    /** The object under a name; empty, and a fault where it is there, if it is none. */
    Optional<Elements> members(String name) {
        Node node = get(name);
        if (node instanceof Node.Members object) {
            return Optional.of(new Elements(object, pointer(name), faults));
        }
        if (node != null) {
            faults.add(Fault.Code.WRONG_TYPE, pointer(name), node.shown());
        }
        return Optional.empty();
    }

    /** The text of an element; empty where it is absent or no text. */
    Optional<String> text(String name) {
        Node node = get(name);
        return node == null ? Optional.empty() : scalar(node, name, ALONE, false);
    }

    /** The texts of an element that is a text or a list of texts. */
    List<String> texts(String name) {
        return scalars(name, false);
    }

    /** The values of a condition key, where numbers and Booleans are as good as text. */
    List<String> values(String name) {
        return scalars(name, true);
    }

    private List<String> scalars(String name, boolean plainToo) {
        Node node = get(name);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof Node.Items items)) {
            return scalar(node, name, ALONE, plainToo).map(List::of).orElse(List.of());
        }
        if (items.list().isEmpty()) {
            faults.add(Fault.Code.EMPTY_LIST, pointer(name), name);
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < items.list().size(); i++) {
            scalar(items.list().get(i), name, i, plainToo).ifPresent(texts::add);
        }
        return texts;
    }

    private Optional<String> scalar(Node node, String name, int index, boolean plainToo) {
        if (node instanceof Node.Text || (node instanceof Node.Plain && plainToo)) {
            return Optional.of(node.shown());
        }
        boolean plain = node instanceof Node.Plain;
        String place = index == ALONE ? pointer(name) : Pointer.item(pointer(name), index);
        faults.add(plain ? Fault.Code.NOT_TEXT : Fault.Code.WRONG_TYPE, place, node.shown());
        return plain ? Optional.of(node.shown()) : Optional.empty();
    }
}
