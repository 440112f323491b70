package org.iamassay.policy.lint;

import java.util.List;
import java.util.stream.Collectors;

/** Lists of names in a finding. */
final class Words {

    private static final int SHOWN = 3;

    private Words() {}

    /** The first names, and how many there are beside them. */
    static String first(List<String> names) {
        String shown = names.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return names.size() > SHOWN ? shown + ", +" + (names.size() - SHOWN) : shown;
    }
}
