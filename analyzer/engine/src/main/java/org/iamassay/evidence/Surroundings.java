package org.iamassay.evidence;

import java.time.Instant;
import java.util.Optional;
import org.iamassay.model.AccountId;
import org.iamassay.model.AsOfSource;

/** What stands around a file and speaks for it where its content is silent: options, manifests, names. */
record Surroundings(ReadOptions options, Names names) {

    static final String DEFAULT_PARTITION = "aws";

    /** The as-of time of a report, but for its own dates (contract section 1). */
    Optional<AsOf> asOf(Recognition.Report report) {
        return option(options.asOf(), AsOfSource.OPTION)
                .or(() -> option(report.generatedAt(), AsOfSource.ENVELOPE))
                .or(() -> option(manifest(report.item()).map(CollectionManifest::collectedAt), AsOfSource.MANIFEST))
                .or(() -> option(FileNames.time(report.item()), AsOfSource.FILE_NAME));
    }

    /** When a dump was taken, where manifest or names tell it. */
    Optional<AsOf> asOf(EvidenceItem item) {
        return option(options.asOf(), AsOfSource.OPTION)
                .or(() -> option(manifest(item).map(CollectionManifest::collectedAt), AsOfSource.MANIFEST))
                .or(() -> option(FileNames.time(item), AsOfSource.FILE_NAME));
    }

    /** The account that the option gives to evidence without one, else that of the place. */
    Optional<FileAccounts.Hint> account(EvidenceItem item) {
        return options.account()
                .map(account -> new FileAccounts.Hint(account, partition(item), FileAccounts.OPTION))
                .or(() -> ofPlace(item));
    }

    /** The account that the manifest, the file's name or a folder says. */
    Optional<FileAccounts.Hint> ofPlace(EvidenceItem item) {
        return manifest(item)
                .filter(manifest -> new AccountId(manifest.account()).isValid())
                .map(manifest -> new FileAccounts.Hint(
                        new AccountId(manifest.account()), partition(item), "the collection manifest"))
                .or(() -> FileNames.account(item)
                        .map(account ->
                                new FileAccounts.Hint(account, partition(item), "the name of the file or folder")));
    }

    private String partition(EvidenceItem item) {
        return manifest(item)
                .map(CollectionManifest::partition)
                .filter(partition -> !partition.isEmpty())
                .orElse(DEFAULT_PARTITION);
    }

    private Optional<CollectionManifest> manifest(EvidenceItem item) {
        return names.nearest(item);
    }

    private static Optional<AsOf> option(Optional<Instant> at, AsOfSource source) {
        return at.map(instant -> new AsOf(instant, source));
    }
}
