package org.iamassay.policy.lint;

import java.util.Optional;
import org.iamassay.policy.Ascii;
import org.iamassay.policy.Condition;
import org.iamassay.policy.Condition.Qualifier;

/**
 * A condition operator as it is written: qualifier, name, {@code IfExists}.
 *
 * @param name in AWS's spelling; as written where AWS has none of the name
 */
record Operator(String written, Qualifier qualifier, String name, Family family, boolean ifExists) {

    private static final String IF_EXISTS = "IfExists";

    enum Family {
        STRING,
        NUMERIC,
        DATE,
        BOOL,
        BINARY,
        IP,
        ARN,
        NULL,
        UNKNOWN
    }

    static Operator of(String written) {
        Qualifier qualifier = Qualifier.NONE;
        String rest = written;
        if (Ascii.startsWith(written, "ForAnyValue:")) {
            qualifier = Qualifier.FOR_ANY_VALUE;
        } else if (Ascii.startsWith(written, "ForAllValues:")) {
            qualifier = Qualifier.FOR_ALL_VALUES;
        }
        if (qualifier != Qualifier.NONE) {
            rest = written.substring(written.indexOf(':') + 1);
        }
        boolean ifExists = Ascii.endsWith(rest, IF_EXISTS);
        String base = ifExists ? rest.substring(0, rest.length() - IF_EXISTS.length()) : rest;
        Optional<String> known = Condition.OPERATORS.stream()
                .filter(name -> Ascii.same(name, base))
                .findFirst();
        return new Operator(
                written,
                qualifier,
                known.orElse(base),
                known.map(Operator::family).orElse(Family.UNKNOWN),
                ifExists);
    }

    boolean isKnown() {
        return family != Family.UNKNOWN;
    }

    /** Whether it asks that a value is not in the list; a key that is absent satisfies it. */
    boolean isNegated() {
        return name.contains("Not");
    }

    boolean isLike() {
        return name.equals("StringLike") || name.equals("StringNotLike");
    }

    boolean isQualified() {
        return qualifier != Qualifier.NONE;
    }

    /** Whether it fails where the key is absent from the request. */
    boolean demandsKey() {
        return isKnown() && family != Family.NULL && !isNegated() && !ifExists && qualifier != Qualifier.FOR_ALL_VALUES;
    }

    private static Family family(String name) {
        if (name.startsWith("String")) {
            return Family.STRING;
        }
        if (name.startsWith("Numeric")) {
            return Family.NUMERIC;
        }
        if (name.startsWith("Date")) {
            return Family.DATE;
        }
        if (name.startsWith("Arn")) {
            return Family.ARN;
        }
        return switch (name) {
            case "Bool" -> Family.BOOL;
            case "BinaryEquals" -> Family.BINARY;
            case "Null" -> Family.NULL;
            default -> Family.IP;
        };
    }
}
