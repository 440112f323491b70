package org.iamassay.history.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.CatalogueUsed;
import org.iamassay.evidence.AbsentPath;
import org.iamassay.evidence.DateOrder;
import org.iamassay.evidence.OriginalFile;
import org.iamassay.history.Side;
import org.iamassay.model.AccountId;
import org.iamassay.model.AsOfSource;
import org.iamassay.model.Snapshot;
import org.iamassay.policy.catalogue.Catalogue;

/**
 * What an entry says of its snapshot.
 *
 * @param assessment digest of the assessment as first reported
 * @param judgedBy program, checklist and profile of that assessment
 * @param evidence the files it was read from, by digest then name
 * @param absent what collection manifests name and nobody found
 * @param reading what the user said when it was read
 */
public record Facts(
        AccountId account,
        String partition,
        Instant asOf,
        AsOfSource asOfSource,
        String assessment,
        JudgedBy judgedBy,
        List<StoredFile> evidence,
        SortedSet<AbsentPath> absent,
        Reading reading) {

    /**
     * Program, checklist and profile.
     *
     * @param catalogue {@code sha256:…} of a catalogue of the user's; empty for the one that is shipped with the program
     */
    public record JudgedBy(String tool, String checklist, String profile, String profileDigest, String catalogue) {

        /** By the catalogue that is shipped. */
        public JudgedBy(String tool, String checklist, String profile, String profileDigest) {
            this(tool, checklist, profile, profileDigest, "");
        }
    }

    /** Whether the account was given, and how ambiguous dates were to be read; a given as-of is told by its source. */
    public record Reading(boolean accountGiven, Optional<DateOrder> dateOrder) {

        /** Nothing said. */
        public static final Reading PLAIN = new Reading(false, Optional.empty());
    }

    public Facts {
        evidence = evidence.stream().sorted(StoredFile.BY_DIGEST).toList();
        absent = new TreeSet<>(absent);
    }

    /** What the entry of an assessed snapshot says; {@code files} are in the order they are read in. */
    static Facts of(
            Assessment judged,
            String assessment,
            List<OriginalFile> files,
            SortedSet<AbsentPath> absent,
            Reading reading) {
        Snapshot snapshot = judged.snapshot();
        return new Facts(
                snapshot.account(),
                snapshot.partition(),
                snapshot.asOf(),
                snapshot.asOfSource(),
                assessment,
                new JudgedBy(
                        judged.tool().version(),
                        judged.tool().checklistDigest(),
                        judged.tool().profile(),
                        judged.tool().profileDigest(),
                        ownCatalogue(judged.tool().catalogue())),
                stored(files),
                absent,
                reading);
    }

    /** What the entry of an assessment says that came without its evidence. */
    static Facts reported(Side side, AsOfSource asOfSource, String assessment) {
        String profile = side.tool().profileDigest();
        return new Facts(
                side.account(),
                side.partition(),
                side.asOf(),
                asOfSource,
                assessment,
                new JudgedBy(
                        side.tool().version(),
                        side.tool().checklist(),
                        side.tool().profile(),
                        profile == null ? "" : profile),
                List.of(),
                new TreeSet<>(),
                Reading.PLAIN);
    }

    /** The digest of a catalogue that is not the shipped one. */
    static String ownCatalogue(CatalogueUsed used) {
        return used.equals(CatalogueUsed.of(Catalogue.shipped())) ? "" : used.digest();
    }

    private static List<StoredFile> stored(List<OriginalFile> files) {
        Map<String, Integer> names = new HashMap<>();
        List<StoredFile> stored = new ArrayList<>();
        for (OriginalFile file : files) {
            int order = names.merge(file.name(), 1, Integer::sum) - 1;
            stored.add(new StoredFile(file.name(), file.kinds(), file.sha256(), file.bytes(), order, file.setting()));
        }
        return stored;
    }

    /** Digests of all its files. */
    Set<String> digests() {
        return evidence.stream().map(StoredFile::sha256).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What each of its files is known by. */
    Set<String> identities() {
        return evidence.stream()
                .map(f -> Given.identity(f.kinds(), f.sha256(), f.file()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Digests of its credential reports. */
    Set<String> reports() {
        return evidence.stream()
                .filter(file -> Given.isReport(file.kinds()))
                .map(StoredFile::sha256)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
