package org.iamassay.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.iamassay.assess.table.AssayTables;
import org.iamassay.report.table.CsvTables;
import org.iamassay.report.table.SqliteTables;
import org.iamassay.report.table.TableWriter;

/** How {@code assay tables} writes. */
enum TableFormat {
    CSV("csv"),
    SQLITE("sqlite");

    private final String word;

    TableFormat(String word) {
        this.word = word;
    }

    static TableFormat parse(String word) {
        for (TableFormat format : values()) {
            if (format.word.equals(word)) {
                return format;
            }
        }
        throw new CommandException(ExitCode.USAGE, "--format " + word + " is unknown; use csv or sqlite.");
    }

    TableWriter in(Path folder) throws IOException {
        return switch (this) {
            case CSV -> CsvTables.in(folder, AssayTables.descriptions());
            case SQLITE -> SqliteTables.in(folder, AssayTables.descriptions());
        };
    }
}
