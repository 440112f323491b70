package org.iamassay.policy.decision;

import java.util.HashMap;
import java.util.Map;
import org.iamassay.policy.Ascii;

/** A context of entries that were given; of all other keys one thing is known. */
public final class GivenContext implements Context {

    /** A request without any key. */
    public static final GivenContext NOTHING = new GivenContext(Map.of(), new Absent());

    private static final Entry ABSENT = new Absent();

    private final Map<String, Entry> entries = new HashMap<>();
    private final Entry otherwise;

    private GivenContext(Map<String, ? extends Entry> given, Entry otherwise) {
        given.forEach((key, entry) -> entries.put(Ascii.lower(key), normal(entry)));
        this.otherwise = otherwise;
    }

    /** A request that carries these keys and no other. */
    public static GivenContext closed(Map<String, ? extends Entry> entries) {
        return new GivenContext(entries, ABSENT);
    }

    /** A request of which these keys are known, and no other. */
    public static GivenContext open(Map<String, ? extends Entry> entries) {
        return new GivenContext(entries, new Unsettled());
    }

    @Override
    public Entry get(String key) {
        return entries.getOrDefault(Ascii.lower(key), otherwise);
    }

    /** A key without a value is as good as none (policy.md 6.5). */
    private static Entry normal(Entry entry) {
        return entry instanceof Present present && present.values().isEmpty() ? ABSENT : entry;
    }
}
