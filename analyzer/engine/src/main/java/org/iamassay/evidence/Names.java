package org.iamassay.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.iamassay.evidence.json.Named;
import org.iamassay.model.Collected;

/** What manifests and names tell of files: which operation wrote them, and whom they speak of. */
record Names(List<CollectionManifest> manifests) {

    static final Names NONE = new Names(List.of());

    Names {
        manifests = List.copyOf(manifests);
    }

    /** What the manifest says of the file, else its own name, else the names of its folders. */
    Named of(EvidenceItem item) {
        return nearest(item)
                .flatMap(manifest -> manifest.file(item))
                .map(CollectionManifest.ManifestFile::named)
                .orElseGet(() -> Named.of(item.baseName(), item.folders()));
    }

    /** How the file came about, where a manifest tells. */
    Optional<Collected> collected(EvidenceItem item) {
        return nearest(item)
                .flatMap(manifest -> manifest.file(item)
                        .filter(told -> !told.command().isBlank())
                        .map(told -> new Collected(
                                told.command(),
                                manifest.collectedAt(),
                                told.sha256().equalsIgnoreCase(item.sha256()))));
    }

    /** The manifest nearest above the file. */
    Optional<CollectionManifest> nearest(EvidenceItem item) {
        return manifests.stream()
                .filter(manifest -> manifest.covers(item))
                .max(Comparator.comparingInt(manifest -> manifest.folder().length()));
    }
}
