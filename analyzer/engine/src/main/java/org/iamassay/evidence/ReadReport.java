package org.iamassay.evidence;

import java.util.List;
import java.util.Set;
import org.iamassay.frame.CredentialsFrame;
import org.iamassay.model.AccountId;
import org.iamassay.model.ReportColumn;

/**
 * One credential report, read: its rows and what is to be said of the file.
 *
 * @param frame the rows in the file's order
 * @param accounts the account of each row
 * @param columns columns that every header of the file has
 * @param signs signs of editing with their lines
 * @param problems what keeps the file, or a part of it, from being used
 */
record ReadReport(
        Recognition.Report report,
        CredentialsFrame frame,
        List<AccountId> accounts,
        Set<ReportColumn> columns,
        List<Integer> raggedLines,
        List<Integer> repeatedHeaderLines,
        List<String> signs,
        List<String> inconsistencies,
        Warnings warnings,
        List<Problem> problems) {

    List<ReportColumn> missingColumns() {
        return ReportColumn.BASE.stream().filter(c -> !columns.contains(c)).toList();
    }
}
