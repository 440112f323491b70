package org.iamassay.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a policy document as JSON has it. */
public sealed interface Node {

    /** The value for a fault: the text of a scalar, else the kind of value. */
    String shown();

    /** Members in the order of the document. */
    record Members(Map<String, Node> byName) implements Node {
        /** Copies the members, in their order. */
        public Members {
            byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
        }

        @Override
        public String shown() {
            return "an object";
        }
    }

    /** Items of an array. */
    record Items(List<Node> list) implements Node {
        /** Copies the items. */
        public Items {
            list = List.copyOf(list);
        }

        @Override
        public String shown() {
            return "a list";
        }
    }

    /** A string. */
    record Text(String shown) implements Node {}

    /** A number or Boolean, as it is spelled. */
    record Plain(String shown) implements Node {}

    /** The value {@code null}. */
    record Nothing() implements Node {
        @Override
        public String shown() {
            return "null";
        }
    }
}
