package org.iamassay.model;

import java.util.List;
import java.util.Set;

/**
 * One credential-report file of an account, as a piece of evidence: what the checks of area {@code evidence} judge.
 *
 * @param file base name of the file, with its path inside an archive
 * @param hasRootRow whether the root row of this account is in the file
 * @param missingColumns base columns the header lacks
 * @param raggedLines lines with fewer cells than the header
 * @param repeatedHeaderLines lines that repeat the header in the middle
 * @param signsOfEditing each sign of editing once, with its lines
 * @param inconsistencies rows that contradict one another, and ids that are not valid
 * @param columns columns that the header has
 */
public record CredentialReport(
        String file,
        boolean hasRootRow,
        List<ReportColumn> missingColumns,
        List<Integer> raggedLines,
        List<Integer> repeatedHeaderLines,
        List<String> signsOfEditing,
        List<String> inconsistencies,
        Set<ReportColumn> columns) {

    public CredentialReport {
        missingColumns = List.copyOf(missingColumns);
        raggedLines = List.copyOf(raggedLines);
        repeatedHeaderLines = List.copyOf(repeatedHeaderLines);
        signsOfEditing = List.copyOf(signsOfEditing);
        inconsistencies = List.copyOf(inconsistencies);
        columns = Set.copyOf(columns);
    }
}
