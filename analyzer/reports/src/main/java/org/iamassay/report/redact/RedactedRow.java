package org.iamassay.report.redact;

import org.iamassay.model.ReportColumn;
import org.iamassay.model.Row;
import org.jspecify.annotations.Nullable;

/** A row of which every cell is rewritten when it is asked for. */
record RedactedRow(Row row, Rewriter rewriter) implements Row {

    @Override
    public String file() {
        return rewriter.rewrite(Meaning.FILE, row.file());
    }

    @Override
    public int line() {
        return row.line();
    }

    @Override
    public @Nullable String cell(ReportColumn column) {
        String cell = row.cell(column);
        if (cell == null) {
            return null;
        }
        boolean names = column == ReportColumn.USER || column == ReportColumn.ARN;
        return rewriter.rewrite(names ? Meaning.USER : Meaning.VALUE, cell);
    }

    @Override
    public String name(ReportColumn column) {
        return row.name(column);
    }
}
