package org.iamassay.report.portfolio;

import java.util.List;
import java.util.Optional;

/**
 * Where the report of one account stands, beside the portfolio.
 *
 * @param folder name of its folder
 * @param files the files for people that were written there, such as {@code report.html}
 */
public record ReportPlace(String folder, List<String> files) {

    public ReportPlace {
        files = List.copyOf(files);
    }

    /** The address of a file of the account from a file beside the folder; nothing for a file that was not written. */
    public Optional<String> address(String file) {
        return files.contains(file) ? Optional.of(folder + "/" + file) : Optional.empty();
    }
}
