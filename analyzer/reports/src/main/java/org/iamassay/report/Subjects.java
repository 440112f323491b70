package org.iamassay.report;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.iamassay.check.CheckRun;
import org.iamassay.check.Subject;

/** Names what a check speaks of: users, access keys, the account. */
final class Subjects {

    private final Texts texts;

    Subjects(Texts texts) {
        this.texts = texts;
    }

    /** The subjects of a check in words for that many of them. */
    String words(CheckRun run, int number) {
        return texts.count("subject." + FindingTables.subjectKey(texts, type(run)), number);
    }

    /** The most frequent type; the root user is only named where nothing else is judged. */
    private static String type(CheckRun run) {
        Map<String, Integer> types = new TreeMap<>();
        run.subjects().stream().map(Subject::type).forEach(t -> types.merge(t, 1, Integer::sum));
        if (types.size() > 1) {
            types.remove("root");
        }
        return types.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse("other");
    }
}
