package org.iamassay.score;

import java.util.ArrayList;
import java.util.List;
import org.iamassay.check.Answer;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.Row;
import org.jspecify.annotations.Nullable;

/** Adds up the factors of one principal's risk (checklist section 9.2). */
final class RiskSheet {

    private static final int MOST_WEAKNESS = 70;
    private static final int MOST_EXPOSURE = 30;
    private static final int PERCENT = 100;

    private final @Nullable Row row;
    private final List<Risk.Factor> factors = new ArrayList<>();
    private final List<String> unseen = new ArrayList<>();
    private int weakness;
    private int exposure;

    /** A sheet of a principal that is in no credential report. */
    RiskSheet() {
        this.row = null;
    }

    RiskSheet(Row row) {
        this.row = row;
    }

    void weakness(Answer seen, int points, String what, ReportColumn... cells) {
        weakness(seen, points, what, seen == Answer.YES ? cells(cells) : "");
    }

    /** A weakness that a member of a dump tells. */
    void weakness(Answer seen, int points, String what, String cell) {
        if (seen == Answer.YES) {
            weakness += points;
            factors.add(new Risk.Factor(what, points, false, cell));
        } else if (seen == Answer.UNKNOWN) {
            unseen.add(what);
        }
    }

    void exposure(Answer seen, int points, String what, ReportColumn... cells) {
        exposure(seen, points, what, seen == Answer.YES ? cells(cells) : "");
    }

    /** An exposure that a member of a dump tells. */
    void exposure(Answer seen, int points, String what, String cell) {
        if (seen == Answer.YES) {
            exposure += points;
            factors.add(new Risk.Factor(what, points, true, cell));
        } else if (seen == Answer.UNKNOWN) {
            unseen.add(what);
        }
    }

    Risk times(int percent) {
        int sum = Math.min(MOST_WEAKNESS, weakness) + Math.min(MOST_EXPOSURE, exposure);
        return new Risk(sum * percent / PERCENT, !unseen.isEmpty(), factors, unseen);
    }

    private String cells(ReportColumn... columns) {
        StringBuilder text = new StringBuilder();
        for (ReportColumn column : columns) {
            text.append(text.isEmpty() ? "" : ", ").append(column.header());
            String cell = row == null ? null : row.cell(column);
            text.append(cell == null ? " missing" : "=").append(cell == null ? "" : cell);
        }
        return text.toString();
    }
}
