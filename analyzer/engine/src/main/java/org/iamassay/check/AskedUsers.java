package org.iamassay.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.iamassay.model.DumpFile;
import org.iamassay.model.Dumps;
import org.iamassay.model.EvidenceKind;

/** Of which users a kind of evidence that is asked for user by user was seen whole. */
final class AskedUsers {

    private final EvidenceKind kind;
    private final boolean usable;
    private final String unavailable;
    private final boolean everybody;
    private final Map<String, Boolean> whole = new HashMap<>();

    AskedUsers(Dumps dumps, EvidenceKind kind) {
        this.kind = kind;
        List<DumpFile> files = dumps.files(kind);
        usable = files.stream().anyMatch(DumpFile::isUsable);
        unavailable = dumps.unavailable(kind);
        List<DumpFile> ofAll = files.stream()
                .filter(f -> f.subject().isEmpty() && f.state() == DumpFile.State.READ)
                .toList();
        everybody = !ofAll.isEmpty() && ofAll.stream().allMatch(DumpFile::isWhole);
        files.stream()
                .filter(f -> !f.subject().isEmpty())
                .forEach(f -> whole.merge(lower(f.subject()), f.isWhole(), Boolean::logicalAnd));
    }

    boolean isUsable() {
        return usable;
    }

    /** Whether lists of all users were seen whole. */
    boolean everybody() {
        return everybody;
    }

    /** The reason code when the user's list was not seen whole. */
    Optional<String> gap(String user) {
        if (everybody || whole.getOrDefault(lower(user), false)) {
            return Optional.empty();
        }
        return Optional.of(usable ? Whole.incomplete(kind) : unavailable);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
