package org.iamassay.report.data;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.iamassay.check.Subject;

/** Where each subject stands in the list of all. */
final class SubjectIndex {

    private final Map<String, Integer> byKey;
    private final IdentityHashMap<Subject, Integer> known = new IdentityHashMap<>();

    SubjectIndex(List<Subject> subjects) {
        byKey = new HashMap<>(subjects.size() * 2);
        for (int i = 0; i < subjects.size(); i++) {
            byKey.put(key(subjects.get(i)), i);
        }
    }

    /** The places of some subjects, in ascending order. */
    int[] of(Collection<Subject> subjects) {
        return subjects.stream().mapToInt(this::of).sorted().toArray();
    }

    /** Checks share the subjects of a row, so most are found without their texts. */
    private int of(Subject subject) {
        return known.computeIfAbsent(subject, one -> {
            Integer place = byKey.get(key(one));
            if (place == null) {
                throw new IllegalStateException("not among the subjects: " + key(one));
            }
            return place;
        });
    }

    private static String key(Subject subject) {
        return subject.key() + "|" + subject.createdAt();
    }
}
