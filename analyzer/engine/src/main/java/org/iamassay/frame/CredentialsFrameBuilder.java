package org.iamassay.frame;

import java.util.ArrayList;
import java.util.List;
import org.iamassay.model.Arn;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.Row;

/** Fills a {@link CredentialsFrame}: a row is begun, then every typed column of it is told, in any order. */
public final class CredentialsFrameBuilder {

    private final Columns columns = new Columns();
    private final List<Row> rows = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<Arn> arns = new ArrayList<>();

    /** Begins a row and returns its number, from 0. */
    public int begin(Row row, String name, Arn arn) {
        rows.add(row);
        names.add(name);
        arns.add(arn);
        return rows.size() - 1;
    }

    /** A date of the current row, in seconds since 1970-01-01T00:00:00Z. */
    public void date(ReportColumn column, long epochSecond) {
        columns.date(column).append(epochSecond);
        columns.state(column).append(CellState.VALUE.code());
    }

    public void noDate(ReportColumn column, CellState why) {
        columns.date(column).appendMissing();
        columns.state(column).append(why.code());
    }

    public void flag(ReportColumn column, boolean value) {
        columns.flag(column).append(value);
        columns.state(column).append(CellState.VALUE.code());
    }

    public void noFlag(ReportColumn column, CellState why) {
        columns.flag(column).appendMissing();
        columns.state(column).append(why.code());
    }

    public void text(ReportColumn column, String value) {
        columns.text(column).append(value);
        columns.state(column).append(CellState.VALUE.code());
    }

    public void noText(ReportColumn column, CellState why) {
        columns.text(column).appendMissing();
        columns.state(column).append(why.code());
    }

    /** Gives a date to a cell that had none so far: what it means was known only after later rows. */
    public void resolve(int row, ReportColumn column, long epochSecond) {
        columns.date(column).set(row, epochSecond);
        columns.state(column).set(row, CellState.VALUE.code());
    }

    public CredentialsFrame build() {
        requireWhole(CredentialsFrame.DATES);
        requireWhole(CredentialsFrame.FLAGS);
        requireWhole(CredentialsFrame.TEXTS);
        return new CredentialsFrame(columns, rows, names, arns);
    }

    private void requireWhole(List<ReportColumn> some) {
        for (ReportColumn column : some) {
            if (columns.state(column).size() != rows.size()) {
                throw new IllegalStateException("a row without a word on " + column.header());
            }
        }
    }
}
