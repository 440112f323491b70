package org.iamassay.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a Condition element: operators, under each its keys, under each its values. */
final class ConditionReader {

    private static final String IF_EXISTS = "IfExists";

    private final Faults faults;
    private final List<Condition> list = new ArrayList<>();

    private ConditionReader(Faults faults) {
        this.faults = faults;
    }

    static List<Condition> read(Elements statement, Faults faults) {
        ConditionReader reader = new ConditionReader(faults);
        statement.members("Condition").ifPresent(reader::readOperators);
        return reader.list;
    }

    private void readOperators(Elements operators) {
        for (String name : operators.names()) {
            operators.members(name).ifPresent(keys -> readKeys(name, operators.pointer(name), keys));
        }
    }

    private void readKeys(String written, String pointer, Elements keys) {
        Condition.Qualifier qualifier = qualifier(written);
        String bare = qualifier == Condition.Qualifier.NONE ? written : written.substring(written.indexOf(':') + 1);
        boolean ifExists = Ascii.endsWith(bare, IF_EXISTS);
        String base = ifExists ? bare.substring(0, bare.length() - IF_EXISTS.length()) : bare;
        Optional<String> operator = Condition.OPERATORS.stream()
                .filter(known -> Ascii.same(known, base))
                .findFirst();
        if (operator.isEmpty()) {
            faults.add(Fault.Code.UNKNOWN_OPERATOR, pointer, written);
        }
        for (String key : keys.names()) {
            list.add(new Condition(operator.orElse(base), qualifier, ifExists, key, keys.values(key)));
        }
    }

    private static Condition.Qualifier qualifier(String written) {
        if (Ascii.startsWith(written, "ForAnyValue:")) {
            return Condition.Qualifier.FOR_ANY_VALUE;
        }
        return Ascii.startsWith(written, "ForAllValues:")
                ? Condition.Qualifier.FOR_ALL_VALUES
                : Condition.Qualifier.NONE;
    }
}
