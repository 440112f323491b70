package org.iamassay.evidence;

import java.util.ArrayList;
import java.util.List;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.Row;
import org.jspecify.annotations.Nullable;

/** A row of a report with its cells as they stood there. */
record TableRow(String file, int line, List<String> cells, Header header) implements Row {

    private static final String ARN = "arn:";

    @Override
    public @Nullable String cell(ReportColumn column) {
        return header.cell(cells, column);
    }

    @Override
    public String name(ReportColumn column) {
        return header.name(column);
    }

    boolean isBlank() {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    boolean isRagged() {
        return cells.size() < header.width();
    }

    boolean hasExtraCells() {
        return cells.size() > header.width();
    }

    /**
     * The row with the pieces of its user name put together again, when a delimiter in the name was not quoted and all
     * other cells moved: the ARN shows by how much. Null when that is not what happened.
     */
    @Nullable TableRow joined() {
        int extra = cells.size() - header.width();
        int user = header.place(ReportColumn.USER);
        int arn = header.place(ReportColumn.ARN);
        // The ARN ends with the name, so it is cut as often as the name.
        int pieces = extra / 2 + 1;
        if (extra % 2 != 0 || arn != user + 1 || cells.get(arn).startsWith(ARN)) {
            return null;
        }
        int from = user + pieces;
        if (from + pieces > cells.size() || !cells.get(from).startsWith(ARN)) {
            return null;
        }
        List<String> whole = new ArrayList<>(cells.subList(0, user));
        whole.add(String.join(",", cells.subList(user, from)));
        whole.add(String.join(",", cells.subList(from, from + pieces)));
        whole.addAll(cells.subList(from + pieces, cells.size()));
        return new TableRow(file, line, whole, header);
    }
}
