package org.iamassay.report.redact;

import java.util.Set;

/** Ends of file names that tell the form of a file and nothing else. */
final class FileEnds {

    static final Set<String> ALL = Set.of(
            ".csv", ".json", ".jsonl", ".txt", ".zip", ".tar", ".gz", ".tgz", ".xlsx", ".yaml", ".yml", ".tsv", ".db");

    private FileEnds() {}
}
