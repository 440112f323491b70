package org.iamassay.policy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a Principal or NotPrincipal element: {@code *}, or a map of kinds. */
final class PrincipalsReader {

    private final Faults faults;
    private final List<Principal> list = new ArrayList<>();

    private PrincipalsReader(Faults faults) {
        this.faults = faults;
    }

    static Principals read(Elements statement, String name, Faults faults) {
        if (!statement.has(name)) {
            return Principals.NONE;
        }
        PrincipalsReader reader = new PrincipalsReader(faults);
        if (statement.get(name) instanceof Node.Members kinds) {
            reader.readKinds(new Elements(kinds, statement.pointer(name), faults));
        } else {
            reader.readPlain(statement.texts(name), statement.pointer(name));
        }
        return new Principals(reader.list);
    }

    /** Whether the element is there and every list in it is empty. */
    static boolean isEmpty(@Nullable Node element) {
        if (element instanceof Node.Members kinds) {
            return kinds.byName().values().stream().allMatch(PrincipalsReader::isEmptyList);
        }
        return isEmptyList(element);
    }

    private static boolean isEmptyList(@Nullable Node node) {
        return node instanceof Node.Items items && items.list().isEmpty();
    }

    private void readKinds(Elements kinds) {
        if (kinds.names().isEmpty()) {
            faults.add(Fault.Code.EMPTY_LIST, kinds.pointer(), "no principal");
        }
        for (String member : kinds.names()) {
            Principal.Kind kind = Principal.Kind.of(member);
            if (kind == Principal.Kind.OTHER) {
                faults.add(Fault.Code.UNKNOWN_PRINCIPAL_KIND, kinds.pointer(member), member);
            }
            kinds.texts(member).forEach(value -> list.add(new Principal(kind, value)));
        }
    }

    /** Without a kind only {@code *} means something. */
    private void readPlain(List<String> values, String pointer) {
        for (String value : values) {
            boolean any = value.equals("*");
            list.add(new Principal(any ? Principal.Kind.ANY : Principal.Kind.OTHER, value));
            if (!any) {
                faults.add(Fault.Code.UNKNOWN_PRINCIPAL_KIND, pointer, value);
            }
        }
    }
}
